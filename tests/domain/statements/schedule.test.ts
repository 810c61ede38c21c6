import { beforeAll, describe, expect, test } from 'vitest'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { refuteClaim } from '#domain/claims/settleClaim.ts'
import { suspendPerson } from '#domain/people/administer.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { releaseDue } from '#domain/statements/releaseDue.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { callOffPublication, schedulePublication } from '#domain/statements/schedule.ts'
import { sweepPublications } from '#domain/statements/sweep.ts'
import { withdrawVote } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { type Cleared, clearedStatement, ending, firstVariant } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview, timelineOf, variant } from '#tests/support/room.ts'
import { unguarded } from '#tests/support/unguarded.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

const soon = (minutes = 60) => new Date(Date.now() + minutes * 60_000)
const texts = ({ variants }: Pick<Cleared, 'variants'>) =>
  variants.map(({ key, hash }) => ({ variantKey: key, variantHash: hash }))

/** Hugo's two texts, cleared, and scheduled by Karim. */
async function scheduled(key: PersonKey = 'karim') {
  const cleared = await clearedStatement(house)
  await schedulePublication(await house.who(key), {
    statementId: cleared.statementId,
    texts: texts(cleared),
    at: soon(),
  })
  return { ...cleared, rows: await releasesOf(cleared.statementId) }
}

type Row = { id: string; state: string; key: string; code: string | null; reason: string | null; by: string | null }
const releasesOf = (statementId: string) =>
  asSuperuser<Row>(
    `select p.id, p.state, p.variant_key as key, p.ended_code as code, p.ended_reason as reason, p.released_by as by from publications p join versions v on v.id = p.version_id where v.statement_id = $1 order by p.variant_key, p.id`,
    [statementId],
  )
const statesOf = async (statementId: string) => (await releasesOf(statementId)).map(({ state }) => state)

/** The hour comes: the row says so, since no test can wait for it. */
const comeDue = (statementId: string) =>
  asSuperuser(
    `update publications p set due_at = now() - interval '1 second' from versions v where v.id = p.version_id and v.statement_id = $1 and p.state = 'scheduled'`,
    [statementId],
  )
const told = (key: PersonKey, kind: string, subject: string) =>
  asSuperuser<{ asks: boolean }>(
    'select asks from notifications where member_id = $1 and kind = $2 and subject_id = $3 and settled_at is null',
    [house.memberId(key), kind, subject],
  )
const runDue = async (publicationId: string) => releaseDue(systemActor(house.lumen.orgId), { publicationId })

test('cleared words wait for their time; when it comes the gate opens for whoever scheduled them, who is told to post', async () => {
  const { statementId, caseId, rows } = await scheduled()
  expect(rows.map(({ state }) => state)).toEqual(['scheduled', 'scheduled'])
  const [first] = rows
  await runDue(first?.id ?? '')
  expect(await statesOf(statementId)).toEqual(['scheduled', 'scheduled'])
  await comeDue(statementId)
  await runDue(first?.id ?? '')
  const [row] = await releasesOf(statementId)
  expect(row).toMatchObject({ state: 'publishing', by: house.memberId('karim') })
  expect(await told('karim', 'time_to_post', first?.id ?? '')).toEqual([{ asks: true }])
  await recordPublication(await house.who('karim'), {
    publicationId: first?.id ?? '',
    link: 'https://x.example/lumen/1',
  })
  expect(await told('karim', 'time_to_post', first?.id ?? '')).toEqual([])
  expect(await timelineOf(caseId)).toEqual(
    expect.arrayContaining(['publication.scheduled', 'publication.came_due', 'publication.published']),
  )
})

test('whoever sets the time anew is whom the gate opens for, and who is told', async () => {
  const { statementId, variants, rows } = await scheduled('karim')
  await schedulePublication(await house.who('hugo'), { statementId, texts: texts({ variants }), at: soon(90) })
  await comeDue(statementId)
  await runDue(rows[0]?.id ?? '')
  const [release] = await asSuperuser<{ opened_by: string; state: string }>(
    'select opened_by, state from publications where id = $1',
    [rows[0]?.id],
  )
  expect(release).toEqual({ opened_by: house.memberId('hugo'), state: 'publishing' })
  expect(await told('hugo', 'time_to_post', rows[0]?.id ?? '')).toEqual([{ asks: true }])
  expect(await told('karim', 'time_to_post', rows[0]?.id ?? '')).toEqual([])
})

