import { beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { acceptRole, declineRole, handOverRole, offerRole } from '#domain/cases/roles.ts'
import { refuteClaim } from '#domain/claims/settleClaim.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { clearedStatement, countOf, crowd, ending, firstVariant, ledgerLength, publishedStatement } from './arrange.ts'

let house: World
beforeAll(async () => {
  await closeDatabase()
  openDatabase(appUrl(), { max: 40, patience: 30_000 })
  house = await world()
})

const CROWD = 32
/** Each race is run this often, since one run may happen to be in order. */
const ROUNDS = 4

const all = (attempts: readonly Promise<object>[]) => Promise.all(attempts.map(ending))
/** On a slow machine a queue of thirty may outlast the wait for a lock, or for a whole statement (57014): whoever is told so presses again. */
const insistently = async (act: () => Promise<object>): Promise<object> =>
  act().catch((error) => (['CONFLICT', '57014'].includes(error.code) ? insistently(act) : Promise.reject(error)))
const tally = (ends: readonly string[]) =>
  Object.fromEntries([...new Set(ends)].sort().map((end) => [end, ends.filter((other) => other === end).length]))

test('two lawyers clear at once: both votes stand, and the words are cleared once (S52)', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { statementId, caseId, contentHash, policyHash } = await statementInReview(house)
    const vote = { statementId, contentHash, policyHash }
    await approveStatement(await house.who('elise'), { ...vote, lane: 'communications' })
    const lawyers = await Promise.all([house.who('ines'), house.who('paul')])
    const ends = await all(
      lawyers.map((lawyer) => insistently(() => approveStatement(lawyer, { ...vote, lane: 'legal' }))),
    )
    expect(ends.sort()).toEqual(expect.arrayContaining(['done']))
    expect(ends.filter((end) => end !== 'done').every((end) => end === 'NOT_IN_REVIEW')).toBe(true)
    expect(await stateOf(statementId)).toBe('approved')
    expect((await timelineOf(caseId)).filter((type) => type === 'statement.cleared')).toHaveLength(1)
  }
})

test('thirty-two people vote at once: each vote counts once, the words are cleared once, the ledger has no gap (S52)', async () => {
  const { statementId, caseId, contentHash, policyHash } = await statementInReview(house)
  const vote = { statementId, contentHash, policyHash }
  const lawyers = await crowd(house, caseId, 'legal', CROWD)
  const ends = await all(
    lawyers.map((lawyer) => insistently(() => approveStatement(lawyer, { ...vote, lane: 'legal' }))),
  )
  expect(tally(ends)).toEqual({ done: CROWD })
  expect(await stateOf(statementId)).toBe('in_review')
  await approveStatement(await house.who('elise'), { ...vote, lane: 'communications' })
  expect(await countOf('votes', 'content_hash = decode($1, $2)', [contentHash, 'hex'])).toBe(CROWD + 1)
  const told = await timelineOf(caseId)
  expect([
    told.filter((type) => type === 'statement.approved').length,
    told.filter((type) => type === 'statement.cleared').length,
  ]).toEqual([CROWD + 1, 1])
  await ledgerLength(house.lumen.orgId)
})

test('thirty-two people save the same words at once: one save stands, every other author is told which (S53)', async () => {
  const { statementId, caseId, claimId } = await statementInReview(house)
  const authors = await crowd(house, caseId, 'communications', CROWD)
  const attempts = authors.map((author, n) =>
    saveDraft(author, {
      statementId,
      expectedRevision: 1,
      variants: [variant('en', claimId, `Words of author ${n}.`)],
    }),
  )
  const settled = await Promise.allSettled(attempts)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of settled)
    if (one.status === 'rejected')
      expect(one.reason).toMatchObject({
        code: 'CONFLICT',
        details: { current: { type: 'Statement', id: statementId, version: 2 } },
      })
  expect(await countOf('versions', 'statement_id = $1', [statementId])).toBe(2)
  expect((await timelineOf(caseId)).filter((type) => type === 'statement.superseded')).toHaveLength(1)
})

