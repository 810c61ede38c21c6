import type { Language } from '#db/schema/words.ts'

const indexed = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, at) => [word, from + at * step])

// « un », "one" and "second" are articles and ranks far more often than they count.
const SMALL: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ...indexed('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
    ...indexed('vingt trente quarante cinquante soixante', 20, 10),
    ['cent', 100],
    ['mille', 1000],
  ]),
  en: new Map([
    ...indexed('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 2),
    ...indexed('seventeen eighteen nineteen', 17),
    ...indexed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ['hundred', 100],
    ['thousand', 1000],
  ]),
}

export const spelledPattern = (language: Language): string => [...SMALL[language].keys()].join('|')
export const spelledValue = (word: string, language: Language): number | undefined => SMALL[language].get(word)

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
}
const short: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janv fevr mars avr mai juin juil aout sept oct nov dec'.split(' '),
  en: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
}

export const monthPattern = (language: Language): string =>
  `(?:${months[language].join('|')}|(?:${short[language].join('|')}|sept)\\b\\.?)`

export function monthOf(word: string, language: Language): number {
  const bare = word.replace('.', '')
  const whole = months[language].indexOf(bare)
  return (whole >= 0 ? whole : short[language].findIndex((start) => bare.startsWith(start))) + 1
}

/** How units are written, and the one name each has in both languages. */
export const units: readonly (readonly [unit: string, pattern: string])[] = [
  ['°C', '(?:°\\s?c|degres? celsius|degrees? celsius)(?![a-z])'],
  ['°F', '(?:°\\s?f|degrees? fahrenheit)(?![a-z])'],
  ['°', '(?:degres?|degrees?)(?![a-z])'],
  ['%', '(?:%|pour cent|per ?cent)(?![a-z])'],
  ['EUR', '(?:€|eur|euros?)(?![a-z])'],
  ['USD', '(?:\\$|usd|dollars?)(?![a-z])'],
  ['GBP', '(?:£|gbp|pounds?|livres sterling)(?![a-z])'],
  ['min', '(?:min|minutes?)(?![a-z])'],
  ['s', '(?:s|secondes?|seconds?)(?![a-z])'],
  ['h', '(?:h|heures?|hours?)(?![a-z\\d])'],
  ['day', '(?:jours?|journees?|days?)(?![a-z])'],
  ['week', '(?:semaines?|weeks?)(?![a-z])'],
  ['month', '(?:mois|months?)(?![a-z])'],
  ['year', '(?:ans?|annees?|years?)(?![a-z])'],
  ['kg', '(?:kg|kilos?|kilogram(?:me)?s?)(?![a-z])'],
  ['g', '(?:g|grammes?|grams?)(?![a-z])'],
  ['mg', '(?:mg|milligram(?:me)?s?)(?![a-z])'],
  ['t', '(?:tonnes?|tons?)(?![a-z])'],
  ['km', '(?:km|kilomet(?:re|er)s?)(?![a-z])'],
  ['cm', '(?:cm|centimet(?:re|er)s?)(?![a-z])'],
  ['mm', '(?:mm|millimet(?:re|er)s?)(?![a-z])'],
  ['m', '(?:m|met(?:re|er)s?)(?![a-z\\d])'],
  ['l', '(?:l|litres?|liters?)(?![a-z])'],
  ['W', '(?:w|watts?)(?![a-z])'],
  ['V', '(?:v|volts?)(?![a-z])'],
]

const KINDS: Readonly<Record<string, 'percent' | 'money' | 'duration'>> = {
  '%': 'percent',
  EUR: 'money',
  USD: 'money',
  GBP: 'money',
  min: 'duration',
  s: 'duration',
  h: 'duration',
  day: 'duration',
  week: 'duration',
  month: 'duration',
  year: 'duration',
}
export const kindOfUnit = (unit: string | null) => (unit === null ? 'number' : (KINDS[unit] ?? 'measure'))

export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  mille: 1e3,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
  billions: 1e9,
}
