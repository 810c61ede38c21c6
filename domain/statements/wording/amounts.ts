import type { Language } from '#db/schema/words.ts'
import type { Found } from './facts.ts'
import { kindOfUnit, scales, spelledPattern, spelledValue, units } from './spelled.ts'
import { stemOf } from './stems.ts'

const NUMBER = '\\d{1,3}(?:[ .,]\\d{3})+(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?'
const ABOUT_SO_MANY =
  /(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|dozen|score)s?/

const UNIT = units.map(([, pattern]) => `(${pattern})`).join('|')
const patterns = new Map<Language, RegExp>()
/** `(amount)( to amount)( scale)( unit)( noun)`, the currency before or after. */
function amountPattern(language: Language): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const one = `(?:${NUMBER}|(?<![a-z-])(?:${spelledPattern(language)})(?![a-z-]))`
  const pattern = new RegExp(
    `(?<![\\w.,])([€$£] ?)?(${one})(?:(?: ?(?:-|a|to) ?| (?:et|and) )(${one}))?(?: ?(${Object.keys(scales).join('|')})(?![a-z]))?(?: (?:d'|de )?| ?)?(?:${UNIT})?`,
    'g',
  )
  patterns.set(language, pattern)
  return pattern
}

/** Numbers, with what they measure or count: money, percentages, measures, durations, things. */
export function* amounts(text: string, language: Language): Generator<Found> {
  for (const match of text.matchAll(amountPattern(language))) {
    const [whole, before, first = '', second, scale, ...rest] = match
    const unit = before ? { '€': 'EUR', $: 'USD', '£': 'GBP' }[before.trim()] : units[rest.findIndex(Boolean)]?.[0]
    const between = text.slice(match.index + (before?.length ?? 0) + first.length, match.index + whole.length)
    const isRange =
      second !== undefined &&
      (/^ ?(?:-|a|to) ?/.test(between) || /\b(?:entre|between) $/.test(text.slice(0, match.index).slice(-9)))
    const [low, high] = [amountOf(first, language, scale), isRange ? amountOf(second, language, scale) : null]
    if (low === null) continue
    const to =
      match.index + (isRange || second === undefined ? whole.trimEnd().length : (before?.length ?? 0) + first.length)
    const kind = kindOfUnit(unit ?? null)
    const noun = kind === 'number' ? nounAfter(text.slice(to, to + 60), language) : null
    if (noun !== null && ABOUT_SO_MANY.test(noun.word)) continue
    const spelled = !/\d/.test(first)
    if (kind === 'number' && !noun && (spelled || /^(?:19|20)\d\d$/.test(first))) continue
    yield {
      kind,
      value: high === null ? String(low) : `${low}..${high}`,
      unit: unit ?? null,
      noun: noun?.stem ?? null,
      from: match.index,
      to,
      ...(spelled && { spelled }),
    }
  }
}

function nounAfter(text: string, language: Language): { word: string; stem: string } | null {
  const small =
    language === 'fr' ? "(?:d'|de |des |du |la |le |les |autres |nouve\\w+ )?" : '(?:of |the |other |new |more )?'
  const word = new RegExp(`^ ${small}([a-z]{3,30})`).exec(text)?.[1]
  return word &&
    !/^(?:and|the|for|but|pour|sur|par|dans|avec|qui|que|des|les|from|with|are|were|sont|ont|have|has|them|us|you|nous|vous|eux)$/.test(
      word,
    )
    ? { word, stem: stemOf(word) }
    : null
}

/** « 1,5 » and "1.5", « 1 200 » and "1,200": which sign parts thousands depends on who writes. */
function amountOf(written: string, language: Language, scale?: string): number | null {
  const spelled = spelledValue(written, language)
  const bare = written.replace(/ /g, '')
  const decimal = language === 'fr' ? ',' : '.'
  const other = language === 'fr' ? '.' : ','
  const grouped = bare.split(other).length > 1 && /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(bare)
  const plain =
    grouped || bare.split(decimal).length > 2
      ? bare
          .replaceAll(other, '')
          .replace(bare.split(decimal).length > 2 ? new RegExp(`\\${decimal}`, 'g') : '', '')
          .replace(decimal, '.')
      : bare.replace(/[.,]/, '.')
  const value = spelled ?? Number(plain)
  if (!Number.isFinite(value)) return null
  return Number((value * (scale ? (scales[scale] ?? 1) : 1)).toPrecision(12))
}
