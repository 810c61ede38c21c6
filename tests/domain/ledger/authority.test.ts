import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { bundleOf, leavesOf, trust, verifyBytes } from '#tests/support/bundle.ts'
import { line } from '#tests/support/lines.ts'
import { cleared, publishFirst } from '#tests/support/publishedCase.ts'
import { reading, statementInReview, variant } from '#tests/support/room.ts'
import { arrange, at, factsOf, house, publishAnyway, seal, verdictOn, type Words } from './withoutRules.ts'

beforeEach(arrange)

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
