import type { SealedEvent } from '../event.ts'

/** What the replay finds that must not have happened; and what it cannot judge, since what it rests on is not here. */
export const illegal = [
  'wrong_transition',
  'bound_elsewhere',
  'vote_not_entitled',
  'vote_own_words',
  'vote_two_seats',
  'vote_wrong_state',
  'veto_not_theirs',
  'override_not_allowed',
  'override_one_person',
  'contributors_understated',
  'policy_loosened',
  'policy_adopted_alone',
  'policy_missing',
  'cleared_without_votes',
  'glass_one_person',
  'glass_not_allowed',
  'glass_late',
  'words_altered',
] as const
export const unjudged = [
  'unknown_past',
  'facts_not_sealed',
  'words_withheld',
  'capacities_not_sealed',
  'policies_not_here',
] as const
export type ObjectionCode = (typeof illegal)[number] | (typeof unjudged)[number]
export type Object = (code: ObjectionCode, detail?: string) => void

/** The longest that any house lets pass between a proof of identity and an act that binds. */
const longestProof = 60 * 60_000

/** A person acted soon after proving who they are; a token proves its person each time, and the system is nobody. */
export function provedLately({ actor, at, claimedAt }: SealedEvent): boolean {
  if (actor.kind !== 'person') return true
  return actor.auth !== undefined && momentOf(claimedAt ?? at) - momentOf(actor.auth.provedAt) <= longestProof
}

export const momentOf = (value: unknown): number => Date.parse(String(value))
export const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
