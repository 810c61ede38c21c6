import { expect, test } from 'vitest'
import { promiseUpdate } from '#domain/cases/changeCase.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { refuteClaim } from '#domain/claims/settleClaim.ts'
import { globalId } from '#domain/id.ts'
import { Reader } from '#domain/read/reader.ts'
import type { Refusal } from '#domain/refusal.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { withdrawPublication } from '#domain/statements/endPublication.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { findWording } from '#domain/statements/wording/findWording.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, confirmedClaim, reading, stateOf, variant } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const warm = 'The shell of the night light is lukewarm: 44 °C after two hours.'

/** A case on which 44 °C is confirmed and was said on X, in English. */
async function saidWarm(lumen: World, restricted = false) {
  const caseId = await caseWithTeam(lumen, { restricted })
  const claimId = await confirmedClaim(lumen, caseId, warm)
  const { statementId } = await draftStatement(await lumen.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [variant('en', claimId, warm)],
  })
  await submitStatement(await lumen.who('hugo'), { statementId, expectedRevision: 1 })
  const read = await reading(statementId)
  await approveStatement(await lumen.who('elise'), { ...read, lane: 'communications' })
  await approveStatement(await lumen.who('ines'), { ...read, lane: 'legal' })
  const [row] = await asSuperuser<{ hash: string }>(
    "select encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1",
    [statementId],
  )
  const karim = await lumen.who('karim')
  const { publicationId } = await publishVariant(karim, {
    statementId,
    variantKey: 'x/en/public',
    variantHash: row?.hash ?? '',
  })
  await recordPublication(karim, { publicationId, link: 'https://x.example/lumen/1' })
  return { caseId, claimId, statementId, publicationId }
}

async function drafted(lumen: World, caseId: string, claimId: string, text: string): Promise<string> {
  const { statementId } = await draftStatement(await lumen.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [variant('en', claimId, text, 'press')],
  })
  return statementId
}

const submittedAs = async (statementId: string) => {
  const rows = await asSuperuser<{ wording: object }>(
    "select e.data -> 'wording' as wording from events e join versions v on v.id = e.subject_id where v.statement_id = $1 and e.type = 'statement.submitted'",
    [statementId],
  )
  return rows.map(({ wording }) => wording)
}

test('a figure that differs from the one that is out is refused with both, until the submitter says they read it', async () => {
  const lumen = await world()
  const { caseId, claimId } = await saidWarm(lumen)
  const statementId = await drafted(
    lumen,
    caseId,
    claimId,
    'The shell of the night light is lukewarm: 46 °C after two hours.',
  )
  const hugo = await lumen.who('hugo')
  const refusal = await submitStatement(hugo, { statementId, expectedRevision: 1 }).catch((error: Refusal) => error)
  expect(refusal).toMatchObject({
    code: 'CONTRADICTS',
    details: {
      findings: expect.arrayContaining([
        expect.objectContaining({
          why: 'differs_from_said',
          words: '46 °C',
          other: expect.objectContaining({ words: '44 °C' }),
        }),
      ]),
    },
  })
  expect(await stateOf(statementId)).toBe('draft')
  expect(await submittedAs(statementId)).toEqual([])
  await submitStatement(hugo, { statementId, expectedRevision: 1, acknowledgesContradictions: true })
  expect(await stateOf(statementId)).toBe('in_review')
  expect(await submittedAs(statementId)).toEqual([{ contradictions: { number: 1 }, advice: {}, acknowledged: true }])
})

test('advice is counted and never blocks, and no word of it goes into the ledger', async () => {
  const lumen = await world()
  const caseId = await caseWithTeam(lumen)
  const claimId = await confirmedClaim(lumen, caseId)
  const statementId = await drafted(
    lumen,
    caseId,
    claimId,
    'This will never happen again, and it was the customer’s fault.',
  )
  await submitStatement(await lumen.who('hugo'), { statementId, expectedRevision: 1 })
  expect(await submittedAs(statementId)).toEqual([
    { contradictions: {}, advice: { absolute: 1, blame: 1 }, acknowledged: false },
  ])
  const [row] = await asSuperuser<{ canonical: string }>(
    "select convert_from(canonical, 'UTF8') as canonical from events where case_id = $1 and type = 'statement.submitted'",
    [caseId],
  )
  expect(row?.canonical).not.toContain('never')
})

