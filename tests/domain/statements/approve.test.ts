import { expect, test } from 'vitest'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, requestChanges } from '#domain/statements/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { world } from '#tests/support/world.ts'

test('a lawyer and a communications officer who did not write the words clear them, and they are cleared once', async () => {
  const lumen = await world()
  const { statementId, caseId, ...read } = await statementInReview(lumen)
  await approveStatement(await lumen.who('elise'), {
    statementId,
    lane: 'communications',
    contentHash: read.contentHash,
    policyHash: read.policyHash,
  })
  expect(await stateOf(statementId)).toBe('in_review')
  await approveStatement(await lumen.who('ines'), {
    statementId,
    lane: 'legal',
    contentHash: read.contentHash,
    policyHash: read.policyHash,
  })
  expect(await stateOf(statementId)).toBe('approved')
  expect((await timelineOf(caseId)).slice(-3)).toEqual([
    'statement.approved',
    'statement.approved',
    'statement.cleared',
  ])
})

test('an edit voids every vote, and whoever clears the old words is told that the text changed', async () => {
  const lumen = await world()
  const { statementId, claimId, ...read } = await statementInReview(lumen)
  const vote = { statementId, contentHash: read.contentHash, policyHash: read.policyHash }
  await approveStatement(await lumen.who('elise'), { ...vote, lane: 'communications' })
  await requestChanges(await lumen.who('ines'), { ...vote, lane: 'legal', reason: 'Say it to the mother first.' })
  expect(await stateOf(statementId)).toBe('changes_requested')
  await saveDraft(await lumen.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId, 'The reply came from us, and it was wrong.')],
  })
  await expect(approveStatement(await lumen.who('paul'), { ...vote, lane: 'legal' })).rejects.toMatchObject({
    code: 'TEXT_CHANGED',
  })
  await submitStatement(await lumen.who('hugo'), { statementId, expectedRevision: 2 })
  await expect(approveStatement(await lumen.who('elise'), { ...vote, lane: 'communications' })).rejects.toMatchObject({
    code: 'TEXT_CHANGED',
  })
  const now = await reading(statementId)
  await approveStatement(await lumen.who('ines'), { ...now, lane: 'legal' })
  await approveStatement(await lumen.who('elise'), { ...now, lane: 'communications' })
  expect(await stateOf(statementId)).toBe('approved')
})

test('two lawyers clearing at once: both votes stand and the statement is cleared once', async () => {
  const lumen = await world()
  const { statementId, caseId, contentHash, policyHash } = await statementInReview(lumen)
  const vote = { statementId, contentHash, policyHash }
  await approveStatement(await lumen.who('elise'), { ...vote, lane: 'communications' })
  const [ines, paul] = [await lumen.who('ines'), await lumen.who('paul')]
  const both = await Promise.allSettled([
    approveStatement(ines, { ...vote, lane: 'legal' }),
    approveStatement(paul, { ...vote, lane: 'legal' }),
  ])
  expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
  expect((await timelineOf(caseId)).filter((type) => type === 'statement.cleared')).toHaveLength(1)
})

test('cleared words go out once, with a link, and the meter says so', async () => {
  const lumen = await world()
  const { statementId, caseId, contentHash, policyHash } = await statementInReview(lumen)
  await approveStatement(await lumen.who('elise'), { statementId, contentHash, policyHash, lane: 'communications' })
  await approveStatement(await lumen.who('ines'), { statementId, contentHash, policyHash, lane: 'legal' })
  const [row] = await asSuperuser<{ key: string; hash: string }>(
    "select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1 and a.key like 'x/fr/%'",
    [statementId],
  )
  const karim = await lumen.who('karim')
  const once = { statementId, variantKey: row?.key ?? '', variantHash: row?.hash ?? '' }
  const { publicationId } = await publishVariant(karim, once)
  await expect(publishVariant(karim, once)).rejects.toMatchObject({ code: 'PUBLISHING_NOW' })
  await recordPublication(karim, { publicationId, link: 'https://x.example/lumen/1' })
  await expect(publishVariant(karim, once)).rejects.toMatchObject({ code: 'ALREADY_PUBLISHED' })
  expect(await stateOf(statementId)).toBe('published')
  expect((await timelineOf(caseId)).slice(-2)).toEqual(['publication.published', 'statement.published'])
})
