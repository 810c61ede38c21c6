import { describe, expect, test } from 'vitest'
import type { CaseRole } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { globalId } from '#domain/id.ts'
import { suspendPerson } from '#domain/people/administer.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { liftVeto } from '#domain/statements/liftVeto.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, rejectStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { waiveElement } from '#domain/statements/waiveElement.ts'
import { clearedStatement, firstVariant, variantsOf } from '#tests/faults/arrange.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { caseWithTeam, confirmedClaim, reading, statementInReview, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

// Each reason for which words are not submitted, cleared or published, met by what brings it about.

const refused = async (attempt: Promise<object>) =>
  attempt.then(
    () => 'done',
    ({ code, details }) => ({ code, ...details }),
  )
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000)

type Words = Parameters<typeof draftStatement>[1]['variants']

async function drafted(lumen: World, kind: 'social_post' | 'press_release' | 'qa', severity = 2, variants?: Words) {
  const caseId = await caseWithTeam(lumen, { severity })
  const claimId = await confirmedClaim(lumen, caseId)
  const hugo = await lumen.who('hugo')
  const { statementId } = await draftStatement(hugo, {
    caseId,
    kind,
    variants: variants ?? [variant('en', claimId)],
  })
  return { caseId, claimId, statementId, hugo }
}

async function take(lumen: World, caseId: string, key: PersonKey, role: CaseRole): Promise<Actor> {
  const { roleId } = await offerRole(await lumen.who('claire'), { caseId, memberId: lumen.memberId(key), role })
  await acceptRole(await lumen.who(key), { roleId })
  return lumen.who(key)
}

const suspend = async (lumen: World, key: PersonKey) =>
  suspendPerson(await lumen.who('olivier'), { personId: globalId('Person', lumen.memberId(key)) })

/** The rule of a policy as somebody else would have written it. */
const rewrite = (lumen: World, name: string, from: string, to: string) =>
  pastEveryGuard('update policies set rule = replace(rule::text, $1, $2)::jsonb where org_id = $3 and name = $4', [
    from,
    to,
    lumen.lumen.orgId,
    name,
  ])

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

describe('voting', () => {
  test('one person sits in one lane: ALREADY_COUNTED in the other', async () => {
    const lumen = await world()
    const { caseId, claimId: _, ...read } = await statementInReview(lumen)
    const ines = await take(lumen, caseId, 'ines', 'communications')
    await approveStatement(ines, { ...read, lane: 'legal' })
    expect(await refused(approveStatement(ines, { ...read, lane: 'communications' }))).toMatchObject({
      code: 'ALREADY_COUNTED',
    })
  })

  test('a vote under other rules than those in force is none: POLICY_CHANGED', async () => {
    const lumen = await world()
    const { statementId, contentHash } = await statementInReview(lumen)
    const vote = { statementId, contentHash, policyHash: 'b'.repeat(64), lane: 'legal' as const }
    expect(await refused(approveStatement(await lumen.who('ines'), vote))).toMatchObject({ code: 'POLICY_CHANGED' })
  })

  test('a lane without a veto asks for changes, and refuses nothing: NO_VETO_IN_THIS_LANE', async () => {
    const lumen = await world()
    await rewrite(lumen, 'base', '"veto": "version"', '"veto": "none"')
    const { caseId: _c, claimId: _k, ...read } = await statementInReview(lumen)
    const vote = { ...read, lane: 'communications' as const, reason: 'The tone is wrong.' }
    expect(await refused(rejectStatement(await lumen.who('elise'), vote))).toMatchObject({
      code: 'NO_VETO_IN_THIS_LANE',
    })
    await requestChanges(await lumen.who('elise'), vote)
  })

  test('one takes back one’s own vote and lifts one’s own veto: NOT_YOUR_VOTE, NOT_YOUR_VETO', async () => {
    const lumen = await world()
    const { caseId: _c, claimId: _k, ...read } = await statementInReview(lumen)
    const { statementId } = read
    await approveStatement(await lumen.who('elise'), { ...read, lane: 'communications' })
    const paul = await lumen.who('paul')
    expect(await refused(withdrawVote(paul, { statementId, reason: 'Not yet.' }))).toMatchObject({
      code: 'NOT_YOUR_VOTE',
    })
    await rejectStatement(await lumen.who('ines'), { ...read, lane: 'legal', reason: 'It admits a fault.' })
    expect(await refused(liftVeto(paul, { statementId }))).toMatchObject({ code: 'NOT_YOUR_VETO' })
  })

  test('where the rule wants a person, a program does not vote: TOKEN_MAY_NOT_VOTE', async () => {
    const lumen = await world()
    await rewrite(lumen, 'outside', '"byToken": true', '"byToken": false')
    const { caseId: _c, claimId: _k, ...read } = await statementInReview(lumen)
    const program: Actor = { ...(await lumen.who('ines')), kind: 'token' }
    expect(await refused(approveStatement(program, { ...read, lane: 'legal' }))).toMatchObject({
      code: 'TOKEN_MAY_NOT_VOTE',
    })
  })
})

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
