import type { useTranslations } from 'next-intl'
import { country, type Language } from '#app/ui/format.ts'
import { labels } from '#app/ui/labels.ts'

const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'

export const countries = (language: Language) =>
  inOrder(
    codes.split(' ').map((value) => ({ value, label: country(value, language) })),
    language,
  )

/** The trades that have a word; any other can be typed. */
export function sectorsOf(t: ReturnType<typeof useTranslations<never>>, language: Language) {
  const { sector } = labels(t, language)
  const known = Object.keys(t.raw('sectors' as never) as Record<string, string>)
  return inOrder(
    known.map((value) => ({ value, label: sector(value) })),
    language,
  )
}

const inOrder = (options: { value: string; label: string }[], language: Language) =>
  options.sort((a, b) => a.label.localeCompare(b.label, language))