test('the job is added with the row, for its time, and moves with it', async () => {
  const { statementId, rows, ...cleared } = await scheduled()
  const jobs = () =>
    asSuperuser<{ run_at: Date }>(
      `select run_at from graphile_worker._private_jobs where payload ->> 'publicationId' = $1`,
      [rows[0]?.id],
    )
  expect(await jobs()).toHaveLength(1)
  const at = soon(90)
  await schedulePublication(await house.who('maya'), { statementId, texts: texts(cleared).slice(0, 1), at })
  const [job, ...more] = await jobs()
  expect([job?.run_at.getTime(), more]).toEqual([at.getTime(), []])
  expect(await statesOf(statementId)).toEqual(['scheduled', 'scheduled'])
})

test('what came due while everything was down is found by the sweep, and opened once by two at the same time', async () => {
  const { statementId, caseId, rows } = await scheduled()
  await comeDue(statementId)
  await Promise.all([sweepPublications(), sweepPublications(), runDue(rows[0]?.id ?? '')])
  expect(await statesOf(statementId)).toEqual(['publishing', 'publishing'])
  expect((await timelineOf(caseId)).filter((type) => type === 'publication.came_due')).toHaveLength(2)
})

test('somebody may publish before the time: the waiting release is the one that opens', async () => {
  const cleared = await scheduled()
  const { publicationId } = await publishVariant(await house.who('maya'), firstVariant(cleared))
  expect(publicationId).toBe(cleared.rows[0]?.id)
  await comeDue(cleared.statementId)
  await runDue(String(publicationId))
  expect(await releasesOf(cleared.statementId)).toMatchObject([
    { state: 'publishing', by: house.memberId('maya') },
    { state: 'scheduled' },
  ])
})

describe('what does not pass at its time is called off, with the refusal, and publisher and lead are told', () => {
  test.each<[string, string, (cleared: Cleared) => Promise<unknown>]>([
    [
      'a hold',
      'ON_HOLD',
      async ({ caseId }) => holdPublications(await house.who('claire'), { caseId, reason: 'Wait.' }),
    ],
    [
      'a vote taken back',
      'NOT_CLEARED',
      async ({ statementId }) => withdrawVote(await house.who('ines'), { statementId, reason: 'I misread.' }),
    ],
    [
      'newer words',
      'SUPERSEDED',
      async ({ statementId, claimId }) =>
        saveDraft(await house.who('hugo'), {
          statementId,
          expectedRevision: 1,
          variants: [variant('en', claimId, 'Other words.')],
        }),
    ],
    [
      'a refuted claim',
      'CLAIM_NOT_CONFIRMED',
      async ({ claimId }) =>
        refuteClaim(await house.who('claire'), {
          claimId,
          expectedVersion: 2,
          finding: 'No.',
          note: 'The log says no.',
        }),
    ],
  ])('%s, at once', async (_, code, happens) => {
    const cleared = await scheduled()
    await happens(cleared)
    expect(await releasesOf(cleared.statementId)).toMatchObject([
      { state: 'called_off', code },
      { state: 'called_off', code },
    ])
    expect(await told('karim', 'publication_called_off', cleared.rows[0]?.id ?? '')).toEqual([{ asks: false }])
    await comeDue(cleared.statementId)
    await sweepPublications()
    expect(await statesOf(cleared.statementId)).toEqual(['called_off', 'called_off'])
  })

  test.each<[string, string, string, string]>([
    [
      'the votes are too old',
      'VOTE_STALE',
      'votes',
      `update votes set at = at - interval '3 days' where content_hash = (select content_hash from versions where statement_id = $1)`,
    ],
    [
      'the case is closed',
      'CASE_CLOSED',
      'cases',
      `update cases set stage = 'closed' where id = (select case_id from statements where id = $1)`,
    ],
    [
      'nobody answers for the channel',
      'CHANNEL_WITHOUT_OWNER',
      'channels',
      `update channels set owner_id = null where type = 'x' and org_id = (select org_id from statements where id = $1)`,
    ],
  ])('%s, at the gate', async (_, code, table, change) => {
    const { statementId, rows } = await scheduled()
    const owner = await asSuperuser<{ owner_id: string }>(
      `select owner_id from channels where type = 'x' and org_id = $1`,
      [house.lumen.orgId],
    )
    await unguarded(table, change, [statementId])
    await comeDue(statementId)
    await runDue(rows[0]?.id ?? '')
    await asSuperuser(`update channels set owner_id = $1 where type = 'x' and org_id = $2`, [
      owner[0]?.owner_id,
      house.lumen.orgId,
    ])
    expect((await releasesOf(statementId))[0]).toMatchObject({ state: 'called_off', code })
    for (const key of ['karim', 'claire'] as const)
      expect(await told(key, 'publication_called_off', rows[0]?.id ?? '')).toEqual([{ asks: false }])
  })

  test('whoever scheduled it is suspended: the gate does not open in their name', async () => {
    const { statementId, rows } = await scheduled('maya')
    await suspendPerson(await house.who('olivier'), { personId: house.memberId('maya') })
    await comeDue(statementId)
    await runDue(rows[0]?.id ?? '')
    expect((await releasesOf(statementId))[0]).toMatchObject({ state: 'called_off', code: 'NOT_YOUR_ROLE' })
    await asSuperuser('update members set suspended_at = null where id = $1', [house.memberId('maya')])
  })
})

