import { beforeAll, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { type Notice, notify, settleNotices } from '#domain/inbox/notify.ts'
import { readAllNotifications, readNotification, snoozeNotification } from '#domain/inbox/readNotification.ts'
import { NotFound } from '#domain/refusal.ts'
import { transact } from '#domain/transact.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let lumen: World
let caseId: string
beforeAll(async () => {
  lumen = await world()
  caseId = await caseWithTeam(lumen)
})

type Line = {
  id: string
  kind: string
  read_at: Date | null
  later_until: Date | null
  settled_at: Date | null
  at: Date
  data: Record<string, unknown>
}
const linesAbout = (subject: string, key: PersonKey) =>
  asSuperuser<Line>('select * from notifications where subject_id = $1 and member_id = $2', [
    subject,
    lumen.memberId(key),
  ])
async function lineAbout(subject: string, key: PersonKey): Promise<Line> {
  const [line] = await linesAbout(subject, key)
  if (!line) throw new Error(`${key} was not told.`)
  return line
}
const jobsAbout = (id: string) =>
  asSuperuser<{ payload: Record<string, string> }>(
    `select payload from graphile_worker._private_jobs where payload ->> 'notificationId' = $1`,
    [id],
  )

async function say(
  by: PersonKey,
  to: readonly PersonKey[],
  subject: string,
  given: Partial<Notice> = {},
): Promise<void> {
  const members = to.map((key) => lumen.memberId(key))
  await transact(await lumen.who(by), async ({ tx, now }) =>
    notify(tx, await lumen.who(by), now, {
      members,
      kind: 'review_asked',
      asks: true,
      caseId,
      subject: { type: 'StatementVersion', id: subject },
      data: { lane: 'legal' },
      ...given,
    }),
  )
}

test('each is told once, and whoever acts is not told of their own act', async () => {
  const subject = newId()
  await say('claire', ['ines', 'ines', 'claire'], subject)
  expect(await linesAbout(subject, 'ines')).toHaveLength(1)
  expect(await linesAbout(subject, 'claire')).toEqual([])
})

test('a line says who did it and why one has it, and its mail is added with it', async () => {
  const subject = newId()
  await say('claire', ['ines'], subject)
  const line = await lineAbout(subject, 'ines')
  expect(line.data).toEqual({ lane: 'legal', by: lumen.memberId('claire'), because: 'lane' })
  const [job] = await jobsAbout(line.id)
  expect(job?.payload).toEqual({
    orgId: lumen.lumen.orgId,
    memberId: lumen.memberId('ines'),
    notificationId: line.id,
    saidAt: line.at.toISOString(),
  })
})

test('what is rolled back told nobody and mails nothing', async () => {
  const subject = newId()
  const claire = await lumen.who('claire')
  const jobs = () => asSuperuser('select id from graphile_worker._private_jobs order by id')
  const before = await jobs()
  const failing = transact(claire, async ({ tx, now }) => {
    await notify(tx, claire, now, {
      members: [lumen.memberId('ines')],
      kind: 'review_asked',
      asks: true,
      caseId,
      subject: { type: 'StatementVersion', id: subject },
    })
    throw new Error('after all, no')
  })
  await expect(failing).rejects.toThrow('after all, no')
  expect(await linesAbout(subject, 'ines')).toEqual([])
  expect(await jobs()).toEqual(before)
})

test('said again, a line comes back unread and unsettled, with its new facts', async () => {
  const subject = newId()
  await say('claire', ['ines'], subject)
  const line = await lineAbout(subject, 'ines')
  await readNotification(await lumen.who('ines'), { notificationId: line.id })
  await transact(await lumen.who('claire'), async ({ tx, now }) =>
    settleNotices(tx, await lumen.who('claire'), now, subject, ['review_asked']),
  )
  await say('hugo', ['ines'], subject, { data: { lane: 'executive' } })
  const again = await linesAbout(subject, 'ines')
  expect(again).toMatchObject([
    { id: line.id, read_at: null, settled_at: null, data: { lane: 'executive', by: lumen.memberId('hugo') } },
  ])
  expect(await jobsAbout(line.id)).toHaveLength(2)
})

test('history entered after the fact and claims waiting for a checker are told without mail', async () => {
  const subjects = [newId(), newId()] as const
  const claire = { ...(await lumen.who('claire')), claimedAt: new Date('2026-01-01T09:00:00Z') }
  await transact(claire, ({ tx, now }) =>
    notify(tx, claire, now, {
      members: [lumen.memberId('ines')],
      kind: 'review_asked',
      asks: true,
      caseId,
      subject: { type: 'StatementVersion', id: subjects[0] },
    }),
  )
  await say('maya', ['claire'], subjects[1], { kind: 'claim_to_check' })
  const lines = [...(await linesAbout(subjects[0], 'ines')), ...(await linesAbout(subjects[1], 'claire'))]
  expect(lines).toHaveLength(2)
  for (const { id } of lines) expect(await jobsAbout(id)).toEqual([])
})

test('a line is put aside until an hour within thirty days, and taken back', async () => {
  const subject = newId()
  await say('claire', ['ines'], subject)
  const line = await lineAbout(subject, 'ines')
  const ines = await lumen.who('ines')
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const notificationId = line.id
  await expect(snoozeNotification(ines, { notificationId, until: inDays(-1) })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { path: ['until'] },
  })
  await expect(snoozeNotification(ines, { notificationId, until: inDays(31) })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
  await snoozeNotification(ines, { notificationId, until: inDays(1) })
  expect((await linesAbout(subject, 'ines'))[0]?.later_until).not.toBeNull()
  await snoozeNotification(ines, { notificationId })
  expect((await linesAbout(subject, 'ines'))[0]?.later_until).toBeNull()
})

test('everything for information is read at once; what is asked stays unread', async () => {
  const subjects = [newId(), newId()] as const
  await say('claire', ['paul'], subjects[0], { kind: 'vote_void', asks: false })
  await say('claire', ['paul'], subjects[1])
  await readAllNotifications(await lumen.who('paul'), {})
  expect((await linesAbout(subjects[0], 'paul'))[0]?.read_at).not.toBeNull()
  expect((await linesAbout(subjects[1], 'paul'))[0]?.read_at).toBeNull()
})

test('nobody reads or puts aside the line of somebody else', async () => {
  const subject = newId()
  await say('claire', ['ines'], subject)
  const line = await lineAbout(subject, 'ines')
  for (const other of [await lumen.who('paul'), await lumen.who('claire'), await lumen.outsider()]) {
    await expect(readNotification(other, { notificationId: line.id })).rejects.toBeInstanceOf(NotFound)
    await expect(snoozeNotification(other, { notificationId: line.id })).rejects.toBeInstanceOf(NotFound)
  }
})
