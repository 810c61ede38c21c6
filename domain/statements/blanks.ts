import type { Slot, SlotValue } from '#db/schema/lines.ts'
import type { Language } from '#db/schema/words.ts'

// How a filled blank reads in either language. Pure; months are spelled here, since what is replayed by a verifier must not
// depend on the dictionaries of the machine it runs on.

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

function day(value: string, language: Language): string {
  const [year, month, date] = value.split('-').map(Number)
  const first = language === 'fr' && date === 1 ? '1er' : String(date)
  return `${first} ${months[language][(month ?? 1) - 1]} ${year}`
}

function hour(value: string, language: Language): string {
  if (language === 'en') return value
  const [h, m] = value.split(':')
  return m === '00' ? `${Number(h)}\u00a0h` : `${Number(h)}\u00a0h\u00a0${m}`
}

function number(value: string, language: Language): string {
  const [whole = '', part] = value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',')
  return part ? `${grouped}${language === 'fr' ? ',' : '.'}${part}` : grouped
}

/** What a blank reads once it is filled. */
export function spoken({ kind, choices }: Slot, { value }: SlotValue, language: Language): string {
  if (kind === 'choice') return choices?.find(({ key }) => key === value)?.[language] ?? ''
  if (kind === 'date') return day(value, language)
  if (kind === 'time') return hour(value, language)
  if (kind === 'number') return number(value, language)
  if (kind === 'place') return value
  const [date = '', time = ''] = value.split('T')
  return `${day(date, language)} ${language === 'fr' ? 'à' : 'at'} ${hour(time, language)}`
}

/** Whether a claim's words hold this number, however its thousands and decimals are written. */
export function carries(words: string, value: string): boolean {
  const plain = words.replace(/(?<=\d)[\s\u00a0\u202f.,'’](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.')
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].some(([found]) => Number(found) === Number(value))
}
