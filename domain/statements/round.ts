import type { Route } from '#db/schema/words.ts'
import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import { newId } from '../id.ts'
import type { Resolved } from './policy.ts'

/** What a round is opened with: its votes are bound to these bytes, and the event that opens it seals their hash. */
export type Round = { readonly id: string; readonly route: Route; readonly round: number; readonly policy: Uint8Array }

export const newRound = (policy: Resolved, route: Route, round: number): Round => ({
  id: newId(),
  route,
  round,
  policy: canonicalBytes(policy),
})

export const boundTo = ({ id, round, policy }: Round) => ({ policyHash: hex(sha256(policy)), review: id, round })