describe('scheduling is refused', () => {
  const attempt = async (cleared: Pick<Cleared, 'statementId' | 'variants'>, key: PersonKey, at = soon()) =>
    ending(schedulePublication(await house.who(key), { statementId: cleared.statementId, texts: texts(cleared), at }))

  test('to whoever may not publish, for a time gone by, and for words that are not cleared', async () => {
    const cleared = await clearedStatement(house)
    expect(await attempt(cleared, 'ines')).toBe('NOT_YOUR_ROLE')
    expect(await attempt(cleared, 'karim', soon(-1))).toBe('INVALID_INPUT')
    const read = await statementInReview(house)
    const hash = await asSuperuser<{ key: string; hash: string }>(
      `select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1`,
      [read.statementId],
    )
    expect(await attempt({ ...read, variants: hash }, 'karim')).toBe('NOT_CLEARED')
    expect(await attempt({ ...read, variants: [] }, 'karim')).toBe('INVALID_INPUT')
  })

  test('for a time when the votes will be too old', async () => {
    expect(await attempt(await clearedStatement(house), 'karim', soon(3 * 24 * 60))).toBe('VOTE_STALE')
  })

  test('outside the window that was cleared, by the verb and by the table', async () => {
    const cleared = await clearedStatement(house)
    await unguarded(
      'versions',
      `update versions set not_after = now() + interval '30 minutes' where statement_id = $1`,
      [cleared.statementId],
    )
    expect(await attempt(cleared, 'karim')).toBe('OUTSIDE_WINDOW')
    expect(await attempt(cleared, 'karim', soon(20))).toBe('done')
  })
})

test('calling off takes a reason, and a role that publishes or may withdraw', async () => {
  const { statementId, rows } = await scheduled()
  const publicationId = rows[0]?.id ?? ''
  const off = async (key: PersonKey, reason = 'The mother was not told yet.') =>
    ending(callOffPublication(await house.who(key), { publicationId, reason }))
  expect(await off('sophie')).toBe('NOT_YOUR_ROLE')
  expect(await off('ines', '')).toBe('REASON_REQUIRED')
  expect(await off('ines')).toBe('done')
  expect(await off('karim')).toBe('WRONG_STATE')
  expect((await releasesOf(statementId))[0]).toMatchObject({
    state: 'called_off',
    reason: 'The mother was not told yet.',
  })
  expect(await told('karim', 'publication_called_off', publicationId)).toEqual([{ asks: false }])
})
