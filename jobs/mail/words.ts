import type { CaseRole, Lane, Language } from '#db/schema/words.ts'
import type { NotificationReason } from '#domain/inbox/kinds.ts'
import type { Line } from '#domain/inbox/mail.ts'
import { en } from './english.ts'
import { fr } from './french.ts'

export type MailedKind = Exclude<Line['kind'], 'claim_to_check'>
export type Words = {
  lanes: Readonly<Record<Lane, string>>
  roles: Readonly<Record<CaseRole, string>>
  /** The act, with the thing it is about: subject of the mail and first sentence of it. */
  acts: Readonly<Record<MailedKind, (line: Line) => string>>
  because: Readonly<Record<NotificationReason, string>>
  /** Asked to clear in a lane whose role is still offered. */
  accepting: string
  by: (name: string) => string
  before: (moment: string) => string
  late: (moment: string) => string
  due: (moment: string) => string
  /** In the subject, after the first act. */
  more: (n: number) => string
  also: string
  /** The same above what is of no case. */
  alsoHouse: string
  open: string
  mute: string
  footer: (organisation: string) => string
}

export const words: Readonly<Record<Language, Words>> = { en, fr }
