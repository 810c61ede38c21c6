import { beforeAll, describe, expect, test } from 'vitest'
import { correctPublication } from '#domain/statements/correctPublication.ts'
import { withdrawPublication } from '#domain/statements/endPublication.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, requestChanges } from '#domain/statements/vote.ts'
import { ending, publishedStatement, variantsOf } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

const sentence = 'Our first answer was wrong: the lamp heats when it is covered.'

/** The English post is out, as Karim said. */
async function out() {
  const release = await publishedStatement(house)
  await recordPublication(await house.who('karim'), {
    publicationId: release.publicationId,
    link: 'https://x.example/lumen/1',
  })
  return release
}
const correct = async (publicationId: string, key: PersonKey = 'hugo', words = sentence) =>
  ending(correctPublication(await house.who(key), { publicationId, sentence: words }))

type Version = {
  id: string
  n: number
  state: string
  corrects: string | null
  sentence: string | null
  sealed: object
}
const newest = async (statementId: string) =>
  (
    await asSuperuser<Version>(
      `select id, n, state, corrects, corrects_sentence as sentence, convert_from(canonical, 'UTF8')::jsonb as sealed from versions where statement_id = $1 order by n desc limit 1`,
      [statementId],
    )
  )[0]
const rowOf = async (id: string) =>
  (
    await asSuperuser<{ state: string; by: string | null }>(
      'select state, corrected_by as by from publications where id = $1',
      [id],
    )
  )[0]

async function clear(statementId: string) {
  const read = await reading(statementId)
  await approveStatement(await house.who('elise'), { ...read, lane: 'communications' })
  await approveStatement(await house.who('ines'), { ...read, lane: 'legal' })
}

/** The correction goes out in the same place; answers its publication. */
async function publishCorrection(statementId: string) {
  const text = (await variantsOf(statementId)).find(({ key }) => key === 'x/en/public')
  const karim = await house.who('karim')
  const { publicationId } = await publishVariant(karim, {
    statementId,
    variantKey: text?.key ?? '',
    variantHash: text?.hash ?? '',
  })
  await recordPublication(karim, { publicationId, link: 'https://x.example/lumen/2' })
  return publicationId
}

test('a correction is a next draft that says what it corrects; its sentence opens the public text and is cleared with it', async () => {
  const { statementId, publicationId, caseId } = await out()
  expect(await correct(publicationId)).toBe('done')
  expect(await newest(statementId)).toMatchObject({ n: 2, state: 'draft', corrects: publicationId, sentence })
  const [text] = await asSuperuser<{ first: string; other: string }>(
    `select a.blocks -> 0 ->> 'text' as first, b.blocks -> 0 ->> 'text' as other from versions v join variants a on a.version_id = v.id and a.key = 'x/en/public' join variants b on b.version_id = v.id and b.key = 'x/fr/public' where v.statement_id = $1 and v.n = 2`,
    [statementId],
  )
  expect([text?.first, text?.other]).toEqual([sentence, 'La réponse publiée ce matin vient de nous.'])
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 2, route: 'express' })
  expect((await newest(statementId))?.sealed).toMatchObject({ corrects: { publication: publicationId, sentence } })
  await clear(statementId)
  expect((await rowOf(publicationId))?.state).toBe('published')
  const by = await publishCorrection(statementId)
  expect(await rowOf(publicationId)).toEqual({ state: 'corrected', by })
  expect(await timelineOf(caseId)).toEqual(
    expect.arrayContaining(['statement.correction_begun', 'publication.corrected']),
  )
})

test('words that correct nothing are sealed as they always were', async () => {
  const { statementId } = await statementInReview(house)
  expect(Object.keys((await newest(statementId))?.sealed ?? {})).not.toContain('corrects')
})

test('words sent back go on correcting; the sentence can be put better while it is a draft', async () => {
  const { statementId, publicationId, claimId } = await out()
  await correct(publicationId)
  expect(await correct(publicationId, 'hugo', 'We were wrong: covered, the lamp heats.')).toBe('done')
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 3 })
  const read = await reading(statementId)
  await requestChanges(await house.who('ines'), { ...read, lane: 'legal', reason: 'Shorter.' })
  await saveDraft(await house.who('hugo'), {
    statementId,
    expectedRevision: 3,
    variants: [variant('en', claimId, 'Covered, it heats.')],
  })
  expect(await newest(statementId)).toMatchObject({
    n: 3,
    corrects: publicationId,
    sentence: 'We were wrong: covered, the lamp heats.',
  })
})

test('after a withdrawal everything is kept, and a public correction may follow: each leads to the other', async () => {
  const { statementId, publicationId } = await out()
  await withdrawPublication(await house.who('claire'), { publicationId, reason: 'The second sentence is wrong.' })
  expect(
    await asSuperuser(
      `select member_id from notifications where kind = 'publication_withdrawn' and subject_id = $1 and member_id = $2`,
      [publicationId, house.memberId('ines')],
    ),
  ).toHaveLength(1)
  expect(await correct(publicationId)).toBe('done')
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 2 })
  await clear(statementId)
  const by = await publishCorrection(statementId)
  expect(await rowOf(publicationId)).toEqual({ state: 'withdrawn', by })
  expect(await stateOf(statementId)).toBe('published')
})

describe('a correction is refused', () => {
  test('to whoever does not write on the case, and for what is not out', async () => {
    const { publicationId } = await publishedStatement(house)
    expect(await correct(publicationId, 'ines')).toBe('NOT_YOUR_ROLE')
    expect(await correct(publicationId)).toBe('WRONG_STATE')
  })

  test('while somebody writes other words, or such words are under review', async () => {
    const { statementId, publicationId, claimId } = await out()
    await saveDraft(await house.who('hugo'), {
      statementId,
      expectedRevision: 1,
      variants: [variant('en', claimId, 'Other words.')],
    })
    expect(await correct(publicationId)).toBe('DRAFT_EXISTS')
    await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 2 })
    expect(await correct(publicationId)).toBe('WRONG_STATE')
  })
})

test('who words the correcting sentence otherwise has written part of it, and cannot clear it (I4)', async () => {
  const { publicationId, statementId } = await out()
  await correct(publicationId)
  expect(await correct(publicationId, 'elise', 'The lamp heats when it is covered: we said otherwise.')).toBe('done')
  const [{ revision } = { revision: 0 }] = await asSuperuser<{ revision: number }>(
    'select revision from versions where statement_id = $1 order by n desc limit 1',
    [statementId],
  )
  // Both who could clear for communications have written part of it now: were Élise no writer, she could.
  const submitted = submitStatement(await house.who('hugo'), { statementId, expectedRevision: revision })
  await expect(submitted).rejects.toMatchObject({ code: 'NOBODY_CAN_CLEAR', details: { lanes: ['communications'] } })
})
