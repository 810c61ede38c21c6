import { describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { waiveElement } from '#domain/statements/waiveElement.ts'
import { pastEveryGuard } from '#tests/support/postgres.ts'
import { variant } from '#tests/support/room.ts'
import { world } from '#tests/support/world.ts'
import { drafted, refused, soon, suspend } from './refused.ts'

describe('submitting', () => {
  const submit = (actor: Actor, statementId: string, route?: 'express', expectedRevision = 1) =>
    refused(submitStatement(actor, { statementId, expectedRevision, route }))

  test('a link that shows one address and leads to another is refused when it is written: LINK_MISLEADS', async () => {
    const { statementId, claimId, hugo } = await drafted(await world(), 'social_post')
    const text = 'Read [https://lumen.example](https://elsewhere.example).'
    expect(
      await refused(saveDraft(hugo, { statementId, expectedRevision: 1, variants: [variant('en', claimId, text)] })),
    ).toMatchObject({ code: 'LINK_MISLEADS' })
  })

  test('a text too long for its channel: CHANNEL_LIMIT, and by how much', async () => {
    const { statementId, claimId, hugo } = await drafted(await world(), 'social_post')
    const long = 'The reply published this morning came from us. '.repeat(7).trim()
    await saveDraft(hugo, { statementId, expectedRevision: 1, variants: [variant('en', claimId, long)] })
    expect(await submit(hugo, statementId, undefined, 2)).toMatchObject({
      code: 'CHANNEL_LIMIT',
      path: ['variants', 'x/en/public'],
    })
  })

  test('a press release without what it must say: ELEMENT_MISSING, and which, in which language', async () => {
    const { statementId, hugo } = await drafted(await world(), 'press_release')
    expect(await submit(hugo, statementId)).toMatchObject({ code: 'ELEMENT_MISSING', found: 'doing' })
  })

  test('an element that the policy wants written is not left out: NOT_WAIVABLE; and leaving one out takes a reason: REASON_TOO_SHORT', async () => {
    const { statementId, claimId, hugo } = await drafted(await world(), 'press_release')
    const all = ['known', 'not_known', 'doing', 'next_update'] as const
    const blocks = [
      ...all.map((element) => ({ elements: [element], text: `What is ${element}.`, asserts: [claimId] })),
      { elements: ['apology' as const], text: 'We apologise to her.' },
    ].map((block) => (block.elements[0] === 'not_known' ? { ...block, asserts: [] } : block))
    const press = { ...variant('en', claimId, '', 'press'), blocks }
    await saveDraft(hugo, {
      statementId,
      expectedRevision: 1,
      variants: [
        { ...press, audience: 'press' },
        { ...press, audience: 'staff' },
      ],
    })
    expect(await refused(waiveElement(hugo, { statementId, element: 'values', reason: 'Later.' }))).toMatchObject({
      code: 'REASON_TOO_SHORT',
    })
    await waiveElement(hugo, { statementId, element: 'values', reason: 'Values come with the results.' })
    expect(await submit(hugo, statementId, undefined, 3)).toMatchObject({ code: 'NOT_WAIVABLE', found: 'values' })
  })

  test('a window that has ended: WINDOW_INVALID', async () => {
    const { statementId, claimId, hugo } = await drafted(await world(), 'social_post')
    await saveDraft(hugo, {
      statementId,
      expectedRevision: 1,
      variants: [variant('en', claimId)],
      notAfter: soon(-5),
    })
    expect(await submit(hugo, statementId, undefined, 2)).toMatchObject({ code: 'WINDOW_INVALID' })
  })

  test('where no policy applies nothing can be cleared: NO_POLICY', async () => {
    const lumen = await world()
    const { statementId, hugo } = await drafted(lumen, 'social_post')
    await pastEveryGuard('update policies set retired_at = now() where org_id = $1', [lumen.lumen.orgId])
    expect(await submit(hugo, statementId)).toMatchObject({ code: 'NO_POLICY' })
  })

  test('express is for a crisis: ROUTE_NOT_ALLOWED below', async () => {
    const { statementId, hugo } = await drafted(await world(), 'social_post')
    expect(await submit(hugo, statementId, 'express')).toMatchObject({ code: 'ROUTE_NOT_ALLOWED' })
  })

  test('a lane in which nobody sits who may clear these words: NOBODY_CAN_CLEAR, and which lane', async () => {
    const lumen = await world()
    const { statementId, hugo } = await drafted(lumen, 'social_post')
    for (const key of ['ines', 'paul'] as const) await suspend(lumen, key)
    expect(await submit(hugo, statementId)).toMatchObject({ code: 'NOBODY_CAN_CLEAR', lanes: ['legal'] })
  })

  test('a channel that nobody answers for: CHANNEL_WITHOUT_OWNER', async () => {
    const { statementId, claimId, hugo } = await drafted(await world(), 'social_post')
    const facebook = { ...variant('en', claimId), channel: 'facebook' as const }
    await saveDraft(hugo, { statementId, expectedRevision: 1, variants: [facebook] })
    expect(await submit(hugo, statementId, undefined, 2)).toMatchObject({
      code: 'CHANNEL_WITHOUT_OWNER',
      found: 'facebook',
    })
  })
})
