import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import type { Fact } from '#domain/record.ts'
import { draftHoldingLine, draftStatement } from '#domain/statements/draftStatement.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, rejectStatement } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { transact } from '#domain/transact.ts'
import { bundleOf, leavesOf, trust, verifyBytes } from '#tests/support/bundle.ts'
import { line } from '#tests/support/lines.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { cleared, publishFirst } from '#tests/support/publishedCase.ts'
import { caseWithTeam, confirmedClaim, reading, statementInReview, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

// A server that no longer keeps its rules, and whose database no longer holds them: it seals what it does all the same, and
// every hash is right. Only the replay sees that it had no authority.

let house: World
beforeEach(async () => {
  house = await world()
})

const seal = (who: Actor, type: string, fact: Fact) => transact(who, ({ record }) => record(type, fact))
const at = async (key: PersonKey, minutesAgo = 0): Promise<Actor> => {
  const actor = await house.who(key)
  if (minutesAgo === 0) return actor
  const claimedAt = new Date(Date.now() - minutesAgo * 60_000)
  return { ...actor, claimedAt, provedAt: claimedAt }
}

type Words = { statementId: string; caseId: string }

async function factsOf({ statementId, caseId }: Words) {
  const [row] = await asSuperuser<{
    version: string
    content: string
    policy: string
    review: string
    round: number
    n: number
    number: number
    key: string
    hash: string
  }>(
    `select v.id as version, v.n, s.number, encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy, r.id as review, r.round, a.key, encode(a.variant_hash, 'hex') as hash
       from versions v join statements s on s.id = v.statement_id join reviews r on r.version_id = v.id join variants a on a.version_id = v.id
      where s.id = $1 order by v.n desc, r.round desc, a.key limit 1`,
    [statementId],
  )
  if (!row) throw new Error('nothing under review')
  const {
    version,
    n,
    number,
    content: contentHash,
    policy: policyHash,
    review,
    round,
    key: variantKey,
    hash: variantHash,
  } = row
  const data = { n, number }
  return { caseId, version, data, variantKey, bind: { contentHash, policyHash, review }, round, variantHash }
}

/** As the gate would write it, whatever the gate would say. */
async function publishAnyway(words: Words, who: Actor, data: Record<string, unknown> = {}): Promise<void> {
  const { caseId, data: named, variantKey, variantHash, bind } = await factsOf(words)
  await seal(who, 'publication.opened', {
    subject: { type: 'Publication', id: newId() },
    caseId,
    to: 'publishing',
    data: { ...named, variantKey, ...data },
    bind: { ...bind, variantHash },
  })
}

async function voteAnyway(words: Words, who: Actor, lane: string, type = 'statement.approved'): Promise<void> {
  const { caseId, version, data, bind, round } = await factsOf(words)
  await seal(who, type, {
    subject: { type: 'StatementVersion', id: version },
    caseId,
    lane,
    data,
    bind: { ...bind, round },
  })
}

async function clearAnyway(words: Words, who: Actor): Promise<void> {
  const { caseId, version, data } = await factsOf(words)
  await seal(who, 'statement.cleared', {
    subject: { type: 'StatementVersion', id: version },
    caseId,
    from: 'in_review',
    to: 'approved',
    data,
  })
}

async function verdictOn({ caseId }: Words) {
  const verdict = await verifyBytes(await bundleOf(house.lumen.orgId, caseId), { trust: trust() })
  return {
    ...verdict,
    codes: verdict.broken.map(({ code }) => code),
    faults: verdict.publications.flatMap(({ faults }) => faults),
  }
}

test('what the rules let through is found to have been authorised', async () => {
  const words = await cleared(house)
  await publishFirst(house, words.statementId)
  expect(await verdictOn(words)).toMatchObject({ codes: [], publications: [{ authorised: true, out: true }] })
})

test('words that nobody cleared', async () => {
  const words = await statementInReview(house)
  await clearAnyway(words, await at('claire'))
  await publishAnyway(words, await at('karim'))
  expect(await verdictOn(words)).toMatchObject({
    exit: 1,
    codes: ['cleared_without_votes', 'published_without_authority'],
    faults: ['NOT_CLEARED'],
  })
})

test('words that one of two lanes cleared, and their own author for the other', async () => {
  const words = await statementInReview(house)
  await approveStatement(await at('ines'), { ...(await reading(words.statementId)), lane: 'legal' })
  await voteAnyway(words, await at('hugo'), 'communications')
  await clearAnyway(words, await at('hugo'))
  await publishAnyway(words, await at('karim'))
  expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['vote_own_words'] })
})