test('words that were taken back bind nobody any more', async () => {
  const lumen = await world()
  const { caseId, claimId, publicationId } = await saidWarm(lumen)
  const other = 'The shell of the night light is lukewarm: 46 °C after two hours.'
  const statementId = await drafted(lumen, caseId, await confirmedClaim(lumen, caseId, other), other)
  const hugo = await lumen.who('hugo')
  await expect(submitStatement(hugo, { statementId, expectedRevision: 1 })).rejects.toMatchObject({
    code: 'CONTRADICTS',
  })
  await withdrawPublication(await lumen.who('claire'), { publicationId, reason: 'The measure was wrong.' })
  await submitStatement(hugo, { statementId, expectedRevision: 1 })
  expect(await stateOf(statementId)).toBe('in_review')
  expect(claimId).toBeTruthy()
})

test('a refuted claim is not repeated as true, and a promised hour is not changed in silence while it runs', async () => {
  const lumen = await world()
  const caseId = await caseWithTeam(lumen)
  const claimId = await confirmedClaim(lumen, caseId)
  const { claimId: rumour } = await logClaim(await lumen.who('maya'), {
    caseId,
    words: 'Three children are in hospital because of the lamp.',
    origin: 'post',
  })
  await refuteClaim(await lumen.who('claire'), {
    claimId: rumour,
    expectedVersion: 1,
    finding: 'No hospital knows of any.',
    link: 'https://log.lumen.example/2',
  })
  const statementId = await drafted(lumen, caseId, claimId, 'Three children are in hospital because of our lamp.')
  const hugo = await lumen.who('hugo')
  await expect(submitStatement(hugo, { statementId, expectedRevision: 1 })).rejects.toMatchObject({
    code: 'CONTRADICTS',
    details: { findings: [{ why: 'repeats_refuted' }] },
  })
  const next = (time: string, channel: 'press' | 'x') => ({
    channel,
    language: 'en' as const,
    audience: 'public' as const,
    title: null,
    blocks: [{ elements: ['next_update' as const], text: `Next update at ${time}.` }],
  })
  await promiseUpdate(await lumen.who('claire'), { caseId, at: new Date(Date.now() + 3_600_000) })
  await saveDraft(hugo, { statementId, expectedRevision: 1, variants: [next('18:00', 'press'), next('7 pm', 'x')] })
  await expect(submitStatement(hugo, { statementId, expectedRevision: 2 })).rejects.toMatchObject({
    details: { findings: [{ why: 'another_time_promised', words: '7 pm' }] },
  })
})

test('words being typed are checked for whoever sees the statement, and for nobody else', async () => {
  const lumen = await world()
  const { caseId, claimId } = await saidWarm(lumen, true)
  const statementId = await drafted(lumen, caseId, claimId, 'We are checking.')
  const typed = {
    statementId: globalId('Statement', statementId),
    variants: [
      variant('en', globalId('Claim', claimId), 'The shell is lukewarm:\u200B 46 °C after two hours\u202E.', 'press'),
    ],
  }
  const hugo = new Reader(await lumen.who('hugo'), () => null)
  expect((await findWording(hugo, typed)).map(({ why }) => why)).toEqual(['differs_from_said'])
  for (const stranger of [await lumen.who('olivier'), await lumen.outsider()]) {
    const read = new Reader(stranger, () => null)
    await expect(findWording(read, typed)).rejects.toThrow('NOT_FOUND')
    read.end()
  }
  await expect(findWording(hugo, { ...typed, variants: [{ ...typed.variants[0], blocks: 7 }] })).rejects.toThrow(
    /expected/i,
  )
  hugo.end()
})
