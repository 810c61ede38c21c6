import type { Contract } from '#tests/support/contract.ts'
import { tokenOf } from '#tests/support/contract.ts'
import type { PersonKey, World } from '#tests/support/world.ts'

export const LESSONS = `query L($first: Int!, $after: String, $filter: LessonFilter) { lessons(first: $first, after: $after, filter: $filter) {
  edges { cursor } nodes { number words { fr en } language passage { kind privileged wording { words } applied { how takenBackAt line { id } policy { name } }
    postMortem { case { reference } } } libraryCase { slug category cluster origin } } pageInfo { hasNextPage endCursor } totalCount { value exact } } }`

export type Lesson = {
  number: number
  words: { fr: string; en: string }
  language: string | null
  passage: {
    applied: { how: string; takenBackAt: string | null }[]
    postMortem: { case: { reference: string } }
  } | null
  libraryCase: { slug: string; origin: string }
}
export type Lessons = { nodes: Lesson[]; totalCount: object; pageInfo: { hasNextPage: boolean; endCursor: string } }

export const words = ({ nodes }: Lessons) => nodes.map(({ words }) => words.en)
export const referenceOf = ({ passage }: Lesson) => passage?.postMortem.case.reference

/** What people of a house ask of its lessons, over the contract. */
export function askingLessons(contract: () => Contract) {
  const asker =
    (house: World) =>
    async (who: PersonKey | 'outsider', query: string, variables: object = {}) => {
      const actor = who === 'outsider' ? await house.outsider() : await house.who(who)
      return contract().ask(await tokenOf(actor), query, variables as Record<string, unknown>)
    }
  return {
    asker,
    lessonsFor: async (house: World, who: PersonKey | 'outsider', filter: object | null = null) =>
      (await asker(house)(who, LESSONS, { first: 50, filter })).data?.lessons as Lessons,
  }
}
