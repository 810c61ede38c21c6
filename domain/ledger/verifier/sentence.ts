import type { WithheldClass } from '../manifest.ts'
import type { GateFault, Judged } from '../replay/gate.ts'
import type { Broken, Reserved } from './finding.ts'
import type { Verdict } from './verify.ts'
import { type Spoken, wordsOf } from './words.ts'

/** The one sentence of a verdict: what was found first, or every reservation by its name. */
export function sentenceOf(verdict: Verdict, language: Spoken): string {
  const words = wordsOf[language]
  if (verdict.unreadable) {
    const { code, about } = verdict.unreadable
    return filled(words.unreadable, { what: about ? `${words.notRead[code]} (${about})` : words.notRead[code] })
  }
  const [first] = verdict.broken
  if (first) return filled(words.broken, { what: findingIn(first, language) })
  if (verdict.reserved.length === 0) return words.valid
  const what = verdict.reserved.map((one) => words.findings[one.code]).join(language === 'fr' ? '\u202f; ' : '; ')
  return filled(words.reserved, { what })
}

/** A finding with its place. */
export function findingIn({ code, file, position, detail, count }: Broken | Reserved, language: Spoken): string {
  const words = wordsOf[language]
  const said =
    code === 'published_without_authority'
      ? gateFaults(detail, language)
      : code === 'events_withheld'
        ? (words.withheld[detail as WithheldClass] ?? detail)
        : detail
  const where = [
    file,
    position === undefined ? undefined : filled(words.at, { position: String(position) }),
    said,
    count === undefined ? undefined : filled(words.more, { count: String(count) }),
  ].filter(Boolean)
  return where.length > 0 ? `${words.findings[code]} (${where.join(', ')})` : words.findings[code]
}

export const faultsIn = ({ faults }: Judged, language: Spoken): string =>
  faults.map((fault) => wordsOf[language].gate[fault]).join(', ')

const gateFaults = (detail = '', language: Spoken): string =>
  detail
    .split(', ')
    .map((fault) => wordsOf[language].gate[fault as GateFault] ?? fault)
    .join(', ')

const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