test('a vote on a line cleared in advance by somebody who has not the capacity', async () => {
  const { statementId } = await draftHoldingLine(await at('hugo'), line())
  await submitStatement(await at('hugo'), { statementId, expectedRevision: 1 })
  await approveStatement(await at('ines'), { ...(await reading(statementId)), lane: 'legal' })
  const whole = async () => {
    const { length } = await leavesOf(house.lumen.orgId)
    return verifyBytes(await bundleOf(house.lumen.orgId, '', { scope: { from: 0, to: length - 1 } }), {
      trust: trust(),
    })
  }
  expect((await whole()).broken).toEqual([])
  await voteAnyway({ statementId, caseId: null as unknown as string }, await at('maya'), 'communications')
  expect((await whole()).broken).toMatchObject([{ code: 'vote_not_entitled', detail: 'communications' }])
})

test('a vote in a lane by somebody who does not hold it, and one person in two lanes', async () => {
  const words = await statementInReview(house)
  await voteAnyway(words, await at('maya'), 'legal')
  await voteAnyway(words, await at('elise'), 'communications')
  await voteAnyway(words, await at('elise'), 'legal')
  expect(await verdictOn(words)).toMatchObject({ codes: ['vote_not_entitled', 'vote_two_seats', 'vote_not_entitled'] })
})

test('a vote lifted onto words that came after it', async () => {
  const words = await statementInReview(house)
  const before = await factsOf(words)
  const texts = [variant('fr', words.claimId, 'Autre chose.'), variant('en', words.claimId, 'Something else.')]
  await saveDraft(await at('hugo'), { statementId: words.statementId, expectedRevision: 1, variants: texts })
  await submitStatement(await at('hugo'), { statementId: words.statementId, expectedRevision: 2 })
  const { version, caseId, data } = await factsOf(words)
  await seal(await at('ines'), 'statement.approved', {
    subject: { type: 'StatementVersion', id: version },
    caseId,
    lane: 'legal',
    data,
    bind: before.bind,
  })
  expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['bound_elsewhere'] })
})

test('votes that were too old', async () => {
  const words = await statementInReview(house)
  await voteAnyway(words, await at('ines', 3 * 24 * 60), 'legal')
  await voteAnyway(words, await at('elise', 3 * 24 * 60), 'communications')
  await clearAnyway(words, await at('elise', 3 * 24 * 60))
  await publishAnyway(words, await at('karim'))
  expect(await verdictOn(words)).toMatchObject({ exit: 1, faults: ['VOTE_STALE'] })
})

test('a time that is not the one the votes were for', async () => {
  const caseId = await caseWithTeam(house)
  const claimId = await confirmedClaim(house, caseId)
  const { statementId } = await draftStatement(await at('hugo'), { caseId, kind: 'social_post' })
  const notAfter = new Date(Date.now() + 3_600_000)
  const variants = [variant('fr', claimId, 'Oui.'), variant('en', claimId, 'Yes.')]
  await saveDraft(await at('hugo'), { statementId, expectedRevision: 1, variants, notAfter })
  await submitStatement(await at('hugo'), { statementId, expectedRevision: 2 })
  const read = await reading(statementId)
  await approveStatement(await at('ines'), { ...read, lane: 'legal' })
  await approveStatement(await at('elise'), { ...read, lane: 'communications' })
  await publishAnyway({ statementId, caseId }, await at('karim', -120))
  expect(await verdictOn({ statementId, caseId })).toMatchObject({ exit: 1, faults: ['OUTSIDE_WINDOW'] })
})

test('a hold, and a case that is closed', async () => {
  const words = await cleared(house)
  const about = { subject: { type: 'Case', id: words.caseId }, caseId: words.caseId } as const
  await seal(await at('claire'), 'case.held', about)
  await publishAnyway(words, await at('karim'))
  await seal(await at('claire'), 'case.released', about)
  await seal(await at('claire'), 'case.closed', { ...about, from: 'active', to: 'closed' })
  await publishAnyway(words, await at('karim'))
  expect(await verdictOn(words)).toMatchObject({ exit: 1, faults: ['ON_HOLD', 'ALREADY_PUBLISHED', 'CASE_CLOSED'] })
})

test('a veto, lifted by somebody whose it was not', async () => {
  const words = await statementInReview(house)
  await rejectStatement(await at('ines'), {
    ...(await reading(words.statementId)),
    lane: 'legal',
    reason: 'This is not established.',
  })
  const { version, caseId, data } = await factsOf(words)
  await seal(await at('claire'), 'veto.lifted', {
    subject: { type: 'StatementVersion', id: version },
    caseId,
    lane: 'legal',
    data,
  })
  await publishAnyway(words, await at('karim'))
  const verdict = await verdictOn(words)
  expect(verdict.codes).toContain('veto_not_theirs')
  expect(verdict.faults).toContain('VETO_STANDS')
})

test('a veto, passed over by one person while its owner could answer', async () => {
  const words = await statementInReview(house)
  await rejectStatement(await at('ines'), {
    ...(await reading(words.statementId)),
    lane: 'legal',
    reason: 'This is not established.',
  })
  const { version, caseId, data } = await factsOf(words)
  const [philippe, owner] = [await at('philippe'), house.memberId('ines')]
  const about = { subject: { type: 'StatementVersion', id: version }, caseId, lane: 'legal' } as const
  const says = { ...data, owner, because: 'silent' }
  await seal(philippe, 'veto.override_signed', { ...about, data: says })
  await seal(philippe, 'veto.overridden', { ...about, data: { ...says, first: philippe.memberId } })
  const codes = ['override_not_allowed', 'override_not_allowed', 'override_one_person']
  expect(await verdictOn(words)).toMatchObject({ exit: 1, codes })
})

