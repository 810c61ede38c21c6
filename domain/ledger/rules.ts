import { type Actor, can, holdsAny, provedRecently, privileged as readers } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

/** The whole ledger, its size and its checkpoints: those who keep the organisation, and those who audit it. */
export const seesLedger = (actor: Actor): boolean => can(actor, 'admin', 'auditor')

export const refusalToVerify = (actor: Actor): RefusalCode | null => (seesLedger(actor) ? null : 'NOT_YOUR_ROLE')

type OfBundle = { readonly caseId: string | null; readonly privileged: boolean }

/**
 * A bundle leaves the house: for those who answer for the case, and those who audit; of a stretch of the ledger, for the latter.
 * With what was said under privilege, for those alone who may read it.
 */
export function refusalToTakeEvidence(actor: Actor, { caseId, privileged }: OfBundle): RefusalCode | null {
  if (can(actor, 'auditor') && !privileged) return null
  return caseId !== null && holdsAny(actor, readers, caseId) ? null : 'NOT_YOUR_ROLE'
}

export const refusalToRequestEvidence = (actor: Actor, of: OfBundle, now: Date): RefusalCode | null =>
  refusalToTakeEvidence(actor, of) ?? (provedRecently(actor, now) ? null : 'STEP_UP_REQUIRED')

const me = "(select nullif(current_setting('app.member', true), '')::uuid)"

/** The same as SQL, over a row of the house. */
export const keepers = (row: string): string =>
  `exists (select from members k where k.org_id = ${row}.org_id and k.id = ${me} and k.capacities && array['admin', 'auditor'])`

/**
 * Likewise for one event as SQL over a row `@.`: an auditor of every event, a person of their own and of the cases they have a role on.
 * Positions tell how busy a house is, restricted cases included, so nobody else learns any.
 */
export const mayProve = `((select current_setting('app.sees', true)) = 'all' or @.actor_id = ${me}
  or exists (select from roles r where r.org_id = @.org_id and r.case_id = @.case_id and r.member_id = ${me} and r.state = 'held'))`
