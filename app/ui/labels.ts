import type { useTranslations } from 'next-intl'
import { amount, country, type Language, number, percent } from './format.ts'

/** The translator of all words: `useTranslations()` or `await getTranslations()`. */
type AllWords = ReturnType<typeof useTranslations<never>>

export type Impact = {
  readonly metric: string
  readonly value: number
  readonly unit: string
  readonly qualifier?: string | null
}
/** Names of open lists. What an organisation adds of its own has no word here and is shown as written. */
export function labels(t: AllWords, language: Language) {
  const named = (list: 'sectors' | 'metrics', value: string) =>
    known(t, `${list}.${value}`) ? t(`${list}.${value}` as 'sectors.food') : value.replaceAll('_', ' ')
  return {
    sector: (sector: string) => named('sectors', sector),
    metric: (metric: string) => named('metrics', metric),
    country: (code: string) => country(code, language),
    figure: (impact: Impact) => figure(t, language, impact),
  }
}

function figure(t: AllWords, language: Language, { value, unit, qualifier }: Impact): string {
  const measured = measure(t, language, value, unitKey(unit))
  const qualified = qualifier?.toLowerCase()
  return qualified && known(t, `qualifiers.${qualified}`)
    ? t(`qualifiers.${qualified}` as 'qualifiers.about', { figure: measured })
    : measured
}

function measure(t: AllWords, language: Language, value: number, unit: string): string {
  if (unit === 'percent') return percent(value, language)
  const key = `units.${unit}`
  if (!known(t, key)) return `${number(value, language)} ${unit.replaceAll('_', ' ')}`
  return t(key as 'units.eur', {
    amount: amount(value, language),
    count: value,
    big: Math.abs(value) >= 1e6 ? 'yes' : 'no',
  })
}

const unitKey = (unit: string) =>
  unit
    .toLowerCase()
    .replace('%', 'percent')
    .replace(/[^a-z0-9]+/g, '_')
const known = (t: AllWords, key: string) => t.has(key as 'sectors.food')
