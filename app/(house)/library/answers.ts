import type { useTranslations } from 'next-intl'
import type { Language } from '#app/ui/format.ts'
import { labels } from '#app/ui/labels.ts'
import type { Question } from './asked.ts'

type AllWords = ReturnType<typeof useTranslations<never>>

const lists = {
  owner: 'library.owners',
  category: 'categories',
  cluster: 'clusters',
  did: 'library.did',
  channel: 'triggerChannels',
  strategy: 'strategies',
} as const

const isClosed = (question: Question): question is keyof typeof lists => question in lists

/** The answers that each question takes: enum values have words, the rest has a form. */
export const isAnswer = (t: AllWords) => (question: Question, value: string) => {
  if (isClosed(question)) return /^[A-Z_]+$/.test(value) && t.has(`${lists[question]}.${value}` as 'categories.FRAUD')
  return { country: /^[A-Z]{2}$/, sector: /^[a-z0-9_-]{1,60}$/, decade: /^\d{3}0$/ }[question].test(value)
}

export function answerIn(t: AllWords, language: Language) {
  const { sector, country } = labels(t, language)
  return (question: Question, value: string): string => {
    if (isClosed(question)) return t(`${lists[question]}.${value}` as 'categories.FRAUD')
    if (question === 'decade') return t('library.decadeOf', { decade: value })
    return question === 'country' ? country(value) : sector(value)
  }
}
