import type { PastOrigin } from '#app/gql/graphql.ts'

type Origin = PastOrigin | null | undefined

/** What a step that was not taken, or is not known, rests on: its sources, or our own log. */
export function whyNot(answer: false | null, origin: Origin) {
  if (origin === 'POST_MORTEM') return answer === null ? 'notLogged' : 'noneLogged'
  return answer === null ? 'notKnown' : 'noneFound'
}

/** Our own log would have them, had there been any. */
export const withoutFirstWords = (origin: Origin) =>
  origin === 'POST_MORTEM' ? 'firstWordsNever' : 'firstWordsUnknown'
