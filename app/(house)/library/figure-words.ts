import type { useTranslations } from 'next-intl'
import type { Language } from '#app/ui/format.ts'
import { labels } from '#app/ui/labels.ts'

type Known = { readonly words: readonly string[]; code(typed: string): string; word(code: string): string }
export type FigureWords = { readonly metrics: Known; readonly units: Known }

/** What is counted, and in what, where the house has words for it: written in the reader's language, kept by its code. */
export function figureWords(t: ReturnType<typeof useTranslations<never>>, language: Language): FigureWords {
  const { metric } = labels(t, language)
  const codes = (list: string) => Object.keys(t.raw(list as never) as Record<string, string>)
  const unit = (code: string) =>
    t(`units.${code}` as 'units.eur', { amount: AMOUNT, count: 2, big: 'no' })
      .replace(AMOUNT, '')
      .trim()
  return {
    metrics: known(
      codes('metrics').map((code) => [code, metric(code)]),
      language,
    ),
    units: known([['percent', '%'], ...codes('units').map((code): [string, string] => [code, unit(code)])], language),
  }
}

const AMOUNT = '…'
const plain = (typed: string) => typed.toLowerCase().replaceAll(/\s+/g, ' ').trim()
const coded = (typed: string) => plain(typed).replaceAll(' ', '_')

/** Where two codes read the same, the word is the first one's; the other is shown as its code, so that saving changes nothing. */
function known(pairs: readonly (readonly [code: string, word: string])[], language: Language): Known {
  const codes = new Set(pairs.map(([code]) => code))
  const byWord = new Map([...pairs].reverse().map(([code, word]) => [plain(word), code]))
  const codeOf = (typed: string) => (codes.has(coded(typed)) ? coded(typed) : (byWord.get(plain(typed)) ?? typed))
  const named = new Map(pairs.filter(([code, word]) => codeOf(word) === code))
  return {
    words: [...named.values()].sort((a, b) => a.localeCompare(b, language)),
    code: codeOf,
    word: (code) => named.get(code) ?? code.replaceAll('_', ' '),
  }
}
