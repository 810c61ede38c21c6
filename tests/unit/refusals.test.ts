import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type RefusalCode, refusalCodes } from '#domain/refusal.ts'

/** Reasons that belong to parts of the product that are still to come: nothing may be refused by them yet. */
const toCome = ['REASON_MISSING', 'OVERDUE_COMMITMENT'] as const satisfies RefusalCode[]

/** For every other reason one test, under tests/, that brings it about on a real database and says so. */
const met: Readonly<Record<Exclude<RefusalCode, (typeof toCome)[number]>, string>> = {
  INVALID_INPUT: 'domain/inbox/notify',
  CONFLICT: 'domain/statements/suggestions',
  IDEMPOTENCY_CONFLICT: 'faults/copies',
  NOT_YOUR_ROLE: 'domain/statements/threads',
  STEP_UP_REQUIRED: 'domain/people/administer',
  WRONG_STATE: 'domain/statements/breakGlass',
  STILL_OPEN: 'domain/cases/closeCase',
  LESSON_MISSING: 'domain/postMortems/lifecycle',
  OWNER_MISSING: 'domain/postMortems/lifecycle',
  LAST_ADMIN: 'domain/people/administer',
  TEXT_REFUSED: 'domain/statements/suggestions',
  LINK_MISLEADS: 'domain/statements/submitRefusals',
  CHANNEL_LIMIT: 'domain/statements/submitRefusals',
  ELEMENT_MISSING: 'domain/statements/submitRefusals',
  NOT_WAIVABLE: 'domain/statements/submitRefusals',
  CLAIM_NOT_CONFIRMED: 'domain/statements/holdingLine',
  CONTRADICTS: 'domain/statements/wording',
  DRAFT_EXISTS: 'domain/statements/correct',
  WINDOW_INVALID: 'domain/statements/submitRefusals',
  NO_POLICY: 'domain/statements/submitRefusals',
  ROUTE_NOT_ALLOWED: 'domain/statements/breakGlassRefused',
  NOBODY_CAN_CLEAR: 'domain/statements/correct',
  LEFT_THE_HOLDING_LINE: 'domain/statements/holdingLine',
  NOT_IN_REVIEW: 'domain/claims/consequences',
  NOT_IN_THIS_LANE: 'domain/cases/askTeam',
  OWN_WORDS: 'domain/delegations/vote',
  ALREADY_COUNTED: 'domain/statements/voteRefusals',
  ALREADY_VOTED: 'domain/statements/settle',
  TEXT_CHANGED: 'domain/statements/approve',
  POLICY_CHANGED: 'domain/statements/tighten',
  REASON_REQUIRED: 'domain/cases/takeSignal',
  REASON_TOO_SHORT: 'domain/statements/override',
  NO_VETO_IN_THIS_LANE: 'domain/statements/voteRefusals',
  NOT_YOUR_VOTE: 'domain/statements/voteRefusals',
  NOT_YOUR_VETO: 'domain/statements/voteRefusals',
  OWNER_HAS_TIME: 'domain/statements/override',
  DELEGATION_INVALID: 'domain/delegations/vote',
  TOKEN_MAY_NOT_VOTE: 'domain/statements/voteRefusals',
  POLICY_NEEDS_SECOND_PERSON: 'faults/legislature',
  PUBLISHER_IS_APPROVER: 'domain/statements/publishRefusals',
  NOT_CLEARED: 'faults/guards',
  VETO_STANDS: 'domain/statements/gate',
  THREAD_OPEN: 'graphql/threads',
  VOTE_STALE: 'domain/statements/lapse',
  ON_HOLD: 'domain/statements/breakGlassRefused',
  OUTSIDE_WINDOW: 'domain/statements/expire',
  SUPERSEDED: 'domain/statements/publishRefusals',
  CHANNEL_WITHOUT_OWNER: 'domain/statements/submitRefusals',
  STAFF_NOT_TOLD: 'domain/statements/gate',
  LEGAL_HOLD: 'domain/people/legalHold',
  IMPORT_FAULTY: 'domain/library/importing',
  TOO_MANY_ROWS: 'domain/library/importing',
  SHIPPED_READ_ONLY: 'domain/library/own',
  NOT_YOURSELF: 'domain/people/legalHold',
  ALREADY_PUBLISHED: 'domain/statements/approve',
  PUBLISHING_NOW: 'domain/statements/permit',
  EVIDENCE_MISSING: 'domain/claims/settleClaim',
  DRILL_STAYS_INSIDE: 'domain/statements/publishRefusals',
  CASE_CLOSED: 'domain/statements/threads',
  SECOND_PERSON_NEEDED: 'domain/statements/breakGlass',
  CHANNEL_NOT_ALLOWED: 'domain/statements/breakGlassRefused',
  REVIEW_OF_LAST_USE_OPEN: 'domain/statements/breakGlass',
  FILE_TOO_LARGE: 'graphql/files',
  FILE_TYPE_REFUSED: 'graphql/files',
  IN_PERSON_ONLY: 'domain/people/tokens',
  WRONG_PASSWORD: 'domain/sign-in/endedSession',
  PASSWORD_REFUSED: 'domain/people/invitations',
  ALREADY_MEMBER: 'domain/people/inviting',
  ALREADY_INVITED: 'domain/people/inviting',
  TOO_MANY_MAILS: 'domain/people/inviting',
  TOO_MANY_BUNDLES: 'domain/ledger/evidence',
}

/** What a test asserts: a line that names the code as a value, and is neither a title nor a comment. */
function asserts(file: string, code: string): boolean {
  const lines = readFileSync(`tests/${file}.test.ts`, 'utf8').split('\n')
  return lines.some(
    (line) =>
      line.includes(`'${code}'`) &&
      /to(Be|Equal|MatchObject|Throw|Contain)\(|code: /.test(line) &&
      !/^\s*(\/\/|test\()/.test(line),
  )
}

test.each(Object.entries(met))('%s is brought about by a test', (code, file) => {
  expect(asserts(file, code), `tests/${file}.test.ts asserts ${code}`).toBe(true)
  expect(/^(domain|graphql|faults|jobs)\//.test(file), 'of those that run on a real database').toBe(true)
})

test('every reason is brought about by a test, or is of a part that is still to come', () => {
  expect([...Object.keys(met), ...toCome].sort()).toEqual([...refusalCodes].sort())
})

test.each(toCome)('%s refuses nothing yet: once it does, a test brings it about', (code) => {
  const sources = readdirSync('domain', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const users = sources.filter(
    (name) => name !== 'refusal.ts' && readFileSync(`domain/${name}`, 'utf8').includes(`'${code}'`),
  )
  expect(sources.length).toBeGreaterThan(100)
  expect(users).toEqual([])
})
