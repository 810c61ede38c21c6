import type { LineMatch, LineTerms, Slot, SlotValue } from '#db/schema/lines.ts'
import type { Block } from '#db/schema/versions.ts'
import type { Language } from '#db/schema/words.ts'
import type { RefusalCode } from '../refusal.ts'
import { spoken } from './blanks.ts'

/** A blank in a text: `{{place}}`. */
const BLANK = /\{\{([a-z][a-z0-9_]{0,29})\}\}/g

export type LineText = {
  readonly key: string
  readonly channel: string
  readonly language: string
  readonly audience: string
  readonly title: string | null
  readonly blocks: readonly Block[]
}
export type Filling = Readonly<Record<string, SlotValue>>

/** The words of a line with its blanks filled: pure, so that the gate and a verifier get what the author saw. */
export function render<Text extends LineText>(
  texts: readonly Text[],
  { slots }: Pick<LineTerms, 'slots'>,
  filling: Filling,
): Text[] {
  const named = new Map(slots.map((slot) => [slot.name, slot]))
  return texts.map((text) => {
    const fill = (words: string) => filled(words, named, filling, text.language as Language)
    return {
      ...text,
      title: text.title === null ? null : fill(text.title),
      blocks: text.blocks.map((block) => ({
        ...block,
        text: fill(block.text),
        asserts: [...new Set([...block.asserts, ...claimsIn(block.text, filling)])].sort(),
      })),
    }
  })
}

const filled = (words: string, named: ReadonlyMap<string, Slot>, filling: Filling, language: Language): string =>
  words.replace(BLANK, (blank, name: string) => {
    const [slot, value] = [named.get(name), filling[name]]
    return slot && value ? spoken(slot, value, language) : blank
  })

const claimsIn = (words: string, filling: Filling): string[] =>
  [...words.matchAll(BLANK)].flatMap(([, name = '']) => filling[name]?.claim ?? [])

/** Whether these words are the line's own, character by character, on its channels, in its languages, for its audiences. */
export function refusalToLeave(
  words: readonly LineText[],
  texts: readonly LineText[],
  terms: Pick<LineTerms, 'slots'>,
  filling: Filling,
): { readonly code: RefusalCode; readonly path: readonly string[] } | null {
  const rendered = new Map(render(texts, terms, filling).map((text) => [text.key, text]))
  const left = words.find((text) => !isSame(text, rendered.get(text.key)))
  return left ? { code: 'LEFT_THE_HOLDING_LINE', path: ['variants', left.key] } : null
}

function isSame(one: LineText, other: LineText | undefined): boolean {
  return other !== undefined && JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other))
}

const wordsOf = ({ key, channel, language, audience, title, blocks }: LineText) => [
  key,
  channel,
  language,
  audience,
  title,
  blocks.map(({ elements, text, asserts, denies, acknowledges, decisions }) =>
    [[...elements], [text], [...asserts], [...denies], [...acknowledges], [...decisions]].map((list) => list.sort()),
  ),
]

/** The first blank that is not declared, or is declared and stands nowhere, or a brace that is none. */
export function strayBlank(texts: readonly LineText[], { slots }: Pick<LineTerms, 'slots'>): string | null {
  const all = texts.flatMap(({ title, blocks }) => [title ?? '', ...blocks.map(({ text }) => text)])
  const used = new Set(all.flatMap((words) => [...words.matchAll(BLANK)].map(([, name = '']) => name)))
  const brace = all.some((words) => /\{\{|\}\}/.test(words.replace(BLANK, '')))
  if (brace) return '{{ }}'
  // A rumour or a number in a title has no block to rest on.
  const titled = slots.find(
    ({ kind, name }) => kind === 'number' && texts.some(({ title }) => title?.includes(`{{${name}}}`)),
  )
  return (
    [...used].find((name) => !slots.some((slot) => slot.name === name)) ??
    slots.find(({ name }) => !used.has(name))?.name ??
    titled?.name ??
    null
  )
}

export type CaseToMatch = { readonly severity: number; readonly category: string | null; readonly kind: string }

export const fits = (match: LineMatch, { severity, category, kind }: CaseToMatch): boolean =>
  (!match.severity || match.severity.includes(severity)) &&
  (!match.category || (category !== null && match.category.includes(category))) &&
  (!match.kind || match.kind.includes(kind))

export type LineFacts = {
  readonly cleared: boolean
  readonly notBefore: Date | null
  readonly notAfter: Date | null
  readonly match: LineMatch
}

/** May a line be used on this case now, under the policy in force for it. */
export function refusalToUse(line: LineFacts, subject: CaseToMatch, allowed: boolean, now: Date): RefusalCode | null {
  if (!allowed || !fits(line.match, subject)) return 'ROUTE_NOT_ALLOWED'
  if (!line.cleared) return 'NOT_CLEARED'
  const early = line.notBefore !== null && now < line.notBefore
  return early || line.notAfter === null || now > line.notAfter ? 'OUTSIDE_WINDOW' : null
}
