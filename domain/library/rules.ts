import { type Actor, can } from '../actor.ts'
import type { RefusalCode } from '../refusal.ts'

/** What the house remembers is kept by whoever runs its crises, and by its administrators. */
export function refusalToKeepLibrary(actor: Actor): RefusalCode | null {
  return can(actor, 'lead', 'admin') && !actor.guest ? null : 'NOT_YOUR_ROLE'
}

/** What ships is the same for everyone; one's own is corrected by whoever keeps the library. */
export function refusalToEditPast(actor: Actor, past: { readonly own: boolean }): RefusalCode | null {
  return refusalToKeepLibrary(actor) ?? (past.own ? null : 'SHIPPED_READ_ONLY')
}

/** Beside what ships: a remark, or that the house does not want to see it. One's own is edited instead. */
export function refusalToAnnotatePast(actor: Actor, past: { readonly own: boolean }): RefusalCode | null {
  return refusalToKeepLibrary(actor) ?? (past.own ? 'WRONG_STATE' : null)
}
