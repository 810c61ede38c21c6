import type { WordingFinding } from './statements/wording/finding.ts'

/** Every reason for which an act can be refused: one closed list, the same in the contract and in the sentences people read. */
export const refusalCodes = [
  'INVALID_INPUT',
  'CONFLICT',
  'IDEMPOTENCY_CONFLICT',
  'NOT_YOUR_ROLE',
  'STEP_UP_REQUIRED',
  'WRONG_STATE',
  'REASON_MISSING',
  'STILL_OPEN',
  'OVERDUE_COMMITMENT',
  'LESSON_MISSING',
  'OWNER_MISSING',
  'LAST_ADMIN',
  'TEXT_REFUSED',
  'LINK_MISLEADS',
  'CHANNEL_LIMIT',
  'ELEMENT_MISSING',
  'NOT_WAIVABLE',
  'CLAIM_NOT_CONFIRMED',
  'CONTRADICTS',
  'DRAFT_EXISTS',
  'WINDOW_INVALID',
  'NO_POLICY',
  'ROUTE_NOT_ALLOWED',
  'NOBODY_CAN_CLEAR',
  'LEFT_THE_HOLDING_LINE',
  'NOT_IN_REVIEW',
  'NOT_IN_THIS_LANE',
  'OWN_WORDS',
  'ALREADY_COUNTED',
  'ALREADY_VOTED',
  'TEXT_CHANGED',
  'POLICY_CHANGED',
  'REASON_REQUIRED',
  'REASON_TOO_SHORT',
  'NO_VETO_IN_THIS_LANE',
  'NOT_YOUR_VOTE',
  'NOT_YOUR_VETO',
  'OWNER_HAS_TIME',
  'DELEGATION_INVALID',
  'TOKEN_MAY_NOT_VOTE',
  'POLICY_NEEDS_SECOND_PERSON',
  'PUBLISHER_IS_APPROVER',
  'NOT_CLEARED',
  'VETO_STANDS',
  'THREAD_OPEN',
  'VOTE_STALE',
  'ON_HOLD',
  'OUTSIDE_WINDOW',
  'SUPERSEDED',
  'CHANNEL_WITHOUT_OWNER',
  'STAFF_NOT_TOLD',
  'ALREADY_PUBLISHED',
  'PUBLISHING_NOW',
  'EVIDENCE_MISSING',
  'DRILL_STAYS_INSIDE',
  'CASE_CLOSED',
  'SECOND_PERSON_NEEDED',
  'CHANNEL_NOT_ALLOWED',
  'REVIEW_OF_LAST_USE_OPEN',
  'FILE_TOO_LARGE',
  'FILE_TYPE_REFUSED',
  'IN_PERSON_ONLY',
  'WRONG_PASSWORD',
  'PASSWORD_REFUSED',
  'ALREADY_MEMBER',
  'ALREADY_INVITED',
  'TOO_MANY_MAILS',
  'NOT_YOURSELF',
  'LEGAL_HOLD',
  'SHIPPED_READ_ONLY',
  'IMPORT_FAULTY',
  'TOO_MANY_ROWS',
  'TOO_MANY_BUNDLES',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

export type RefusalDetails = {
  /** Path into the input, for a fault of one field; empty when the act as a whole is refused. */
  path?: readonly string[]
  /** `CONFLICT`: the version that stands, and what it belongs to. */
  current?: { type: string; id: string; version: number }
  /** `STILL_OPEN`, `CLAIM_NOT_CONFIRMED`, …: the things in the way. */
  items?: readonly { type: string; id: string }[]
  /** `NOBODY_CAN_CLEAR`, `NOT_CLEARED`: the lanes that are missing. */
  lanes?: readonly string[]
  /** `CONTRADICTS`: where the words say otherwise than what is known or said. */
  findings?: readonly WordingFinding[]
  /** What the sentence needs to say: a character, a limit, a state. */
  found?: string
}

/** An expected "no": carried to the caller as data, in the reader's language. The unit of work is rolled back. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: RefusalDetails
  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Unknown, hidden and foreign are one answer, so that none of them can be told from the others. */
export class NotFound extends Error {
  constructor() {
    super('NOT_FOUND')
  }
}

/** The caller's request is malformed: no person could have meant it (a broken id, an unknown cursor). */
export class BadInput extends Error {
  /** Which part of the input. Not `path`: an error that has one is taken by graphql-js for its own, and its kind is lost. */
  readonly about: readonly string[]
  constructor(message: string, about: readonly string[] = []) {
    super(message)
    this.about = about
  }
}

export function refuse(code: RefusalCode | null, details?: RefusalDetails): void {
  if (code) throw new Refusal(code, details)
}
