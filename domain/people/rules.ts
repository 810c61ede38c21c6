import { type Actor, can, provedRecently } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

/** One's own password, sessions and tokens: at a screen only, so that a leaked token cannot make itself at home. */
export function refusalToOwn(actor: Actor): RefusalCode | null {
  return actor.kind === 'person' && actor.scopes === null ? null : 'IN_PERSON_ONLY'
}

export function refusalToCreateToken(actor: Actor, now: Date): RefusalCode | null {
  return refusalToOwn(actor) ?? (provedRecently(actor, now) ? null : 'STEP_UP_REQUIRED')
}

/** People and their capacities are the administrators'. */
export function refusalToAdminister(actor: Actor): RefusalCode | null {
  return can(actor, 'admin') && !actor.guest ? null : 'NOT_YOUR_ROLE'
}

export function refusalToChangePeople(actor: Actor, now: Date): RefusalCode | null {
  return refusalToAdminister(actor) ?? (provedRecently(actor, now) ? null : 'STEP_UP_REQUIRED')
}

/** Nobody erases themselves, since somebody must answer for it; and nobody is erased twice, nor while the law may ask for them. */
export function refusalToErase(
  actor: Actor,
  { memberId, erased, held }: { readonly memberId: string; readonly erased: boolean; readonly held: boolean },
  now: Date,
): RefusalCode | null {
  const refusal = refusalToChangePeople(actor, now)
  if (refusal) return refusal
  if (memberId === actor.memberId) return 'NOT_YOURSELF'
  if (erased) return 'WRONG_STATE'
  return held ? 'LEGAL_HOLD' : null
}
