import type { Language } from '#db/schema/words.ts'
import { amounts } from './amounts.ts'
import type { Span } from './finding.ts'
import { fold } from './fold.ts'
import { monthOf, monthPattern } from './spelled.ts'

export type FactKind = 'number' | 'percent' | 'money' | 'measure' | 'duration' | 'date' | 'time'
/** A figure as it is meant: « 1 200 » and "1,200" are one value, « 14 h 05 » and "2:05 pm" one time. */
export type Fact = Span & {
  readonly kind: FactKind
  /** `1200`, `44..46`, `2027-01-31`, `--01-31`, `14:05`. */
  readonly value: string
  readonly unit: string | null
  /** The root of the word that is counted, where it follows. */
  readonly noun: string | null
  /** "about", « une cinquantaine »: near is not different. */
  readonly approximate: boolean
  /** Written in letters: « trois enfants ». */
  readonly spelled: boolean
  readonly words: string
}

// Not facts: addresses, mailboxes, telephone numbers, « n° 3 », versions, hashtags, opening hours.
const ELSEWHERE =
  /https?:\/\/\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,190}|(?<![\w.])(?:\+\d{1,3}[ .]?)?(?:\(0\)[ .]?)?0?\d(?:[ .-]\d{2}){4}(?!\d)|\+\d[\d ().-]{7,18}\d|(?:\bn°|\bno\.|#|\barticle|\barticles|\bart\.|\bstatement|\bprise de parole|\bversion|\bv)\s?\d[\d-]*|\b24 ?h? ?\/ ?(?:7|24)(?: h)?\b|\b7 ?j(?:ours)? ?(?:\/|sur) ?7\b|\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|quai|cours|street|road|lane)\b/g
const APPROXIMATE =
  /(?:environ|pres de|quelque|plus de|moins de|presque|autour de|au moins|jusqu'a|a peu pres|around|about|nearly|almost|some|over|more than|less than|fewer than|at least|at most|up to|approximately|roughly|approx\.?|~|≈|[<>]) ?$/

export type Found = Omit<Fact, 'words' | 'approximate' | 'spelled' | 'noun'> & { noun?: string | null; spelled?: true }

/** The numbers, amounts, dates and times of a text, in the order they stand. */
export function numbersAndDates(text: string, language: Language): Fact[] {
  let rest = fold(text).replace(ELSEWHERE, (match) => ' '.repeat(match.length))
  const found: Fact[] = []
  for (const read of [dates, times, clockless, amounts]) {
    const here = [...read(rest, language)]
    for (const fact of here)
      found.push({
        noun: null,
        spelled: false,
        ...fact,
        approximate: APPROXIMATE.test(rest.slice(Math.max(0, fact.from - 16), fact.from)),
        words: text.slice(fact.from, fact.to),
      })
    rest = blanked(rest, here)
  }
  return found.filter(({ words }) => !/^may\b/.test(words)).sort((a, b) => a.from - b.from)
}

/** What one reader took, the next does not see; places stay. */
function blanked(text: string, spans: readonly Span[]): string {
  let [out, end] = ['', 0]
  for (const { from, to } of spans) {
    out += `${text.slice(end, from)}${'\u0000'.repeat(to - from)}`
    end = to
  }
  return out + text.slice(end)
}

const pad = (value: number): string => String(value).padStart(2, '0')
const day = (year: string | undefined, month: number, date: number): string | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= 31 ? `${year ?? '-'}-${pad(month)}-${pad(date)}` : null

function* dates(text: string, language: Language): Generator<Found> {
  const month = monthPattern(language)
  const forms: [RegExp, (parts: string[]) => string | null][] = [
    [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([y, m, d]) => day(y, Number(m), Number(d))],
    [
      new RegExp(`(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (${month})(?:,? (\\d{4}))?(?!\\d)`, 'g'),
      ([d, m, y]) => day(y, monthOf(m ?? '', language), Number(d)),
    ],
    [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g, ([a, b, y]) => day(y, Number(b), Number(a))],
  ]
  if (language === 'en')
    forms.push([
      new RegExp(`(?<![a-z])(${month}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?(?!\\d)`, 'g'),
      ([m, d, y]) => day(y, monthOf(m ?? '', language), Number(d)),
    ])
  const found = forms.flatMap(([form, value]) =>
    [...text.matchAll(form)].flatMap((match): Found[] => {
      const read = value(match.slice(1))
      return read
        ? [{ kind: 'date', value: read, unit: null, from: match.index, to: match.index + match[0].length }]
        : []
    }),
  )
  yield* found
    .sort((a, b) => a.from - b.from)
    .filter((fact, at, all) => at === 0 || fact.from >= (all[at - 1]?.to ?? 0))
}

const TIME =
  /(?<![\d:.,])(\d{1,2}) ?h ?(\d{2})(?!\d)|(?<![\d:.,])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])(?: ?([ap])(?:m\b|\.m\b\.?))?|(?<![\d:.,])(\d{1,2}) ?([ap])(?:m\b|\.m\b\.?)|(?<=(?:^|[^a-z])(?:a|vers|avant|des|jusqu'a|d'ici|entre|et) )(\d{1,2}) ?(?:h|heures)(?![a-z\d])/g

function* times(text: string): Generator<Found> {
  for (const match of text.matchAll(TIME)) {
    const [whole, h1, m1, h2, m2, half2, h3, half3, h4] = match
    const half = half2 ?? half3
    const hour = Number(h1 ?? h2 ?? h3 ?? h4)
    const at = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
    const minute = Number(m1 ?? m2 ?? 0)
    if (at > 23 || minute > 59) continue
    yield {
      kind: 'time',
      value: `${pad(at)}:${pad(minute)}`,
      unit: null,
      from: match.index,
      to: match.index + whole.trimEnd().length,
    }
  }
}

/** Noon and midnight are times too. */
function* clockless(text: string, language: Language): Generator<Found> {
  const words = language === 'fr' ? /(?<=\b(?:a|avant|vers) )(midi|minuit)\b/g : /\b(noon|midnight)\b/g
  for (const { 0: word, index } of text.matchAll(words))
    yield {
      kind: 'time',
      value: /mi[dn]/.test(word) && !/midi/.test(word) ? '00:00' : '12:00',
      unit: null,
      from: index,
      to: index + word.length,
    }
}
