import { describe, expect, test } from 'vitest'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { clearedStatement, firstVariant, variantsOf } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'
import { drafted, refused, soon, suspend } from './refused.ts'

describe('publishing', () => {
  const publish = async (lumen: World, key: PersonKey, cleared: Parameters<typeof firstVariant>[0]) =>
    refused(publishVariant(await lumen.who(key), firstVariant(cleared)))

  test('in a crisis, who cleared the words does not publish them: PUBLISHER_IS_APPROVER', async () => {
    const lumen = await world()
    const { statementId, hugo } = await drafted(lumen, 'qa', 3)
    await submitStatement(hugo, { statementId, expectedRevision: 1 })
    const read = await reading(statementId)
    for (const [key, lane] of [
      ['elise', 'communications'],
      ['ines', 'legal'],
      ['philippe', 'executive'],
    ] as const)
      await approveStatement(await lumen.who(key), { ...read, lane })
    const variants = await variantsOf(statementId)
    expect(await publish(lumen, 'elise', { statementId, variants })).toMatchObject({ code: 'PUBLISHER_IS_APPROVER' })
  })

  test('a vote whose caster was suspended no longer counts: VOTE_STALE, and which lane', async () => {
    const lumen = await world()
    const cleared = await clearedStatement(lumen)
    await suspend(lumen, 'ines')
    expect(await publish(lumen, 'karim', cleared)).toMatchObject({ code: 'VOTE_STALE', lanes: ['legal'] })
  })

  test('before its window nothing goes out: OUTSIDE_WINDOW', async () => {
    const lumen = await world()
    const { statementId, claimId, hugo } = await drafted(lumen, 'social_post')
    await saveDraft(hugo, {
      statementId,
      expectedRevision: 1,
      variants: [variant('en', claimId)],
      notBefore: soon(60),
    })
    await submitStatement(hugo, { statementId, expectedRevision: 2 })
    const read = await reading(statementId)
    await approveStatement(await lumen.who('elise'), { ...read, lane: 'communications' })
    await approveStatement(await lumen.who('ines'), { ...read, lane: 'legal' })
    const variants = await variantsOf(statementId)
    expect(await publish(lumen, 'karim', { statementId, variants })).toMatchObject({ code: 'OUTSIDE_WINDOW' })
  })

  test('older words, of which newer ones exist: SUPERSEDED', async () => {
    const lumen = await world()
    const cleared = await clearedStatement(lumen)
    await saveDraft(await lumen.who('hugo'), {
      statementId: cleared.statementId,
      expectedRevision: 1,
      variants: [variant('en', cleared.claimId, 'Newer words.')],
    })
    expect(await publish(lumen, 'karim', cleared)).toMatchObject({ code: 'SUPERSEDED' })
  })

  test('a drill stays inside: DRILL_STAYS_INSIDE', async () => {
    const lumen = await world()
    const cleared = await clearedStatement(lumen)
    await asSuperuser("update cases set kind = 'drill' where id = $1", [cleared.caseId])
    expect(await publish(lumen, 'karim', cleared)).toMatchObject({ code: 'DRILL_STAYS_INSIDE' })
  })
})
