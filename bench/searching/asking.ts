import type { Actor } from '#domain/actor.ts'
import { cursorScope, type Key, sealCursor } from '#domain/cursor.ts'
import { Reader } from '#domain/read/reader.ts'
import { SEARCH, type SearchAnswer, search } from '#domain/search/find.ts'
import type { SelectedField, Selection } from '#domain/selection.ts'

export type Asked = { readonly text: string; readonly first: number; readonly after?: string }

const field = (name: string, children: Selection | null = null, on: string | null = null): SelectedField => ({
  name,
  on,
  args: {},
  argsKey: '',
  children,
})
const thing = [
  field('reference', null, 'Case'),
  field('number', null, 'Claim'),
  field('number', null, 'Statement'),
  field('name', null, 'Person'),
  field('slug', null, 'LibraryCase'),
]
const hits: Selection = { fields: [field('nodes', { fields: [field('title'), field('thing', { fields: thing })] })] }

/** One request as the door makes it: a snapshot, the hits of a page with their words, and the things that were hit. */
export async function askFor(actor: Actor, asked: Asked): Promise<SearchAnswer> {
  const read = new Reader(actor, () => null)
  try {
    return await search(read, hits, asked)
  } finally {
    read.end()
  }
}

export const cursorOf = ({ orgId }: Actor, { text }: Asked, key: Key): string =>
  sealCursor(cursorScope(orgId, SEARCH, { text }), key)

/** Milliseconds of each request, by the name of its question: every question once in each turn, so that what slows the machine slows them alike. */
export async function timed<Name extends string>(
  actor: Actor,
  questions: Readonly<Record<Name, Asked>>,
  turns: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(questions) as Name[]
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let turn = 0; turn < turns; turn++)
    for (const name of names) {
      const began = performance.now()
      await askFor(actor, questions[name])
      took[name].push(performance.now() - began)
    }
  return took
}
