import { beforeEach, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { cleared } from '#tests/support/publishedCase.ts'
import { caseWithTeam, confirmedClaim, reading, statementInReview, variant } from '#tests/support/room.ts'
import { arrange, at, factsOf, house, publishAnyway, seal, verdictOn } from './withoutRules.ts'

beforeEach(arrange)

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
