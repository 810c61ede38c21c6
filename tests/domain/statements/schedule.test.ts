import { beforeAll, expect, test } from 'vitest'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { callOffPublication, schedulePublication } from '#domain/statements/schedule.ts'
import { sweepPublications } from '#domain/statements/sweep.ts'
import { ending, firstVariant } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { timelineOf } from '#tests/support/room.ts'
import type { PersonKey } from '#tests/support/world.ts'
import { arrange, comeDue, house, releasesOf, runDue, scheduled, soon, statesOf, texts, told } from './scheduled.ts'

beforeAll(arrange)

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
