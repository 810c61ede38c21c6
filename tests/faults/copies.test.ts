import { beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import type { Verb } from '#domain/verb.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { clearedStatement, countOf, ending, firstVariant, ledgerLength } from './arrange.ts'

let house: World
beforeAll(async () => {
  await closeDatabase()
  openDatabase(appUrl(), { max: 20, patience: 30_000 })
  house = await world()
})

const COPIES = 100
const theCase = { said: 'Our account mocked a worried parent.', channel: 'twitter' as const, severity: 2 }

/** Sends one request a hundred times at once; answers the outcomes that differ and how many were told as repeats. */
async function copies(act: Verb, actor: Parameters<Verb>[0], input: unknown, idempotencyKey: string) {
  let repeats = 0
  const outcomes = await Promise.all(
    Array.from({ length: COPIES }, () => act(actor, input as never, { idempotencyKey, onReplay: () => repeats++ })),
  )
  return { distinct: [...new Set(outcomes.map((outcome) => JSON.stringify(Object.entries(outcome).sort())))], repeats }
}

const events = () => countOf('events', 'org_id = $1', [house.lumen.orgId])

test('a hundred copies of one declared case make one case, and all hear the same (S50)', async () => {
  const before = [await countOf('cases', 'true', []), await events()]
  const { distinct, repeats } = await copies(declareCase, await house.who('claire'), theCase, 'declare-once')
  expect([distinct.length, repeats]).toEqual([1, COPIES - 1])
  expect([await countOf('cases', 'true', []), await events()]).toEqual([Number(before[0]) + 1, Number(before[1]) + 1])
  await ledgerLength(house.lumen.orgId)
})

test('a hundred copies of one vote are one vote (S50)', async () => {
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  const before = await events()
  const { distinct, repeats } = await copies(
    approveStatement,
    await house.who('ines'),
    { statementId, contentHash, policyHash, lane: 'legal' },
    'vote-once',
  )
  expect([distinct.length, repeats, await events()]).toEqual([1, COPIES - 1, before + 1])
  expect(await countOf('votes', 'content_hash = decode($1, $2)', [contentHash, 'hex'])).toBe(1)
})

test('a hundred copies of one publication are out once, and nobody is told twice (S50)', async () => {
  const cleared = await clearedStatement(house)
  const [before, notices] = [await events(), await countOf('notifications', 'true', [])]
  const { distinct, repeats } = await copies(
    publishVariant,
    await house.who('karim'),
    firstVariant(cleared),
    'publish-once',
  )
  expect([distinct.length, repeats, await events()]).toEqual([1, COPIES - 1, before + 1])
  expect(await countOf('notifications', 'true', [])).toBe(notices)
})

test('a key used for something else is refused, and stays good for what it was for (S51)', async () => {
  const claire = await house.who('claire')
  const once = { idempotencyKey: 'one-key' }
  const first = await declareCase(claire, theCase, once)
  for (const other of [
    { ...theCase, severity: 3 },
    { ...theCase, title: 'Lune' },
  ])
    expect(await ending(declareCase(claire, other, once))).toBe('IDEMPOTENCY_CONFLICT')
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  expect(await ending(approveStatement(claire, { statementId, contentHash, policyHash, lane: 'legal' }, once))).toBe(
    'IDEMPOTENCY_CONFLICT',
  )
  expect(await declareCase(claire, { ...theCase }, once)).toEqual(first)
})

test('the same key in other hands is another key (S51)', async () => {
  const once = { idempotencyKey: 'shared-key' }
  const [mine, theirs] = [
    await declareCase(await house.who('claire'), theCase, once),
    await declareCase(await house.who('karim'), theCase, once),
  ]
  expect(mine).not.toEqual(theirs)
})

test('a refusal keeps nothing: the same request is judged afresh when things have changed (S51)', async () => {
  const { statementId, contentHash, policyHash } = await statementInReview(house)
  const once = { idempotencyKey: 'early' }
  const early = { ...(await clearedVariant(statementId)), statementId }
  const karim = await house.who('karim')
  const before = [await events(), await countOf('requests', 'true', [])]
  expect(await ending(publishVariant(karim, early, once))).toBe('NOT_CLEARED')
  expect([await events(), await countOf('requests', 'true', [])]).toEqual(before)
  for (const [key, lane] of [
    ['elise', 'communications'],
    ['ines', 'legal'],
  ] as const)
    await approveStatement(await house.who(key), { statementId, contentHash, policyHash, lane })
  expect(await ending(publishVariant(karim, early, once))).toBe('done')
})

async function clearedVariant(statementId: string) {
  const [row] = await asSuperuser<{ variantKey: string; variantHash: string }>(
    `select a.key as "variantKey", encode(a.variant_hash, 'hex') as "variantHash" from variants a join versions v on v.id = a.version_id where v.statement_id = $1 order by 1 limit 1`,
    [statementId],
  )
  return row ?? { variantKey: '', variantHash: '' }
}

test('a hundred acts of many people at once leave one event each, in one unbroken line', async () => {
  const caseId = await caseWithTeam(house)
  const before = await ledgerLength(house.lumen.orgId)
  const [claire, karim] = [await house.who('claire'), await house.who('karim')]
  const ends = await Promise.all(
    Array.from({ length: COPIES }, (_, n) =>
      ending(declareCase(n % 2 ? claire : karim, { ...theCase, severity: n % 5 })),
    ),
  )
  const done = ends.filter((end) => end === 'done').length
  expect([done, ends.filter((end) => end === 'INVALID_INPUT').length]).toEqual([80, 20])
  expect(await ledgerLength(house.lumen.orgId)).toBe(before + done)
  expect(caseId).toBeTruthy()
})
