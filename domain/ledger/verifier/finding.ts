import type { ObjectionCode } from '../replay/objection.ts'

export const breakages = [
  'file_altered',
  'file_added',
  'file_missing',
  'manifest_false',
  'event_not_canonical',
  'event_unreadable',
  'leaf_differs',
  'root_differs',
  'proof_false',
  'not_accounted_for',
  'checkpoint_false',
  'foreign_origin',
  'not_signed_by_trusted',
  'receipt_false',
  'common_root_false',
  'value_false',
  'value_not_accounted_for',
  'words_false',
  'file_false',
  'published_without_authority',
] as const
export const reservations = [
  'keys_not_pinned',
  'nothing_signed',
  'unsigned_range',
  'never_anchored',
  'unanchored_range',
  'key_revoked',
  'alarm_raised',
  'receipt_beyond',
  'installation_not_pinned',
  'common_root_elsewhere',
  'consistency_not_here',
  'completeness_not_shown',
  'events_withheld',
  'values_withheld',
  'erased',
  'file_not_here',
  'imported',
  'found_publication',
  'break_glass',
  'not_judged',
  'pages_not_proven',
] as const
export type Breakage = (typeof breakages)[number]
export type Reservation = (typeof reservations)[number]
export type Finding<Code> = {
  readonly code: Code
  readonly file?: string
  readonly position?: number
  readonly detail?: string
  /** How many of the kind there are, where only the first is named. */
  readonly count?: number
}
export type Broken = Finding<Breakage | ObjectionCode>
export type Reserved = Finding<Reservation | ObjectionCode>

/** What was found, in order: the first breakage is what the verdict names. Beyond a hundred, more say nothing more. */
export class Findings {
  readonly broken: Broken[] = []
  readonly reserved: Reserved[] = []

  breaks(code: Broken['code'], where: Omit<Broken, 'code'> = {}): void {
    if (this.broken.length < 100) this.broken.push({ code, ...where })
  }

  reserves(code: Reserved['code'], where: Omit<Reserved, 'code'> = {}): void {
    const same = this.reserved.findIndex((one) => one.code === code)
    const before = this.reserved[same]
    if (before) this.reserved[same] = { ...before, count: (before.count ?? 1) + 1 }
    else this.reserved.push({ code, ...where })
  }
}
