import type { useTranslations } from 'next-intl'
import { duration, type Language, number } from '#app/ui/format.ts'

type AllWords = ReturnType<typeof useTranslations<never>>
type Moment = { readonly at: string; readonly steps: readonly string[] }

const minute = 60_000
const hour = 60 * minute
const nbsp = '\u00a0'

/** How long the first words took, no more exactly than it is known. */
export function firstWords(t: AllWords, language: Language, hours: number, timeline: readonly Moment[] = []): string {
  if (hours === 0) return t('score.firstWordsAtOnce')
  return t('score.firstWords', { time: exactly(timeline, language) ?? roughly(hours, language) })
}

/** The minutes between the first event and the one that confirmed the facts, where the sources give both. */
function exactly(timeline: readonly Moment[], language: Language): string | null {
  const [first, told] = [timeline[0], timeline.find(({ steps }) => steps.includes('FACTS'))]
  if (!first || !told || first.at.length < 16 || told.at.length < 16) return null
  return duration(Date.parse(`${told.at}Z`) - Date.parse(`${first.at}Z`), language)
}

function roughly(hours: number, language: Language): string {
  if (hours < 1) return duration(hours * hour, language)
  if (hours > 72) return duration(hours * hour, language)
  return `${number(hours, language, { maximumFractionDigits: 0 })}${nbsp}h`
}
