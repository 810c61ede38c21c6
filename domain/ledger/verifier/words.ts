import type { WithheldClass } from '../manifest.ts'
import type { GateFault } from '../replay/gate.ts'
import type { ObjectionCode } from '../replay/objection.ts'
import { en } from './english.ts'
import type { Breakage, Reservation } from './finding.ts'
import { fr } from './french.ts'
import type { UnreadableCode } from './zip.ts'

// The verifier leaves the house without its pages, so it carries its own sentences.

export const languages = ['fr', 'en'] as const
export type Spoken = (typeof languages)[number]
export type Words = {
  readonly valid: string
  readonly broken: string
  readonly reserved: string
  readonly unreadable: string
  readonly at: string
  readonly more: string
  readonly findings: Readonly<Record<Breakage | ObjectionCode | Reservation, string>>
  /** Why an event is withheld, or a value. */
  readonly withheld: Readonly<Record<WithheldClass, string>>
  readonly gate: Readonly<Record<GateFault, string>>
  readonly notRead: Readonly<Record<UnreadableCode, string>>
}

export const wordsOf: Readonly<Record<Spoken, Words>> = { fr, en }