test('a vote while the words are edited: it stands on the old words or is refused, and never counts for the new (S52)', async () => {
  const seen: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const { statementId, claimId, contentHash, policyHash } = await statementInReview(house)
    const [ines, hugo] = [await house.who('ines'), await house.who('hugo')]
    const acts = [
      () => approveStatement(ines, { statementId, contentHash, policyHash, lane: 'legal' }),
      () => saveDraft(hugo, { statementId, expectedRevision: 1, variants: [variant('en', claimId, 'We were wrong.')] }),
    ]
    const [first, second] = await all((round % 2 ? acts.reverse() : acts).map((act) => act()))
    const [voted, saved] = round % 2 ? [second, first] : [first, second]
    seen.push(voted ?? '')
    expect([saved, ['done', 'TEXT_CHANGED'].includes(voted ?? '')]).toEqual(['done', true])
    await submitStatement(hugo, { statementId, expectedRevision: 2 })
    const { contentHash: now } = await reading(statementId)
    expect(await countOf('votes', 'content_hash = decode($1, $2)', [now, 'hex'])).toBe(0)
  }
  expect(seen).toHaveLength(ROUNDS)
})

test('a vote while its owner takes it back: the last one told stands, whatever their clocks say (S52, I6)', async () => {
  for (let round = 0; round < ROUNDS * 2; round++) {
    const { statementId, contentHash, policyHash } = await statementInReview(house)
    const ines = await house.who('ines')
    const vote = { statementId, contentHash, policyHash, lane: 'legal' as const }
    await approveStatement(ines, vote)
    await all([
      withdrawVote(ines, { statementId, reason: 'Not yet.' }),
      approveStatement(ines, vote),
      withdrawVote(ines, { statementId, reason: 'Really not yet.' }),
      requestChanges(ines, { ...vote, reason: 'A word is wrong.' }),
    ])
    const [row] = await asSuperuser<{ last: string; counted: string }>(
      `select (select verdict from votes v join ledger_leaves l on l.event_id = v.event_id where v.content_hash = decode($1, 'hex') order by l.position desc limit 1) as last,
              (select verdict from votes v where v.content_hash = decode($1, 'hex') order by at desc, id desc limit 1) as counted`,
      [contentHash],
    )
    expect(row?.counted).toBe(row?.last)
    expect(await stateOf(statementId)).toBe(row?.last === 'request_changes' ? 'changes_requested' : 'in_review')
  }
})

test('publishing while somebody holds the case: published before the hold, or not at all (S52, I20)', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const cleared = await clearedStatement(house)
    const [karim, claire] = [await house.who('karim'), await house.who('claire')]
    const [published, held] = await all([
      publishVariant(karim, firstVariant(cleared)),
      holdPublications(claire, { caseId: cleared.caseId, reason: 'Wait.' }),
    ])
    expect([held, ['done', 'ON_HOLD'].includes(published ?? '')]).toEqual(['done', true])
    const told = await timelineOf(cleared.caseId)
    expect(told.indexOf('publication.opened')).toBeLessThan(told.indexOf('case.held'))
  }
})

test('publishing while a claim it uses is refuted: refused, or published and flagged for correction (S54)', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const cleared = await clearedStatement(house)
    const [karim, claire] = [await house.who('karim'), await house.who('claire')]
    const refute = {
      claimId: cleared.claimId,
      expectedVersion: 2,
      finding: 'It was not ours.',
      note: 'Log of the day.',
    }
    const [published, refuted] = await all([publishVariant(karim, firstVariant(cleared)), refuteClaim(claire, refute)])
    expect(refuted).toBe('done')
    const flagged = (await timelineOf(cleared.caseId)).includes('statement.needs_correction')
    expect(flagged).toBe(published === 'done')
    if (published !== 'done') expect(['CLAIM_NOT_CONFIRMED', 'NOT_CLEARED']).toContain(published)
  }
})

