import type { Element, Language } from '#app/gql/graphql.ts'
import { type Draft, keyOf } from './draft.ts'

export type Missing = { readonly element: Element; readonly language: Language }

/** The contract names a text by its place, by its key, or by what is missing in a language; all of them, where nothing is written. */
export function placeIn({ texts }: Draft, path: readonly string[]): { path: string[]; missing?: Missing } {
  const [list, which = '', more = '', at] = path
  if (list !== 'variants' || which === '') return { path: list && list !== 'variants' ? [list] : [] }
  const byKey = texts.findIndex((text) => keyOf(text) === which)
  if (byKey >= 0) return { path: [`texts.${byKey}`] }
  const text = texts[Number(which)]
  if (text) {
    const passage = more === 'blocks' ? text.passages[Number(at)] : undefined
    return { path: [passage ? `passage.${passage.key}` : `texts.${which}`] }
  }
  const language = which.toUpperCase()
  if (language !== 'FR' && language !== 'EN') return { path: [] }
  return { path: [], missing: { element: more.toUpperCase() as Element, language } }
}
