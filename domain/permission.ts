import type { Actor } from './actor.ts'
import type { RefusalCode } from './refusal.ts'

export type Permission = { readonly allowed: boolean; readonly refusal: RefusalCode | null }

/** A rule's answer, as the contract gives it. */
export const permitted = (refusal: RefusalCode | null): Permission => ({ allowed: refusal === null, refusal })

/** The button's side of a rule: the verb calls the same function. */
export const permission =
  <Subject>(refusalTo: (actor: Actor, subject: Subject) => RefusalCode | null) =>
  (actor: Actor, subject: Subject): Permission =>
    permitted(refusalTo(actor, subject))