test('a claim that had fallen, a publisher without a role, votes counted otherwise than they stood', async () => {
  const words = await cleared(house)
  await seal(await at('claire'), 'claim.refuted', {
    subject: { type: 'Claim', id: words.claimId },
    caseId: words.caseId,
    from: 'confirmed',
    to: 'refuted',
    data: { number: 1 },
  })
  await publishAnyway(words, await at('sophie'), { standing: { legal: 2, communications: 1 } })
  const { exit, faults } = await verdictOn(words)
  expect(exit).toBe(1)
  expect(new Set(faults)).toEqual(new Set(['NOT_YOUR_ROLE', 'STANDING_DIFFERS', 'CLAIM_NOT_CONFIRMED']))
})

test('words that leave the state they were in by no way there is', async () => {
  const words = await statementInReview(house)
  const { version, caseId, data } = await factsOf(words)
  const subject = { type: 'StatementVersion', id: version } as const
  await seal(await at('claire'), 'statement.published', { subject, caseId, from: 'approved', to: 'published', data })
  expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['wrong_transition'] })
})

describe('a policy that was changed behind everybody’s back', () => {
  const loosen = `update policies set rule = jsonb_set(rule, '{lanes,0,byToken}', 'false') where org_id = $1 and name = 'base'`
  const restore = `update policies set rule = jsonb_set(rule, '{lanes,0,byToken}', 'true') where org_id = $1 and name = 'base'`

  test('while a review was opened under it', async () => {
    await pastEveryGuard(loosen, [house.lumen.orgId])
    const words = await statementInReview(house)
    await pastEveryGuard(restore, [house.lumen.orgId])
    expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['policy_loosened'] })
  })

  test('and left so', async () => {
    await pastEveryGuard(loosen, [house.lumen.orgId])
    const words = await statementInReview(house)
    expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['policy_missing'] })
  })

  test('adopted by whoever proposed it', async () => {
    const words = await cleared(house)
    const subject = { type: 'PolicyProposal', id: newId() } as const
    const data = { name: 'ours', version: 1 }
    await seal(await at('olivier'), 'policy.retirement_proposed', { subject, to: 'open', data })
    await seal(await at('olivier'), 'policy.retired', { subject, from: 'open', to: 'confirmed', data })
    expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['policy_adopted_alone'] })
  })
})

test('votes passed over by one person alone', async () => {
  const words = await statementInReview(house, { severity: 3 })
  const { caseId, data, bind, variantKey } = await factsOf(words)
  const subject = { type: 'BreakGlass', id: newId() } as const
  const claire = await at('claire')
  const { contentHash } = bind
  await seal(claire, 'break_glass.opened', {
    subject,
    caseId,
    data: { ...data, variantKeys: [variantKey] },
    bind: { contentHash },
  })
  const more = { ...data, variantKeys: [variantKey], openedBy: claire.memberId }
  await seal(claire, 'break_glass.seconded', { subject, caseId, data: more, bind: { ...bind, round: 2 } })
  expect((await verdictOn(words)).codes).toContain('glass_one_person')
})

test('a publication that never passed the gate, and one that the clock let through for nobody who scheduled it', async () => {
  const words = await cleared(house)
  const { caseId, data, variantKey, variantHash, bind } = await factsOf(words)
  const karim = await at('karim')
  const publication = () => ({ type: 'Publication', id: newId() }) as const
  const said = { caseId, data: { ...data, variantKey } }
  await seal(karim, 'publication.published', { ...said, subject: publication(), from: 'publishing', to: 'published' })
  expect(await verdictOn(words)).toMatchObject({ exit: 1, codes: ['unknown_past'] })
  await seal(systemActor(house.lumen.orgId), 'publication.came_due', {
    ...said,
    subject: publication(),
    from: 'scheduled',
    to: 'publishing',
    data: { ...said.data, onBehalfOf: karim.memberId },
    bind: { ...bind, variantHash },
  })
  expect(await verdictOn(words)).toMatchObject({ faults: ['NOT_YOUR_ROLE'] })
})

test('acts of people who had not proved who they are', async () => {
  const words = await statementInReview(house)
  await voteAnyway(words, { ...(await at('ines')), provedAt: new Date(Date.now() - 2 * 3_600_000) }, 'legal')
  await voteAnyway(words, await at('elise'), 'communications')
  await clearAnyway(words, await at('elise'))
  await publishAnyway(words, { ...(await at('karim')), provedAt: null })
  expect(await verdictOn(words)).toMatchObject({
    codes: ['vote_not_entitled', 'published_without_authority'],
    faults: ['STEP_UP_REQUIRED'],
  })
})
