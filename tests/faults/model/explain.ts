import type { Kept } from './house.ts'

/** How the words stood after an event; before the first one where it is null. */
export type Moment = {
  readonly event: Kept | null
  readonly state: string
  readonly contentHash: string
  readonly contributors: readonly string[]
  readonly voted: readonly (readonly [voter: string, behalf: string | null])[]
  readonly lanes: readonly string[]
  readonly releases: readonly (readonly [key: string, state: string])[]
  readonly cleared: boolean
}
type Told = {
  readonly code: string
  readonly act: string
  readonly member: string
  readonly lane?: string | undefined
  /** In whose name. */
  readonly principal?: string | undefined
  readonly read: string | null
  readonly key?: string | undefined
}

/** Whether what somebody was told is so at this moment. */
export function explains(at: Moment, { code, act, member, lane, principal, read, key }: Told): boolean {
  const isOpen = at.state === 'in_review' || at.state === 'changes_requested'
  const mine = at.voted.find(([voter, behalf]) => voter === member || behalf === member)
  const reasons: Readonly<Record<string, boolean>> = {
    TEXT_CHANGED: at.contentHash !== read,
    SUPERSEDED: at.contentHash !== read,
    OWN_WORDS: at.contributors.includes(member),
    NOT_IN_REVIEW: !isOpen,
    NOT_IN_THIS_LANE: lane !== undefined && !at.lanes.includes(lane),
    ALREADY_VOTED: mine?.[0] === member,
    ALREADY_COUNTED: at.voted.some(([voter, behalf]) => behalf === null && voter === principal),
    CONFLICT: ['draft.saved', 'statement.revised'].includes(at.event?.type ?? ''),
    WRONG_STATE: act === 'submit' && at.state !== 'draft',
    NOT_YOUR_ROLE: act === 'submit' && !at.contributors.includes(member),
    NOT_CLEARED: !at.cleared || !['approved', 'published'].includes(at.state),
    PUBLISHING_NOW:
      act === 'save'
        ? at.releases.length > 0
        : at.releases.some(([text, state]) => text === key && state === 'publishing'),
    ALREADY_PUBLISHED: at.releases.some(([text]) => text === key),
  }
  return reasons[code] ?? false
}
