import type { PublicationState, VersionState } from '#db/schema/words.ts'

/** From each state of a version, where it may go. Anything not listed is refused with the state found. */
export const versionTransitions: Readonly<Record<VersionState, readonly VersionState[]>> = {
  draft: ['in_review', 'cancelled'],
  in_review: ['changes_requested', 'rejected', 'approved', 'superseded', 'expired', 'cancelled'],
  changes_requested: ['in_review', 'rejected', 'superseded', 'expired', 'cancelled'],
  approved: ['in_review', 'changes_requested', 'superseded', 'published', 'expired', 'cancelled'],
  rejected: [],
  superseded: [],
  published: [],
  expired: [],
  cancelled: [],
}

export const publicationTransitions: Readonly<Record<PublicationState, readonly PublicationState[]>> = {
  scheduled: ['publishing', 'called_off'],
  publishing: ['published', 'failed', 'unknown'],
  unknown: ['published', 'failed'],
  published: ['corrected', 'withdrawn'],
  corrected: ['withdrawn'],
  failed: [],
  called_off: [],
  withdrawn: [],
  found: [],
}

/** The public could read it, and may read it still. */
export const isOut = (state: PublicationState): boolean =>
  state === 'published' || state === 'corrected' || state === 'withdrawn'

export const mayBecome = (from: VersionState, to: VersionState): boolean => versionTransitions[from].includes(to)

/** A saved change to words in one of these states opens the next version; to a draft, it changes the draft. */
export const isUnderReview = (state: VersionState): boolean =>
  state === 'in_review' || state === 'changes_requested' || state === 'approved'
