import type { Actor } from '#domain/actor.ts'
import { holdPublications, qualifyCase, releaseHold } from '#domain/cases/changeCase.ts'
import { confirmClaim, refuteClaim } from '#domain/claims/settleClaim.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { revokeDelegation } from '#domain/delegations/revokeDelegation.ts'
import { globalId } from '#domain/id.ts'
import { reinstatePerson, suspendPerson } from '#domain/people/administer.ts'
import { closeBreakGlassReview, openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { cancelStatement } from '#domain/statements/cancelStatement.ts'
import { correctPublication } from '#domain/statements/correctPublication.ts'
import { reportFailure, withdrawPublication } from '#domain/statements/endPublication.ts'
import { lapseVotes } from '#domain/statements/lapse.ts'
import { liftVeto } from '#domain/statements/liftVeto.ts'
import { markInsideInformation } from '#domain/statements/markInside.ts'
import { overrideVeto } from '#domain/statements/overrideVeto.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { reconcilePublication } from '#domain/statements/reconcile.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { lapsePermit, releaseDue } from '#domain/statements/releaseDue.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { callOffPublication, schedulePublication } from '#domain/statements/schedule.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { sweepDeadlines } from '#domain/statements/sweepDeadlines.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { approveStatement, rejectStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { acceptSuggestion } from '#domain/threads/decideSuggestion.ts'
import { resolveThread } from '#domain/threads/resolveThread.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { variant } from '#tests/support/room.ts'
import { type Act, standIn } from './acts.ts'
import type { Seen } from './seen.ts'

export const secret = 'Between us: the supplier knew since March.'
const none = 'a'.repeat(64)
const grave = 'A child is in hospital and the lamp is still on sale in four shops.'
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

export type Before = {
  readonly caseId: string
  readonly claimId: string
  readonly now: Seen
  readonly first: Seen | null
  readonly line: Seen
  /** As they come through the door now; the administrator as well. */
  readonly as: (key: Act['by'] | 'olivier') => Actor
  readonly memberId: (key: Act['by']) => string
  /** Lets time pass for one row, past every guard. */
  readonly age: (sql: string) => Promise<unknown>
}

/** What an act comes down to: asked of the house as somebody, with what they have before them. */
export function request(given: Act, before: Before): () => Promise<object> {
  const { lane, stale, which } = given
  const { caseId, claimId, now, first, line, as, memberId, age } = before
  const { statementId } = now
  const [me, house] = [as(given.by), systemActor(as('olivier').orgId)]
  const read = (stale && first) || now
  // Twice the time of any lane, and less than the life of any vote.
  const later = { ...me, claimedAt: inHours(2.1), provedAt: inHours(2.1) }
  const ballotOf = ({ statementId, contentHash, policyHash }: Seen) => ({
    statementId,
    lane,
    contentHash: contentHash ?? none,
    policyHash: policyHash ?? none,
    reason: 'So it is.',
  })
  const ballot = { ...ballotOf(read), statementId }
  const publicationId = now.publicationId ?? statementId
  const settled = { claimId, expectedVersion: now.claimVersion, finding: 'Seen.', note: 'Seen in the log.' }
  const text = now.variants[which]
  const release = { variantKey: text?.key ?? 'x/en/public', variantHash: text?.hash ?? none }
  const staffNotToldReason = 'Their chiefs tell them in person at noon.'
  const words = [variant('fr', claimId, `Texte ${Math.random()}.`), variant('en', claimId, `Words ${Math.random()}.`)]
  const closesSoon = stale && which === 1 ? { notAfter: new Date(Date.now() + 1_200) } : {}
  const remark = { statementId, variantKey: text?.key ?? '', passageHash: text?.passageHash ?? none, words: secret }
  const apart = lane === 'executive' ? { privileged: true } : { replacement: which ? `Other ${Math.random()}.` : null }
  const personId = globalId('Person', memberId(given.by))
  const found = which
    ? { found: 'published' as const, link: 'https://x.example/2' }
    : { found: 'not_out' as const, reason: 'Not there.' }
  const requests: Readonly<Record<Act['act'], () => Promise<object>>> = {
    save: () =>
      saveDraft(me, { statementId, expectedRevision: stale ? 1 : now.revision, variants: words, ...closesSoon }),
    submit: () =>
      submitStatement(me, {
        statementId,
        expectedRevision: now.revision,
        acknowledgesContradictions: true,
        route: given.filled && !stale ? 'holding_line' : 'standard',
      }),
    approve: () => approveStatement(me, ballot),
    approveFor: () => approveStatement(me, { ...ballot, onBehalfOf: memberId(standIn[given.by]) }),
    ask: () => requestChanges(me, ballot),
    reject: () => rejectStatement(me, ballot),
    withdraw: () => withdrawVote(me, { statementId, reason: 'Not yet.' }),
    lift: () => liftVeto(me, { statementId }),
    override: () => overrideVeto(stale ? me : later, { vetoId: now.vetoId ?? statementId, reason: grave }),
    cancel: () => cancelStatement(me, { statementId, reason: 'No more.' }),
    publish: () => publishVariant(me, { statementId, ...release, staffNotToldReason }),
    schedule: () => schedulePublication(me, { statementId, texts: [release], at: inHours(1), staffNotToldReason }),
    callOff: () => callOffPublication(me, { publicationId, reason: 'Not today.' }),
    tick: async () => {
      await age(`update publications set due_at = now() where id = '${publicationId}' and state = 'scheduled'`)
      return releaseDue(house, { publicationId })
    },
    record: () => recordPublication(me, { publicationId, link: 'https://x.example/1' }),
    fail: () => reportFailure(me, { publicationId, reason: 'It is down.' }),
    lapse: async () => {
      await age(
        `update publications set permit_ends_at = now() - interval '1 second' where id = '${publicationId}' and state = 'publishing'`,
      )
      return lapsePermit(house, { publicationId })
    },
    reconcile: () => reconcilePublication(me, { publicationId, ...found }),
    takeDown: () => withdrawPublication(me, { publicationId, reason: 'Wrong.' }),
    correct: () => correctPublication(me, { publicationId, sentence: 'An earlier version named the wrong day.' }),
    hold: () => holdPublications(me, { caseId, reason: 'Wait.' }),
    release: () => releaseHold(me, { caseId }),
    refute: () => refuteClaim(me, settled),
    confirm: () => confirmClaim(me, settled),
    remark: () => startThread(me, { ...remark, blocking: !stale, ...apart }),
    resolve: () => resolveThread(me, { threadId: now.threadId ?? statementId }),
    accept: () => acceptSuggestion(me, { suggestionId: now.suggestionId ?? statementId }),
    lend: () => delegateLane(me, { delegateId: memberId(standIn[given.by]), lane, caseId, endsAt: inHours(6) }),
    endLoan: () => revokeDelegation(me, { delegationId: now.delegationId ?? statementId }),
    suspend: () => suspendPerson(as('olivier'), { personId }),
    reinstate: () => reinstatePerson(as('olivier'), { personId }),
    graver: () =>
      qualifyCase(me, {
        caseId,
        expectedVersion: now.caseVersion,
        severity: stale ? 2 : Math.min(4, now.severity + 1),
      }),
    inside: () => markInsideInformation(me, { statementId, reason: 'It moves the price.' }),
    late: async () => ({ told: await sweepDeadlines({ ...house, claimedAt: inHours(3) }) }),
    closeWindow: async () => {
      // Held first, so that what the update looks at is what a publication under way has left.
      await age(
        `select from versions where id = '${now.versionId}' for update; update versions v set not_after = now() - interval '1 second' where v.id = '${now.versionId}' and v.state in ('in_review', 'changes_requested', 'approved') and not exists (select from publications p where p.version_id = v.id and p.released_at is not null)`,
      )
      await sweepVersionsOf(house)
      return {}
    },
    growOld: () => lapseVotes({ ...house, claimedAt: inHours(30) }, { versionId: now.versionId }),
    open: () =>
      openBreakGlass(me, {
        statementId,
        variantKeys: now.variants.slice(0, 1 + which).map(({ key }) => key),
        reason: grave,
      }),
    second: () => secondBreakGlass(me, { breakGlassId: now.useToSecond ?? statementId }),
    judge: () =>
      closeBreakGlassReview(me, {
        breakGlassId: now.useToJudge ?? statementId,
        finding: 'It could not wait, and was true.',
      }),
    unclear: () => withdrawVote(me, { statementId: line.statementId, reason: 'The law changed.' }),
    reclear: () => approveStatement(me, ballotOf(line)),
  }
  return requests[given.act]
}