test('publishing while an approval is taken back: one of the two is told why (S52)', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const cleared = await clearedStatement(house)
    const [karim, ines] = [await house.who('karim'), await house.who('ines')]
    const [published, withdrawn] = await all([
      publishVariant(karim, firstVariant(cleared)),
      withdrawVote(ines, { statementId: cleared.statementId, reason: 'Wait.' }),
    ])
    expect(withdrawn).toBe('done')
    expect(['done', 'NOT_CLEARED']).toContain(published)
    const told = await timelineOf(cleared.caseId)
    if (published === 'done') expect(told.indexOf('publication.opened')).toBeLessThan(told.indexOf('vote.withdrawn'))
  }
})

test('a double click on publish, and thirty-two of them: out once (S52, I9)', async () => {
  const cleared = await clearedStatement(house)
  const publishers = [await house.who('karim'), await house.who('maya'), await house.who('hugo')]
  const ends = await all(
    Array.from({ length: CROWD }, (_, n) =>
      insistently(() => publishVariant(publishers[n % 3] as never, firstVariant(cleared))),
    ),
  )
  expect(tally(ends)).toEqual({ done: 1, PUBLISHING_NOW: CROWD - 1 })
  expect((await timelineOf(cleared.caseId)).filter((type) => type === 'publication.opened')).toHaveLength(1)
})

test('thirty-two say at once that it is out: recorded once (S52)', async () => {
  const { publicationId, caseId } = await publishedStatement(house)
  const karim = await house.who('karim')
  const ends = await all(
    Array.from({ length: CROWD }, () =>
      insistently(() => recordPublication(karim, { publicationId, link: 'https://x.example/1' })),
    ),
  )
  expect(tally(ends)).toEqual({ done: 1, ALREADY_PUBLISHED: CROWD - 1 })
  expect(
    (await timelineOf(caseId)).filter((type) => ['publication.published', 'statement.published'].includes(type)),
  ).toHaveLength(2)
})

test('a role accepted and declined at once is one or the other, with one event', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const caseId = await caseWithTeam(house)
    const { roleId } = await offerRole(await house.who('claire'), {
      caseId,
      memberId: house.memberId('nadia'),
      role: 'executive',
    })
    const nadia = await house.who('nadia')
    const ends = await all([
      acceptRole(nadia, { roleId }),
      declineRole(nadia, { roleId }),
      acceptRole(nadia, { roleId }),
      declineRole(nadia, { roleId }),
    ])
    expect(tally(ends)).toEqual({ done: 1, WRONG_STATE: 3 })
    expect(
      (await timelineOf(caseId)).filter((type) => ['role.accepted', 'role.declined'].includes(type)).length - 8,
    ).toBe(1)
  }
})

test('a role handed to two people is taken by one: the other is told that it is gone', async () => {
  const caseId = await caseWithTeam(house)
  const [mine] = await asSuperuser<{ id: string }>(`select id from roles where case_id = $1 and role = 'lead'`, [
    caseId,
  ])
  const claire = await house.who('claire')
  const offer = (key: 'nadia' | 'olivier') =>
    handOverRole(claire, { roleId: mine?.id ?? '', memberId: house.memberId(key) })
  const [toNadia, toOlivier] = [await offer('nadia'), await offer('olivier')]
  const [nadia, olivier] = [await house.who('nadia'), await house.who('olivier')]
  const ends = await all([acceptRole(nadia, toNadia), acceptRole(olivier, toOlivier)])
  expect(tally(ends)).toEqual({ done: 1, WRONG_STATE: 1 })
  expect(await countOf('roles', `case_id = $1 and role = 'lead' and state = 'held'`, [caseId])).toBe(1)
  expect((await timelineOf(caseId)).filter((type) => type === 'role.handed_over')).toHaveLength(1)
})
