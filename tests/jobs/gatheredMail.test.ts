import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { muteCase, unmuteCase } from '#domain/inbox/muteCase.ts'
import { type Notice, notify } from '#domain/inbox/notify.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { reviewRisk } from '#domain/risks/reviewRisk.ts'
import { tellOverdueReviews } from '#domain/risks/tellOverdue.ts'
import { rejectStatement, requestChanges } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { transact } from '#domain/transact.ts'
import { mailNotice } from '#jobs/mailNotice.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { daysAhead, risk } from '#tests/support/risks.ts'
import { statementInReview } from '#tests/support/room.ts'
import type { PersonKey, World } from '#tests/support/world.ts'
import { arrange, close, empty, lumen, office, type Payload, post, publicUrl } from './mailed.ts'

beforeAll(arrange)
afterAll(close)
beforeEach(empty)

/** The machine tells somebody of the case itself. */
const notifyAs = (
  house: World,
  { asks = false, ...notice }: Pick<Notice, 'members' | 'kind'> & { caseId: string; asks?: boolean },
) =>
  transact(systemActor(house.lumen.orgId), async ({ tx, now }) =>
    notify(tx, systemActor(house.lumen.orgId), now, {
      ...notice,
      asks,
      subject: { type: 'Case', id: notice.caseId },
    }),
  )

test('risks that fell due together are one mail to whoever answers for them, a minute later, and none once reviewed', async () => {
  const claire = { ...(await lumen.who('claire')), claimedAt: daysAhead(-100) }
  const maya = lumen.memberId('maya')
  const ids: string[] = []
  for (const days of [2, 3, 4])
    ids.push((await noteRisk(claire, risk(maya, { title: 'Un secret', reviewAt: daysAhead(-days) }))).riskId)
  const [reviewed] = ids
  await tellOverdueReviews(systemActor(lumen.lumen.orgId))
  await reviewRisk(await lumen.who('maya'), { riskId: reviewed ?? '', expectedVersion: 1, reviewAt: daysAhead(30) })
  const jobs = await asSuperuser<{ payload: Payload; wait: number }>(
    `select j.payload, round(extract(epoch from j.run_at - n.at))::int as wait from graphile_worker._private_jobs j
       join notifications n on n.id = (j.payload ->> 'notificationId')::uuid where n.subject_id = any ($1::uuid[])`,
    [ids],
  )
  expect(jobs.map(({ wait }) => wait)).toEqual([60, 60, 60])
  for (const { payload } of [...jobs, ...jobs]) await mailNotice(publicUrl, post)(payload)
  expect(office.received).toHaveLength(1)
  const [mail] = office.received
  expect(mail?.subject).toMatch(/evoir un risque dont la revue était prévue le .*, et 1 de plus$/)
  expect(mail?.text).not.toContain('secret')
  expect(mail?.text?.match(/\/risks\/risk_[0-9a-f]{32}/g)).toHaveLength(2)
})

test('of more lines than one mail holds, each is mailed once, in whichever order the mails are written', async () => {
  const past = (days: number) => new Date(Date.now() - days * 86_400_000)
  const claire = { ...(await lumen.who('claire')), claimedAt: past(100) }
  const ids: string[] = []
  for (let n = 0; n < 60; n++)
    ids.push((await noteRisk(claire, risk(lumen.memberId('hugo'), { reviewAt: past(2) }))).riskId)
  await tellOverdueReviews(systemActor(lumen.lumen.orgId))
  const jobs = await asSuperuser<{ payload: Payload }>(
    `select j.payload from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid
      where n.subject_id = any ($1::uuid[]) order by n.id desc`,
    [ids],
  )
  for (const { payload } of jobs) await mailNotice(publicUrl, post)(payload)
  const links = office.received.flatMap(({ text }) => text?.match(/\/risks\/risk_[0-9a-f]{32}/g) ?? [])
  expect([links.length, new Set(links).size, office.received.length]).toEqual([60, 60, 2])
})

describe('gathered', () => {
  const waiting = (key: PersonKey, caseId: string) =>
    asSuperuser<{ payload: Payload; wait: number; kind: string }>(
      `select j.payload, round(extract(epoch from j.run_at - n.at))::int as wait, n.kind from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid
        where n.member_id = $1 and n.case_id = $2 and n.settled_at is null order by n.at, n.kind`,
      [lumen.memberId(key), caseId],
    )
  /** Hugo is told twice within a moment: Inès asks for a change, and Paul after her. */
  async function toldTwice() {
    const read = await statementInReview(lumen)
    const { statementId, contentHash, policyHash, caseId } = read
    const ask = { statementId, contentHash, policyHash, reason: 'Say who.' }
    await requestChanges(await lumen.who('ines'), { ...ask, lane: 'legal' })
    await rejectStatement(await lumen.who('elise'), { ...ask, lane: 'communications' })
    return { caseId, jobs: await waiting('hugo', caseId) }
  }

  test('what falls together on a case is one mail, once; a requested vote alone leaves at once', async () => {
    const { caseId, jobs } = await toldTwice()
    expect(jobs.map(({ kind, wait }) => [kind, wait])).toEqual([
      ['changes_asked', 60],
      ['statement_rejected', 60],
    ])
    const [vote] = await waiting('paul', caseId)
    expect([vote?.kind, vote?.wait]).toEqual(['review_asked', 0])
    for (const { payload } of [...jobs, ...jobs]) await mailNotice(publicUrl, post)(payload)
    expect(office.received).toHaveLength(1)
    expect(office.received[0]?.subject).toMatch(/, et 1 de plus$/)
    expect(office.received[0]?.text).toMatch(/odifier la prise de parole/)
    expect(office.received[0]?.text).toMatch(/est refusée/)
  })

  test('a requested vote carries what else waits, which is then not mailed again', async () => {
    const { caseId } = await statementInReview(lumen)
    const [asked] = await waiting('ines', caseId)
    await notifyAs(lumen, { members: [lumen.memberId('ines')], kind: 'words_found', caseId })
    const jobs = await waiting('ines', caseId)
    expect(jobs).toHaveLength(2)
    await mailNotice(publicUrl, post)(asked?.payload)
    for (const { payload } of jobs) await mailNotice(publicUrl, post)(payload)
    expect(office.received).toHaveLength(1)
    expect(office.received[0]?.text).toMatch(/Viser la prise de parole[\s\S]*trouvés dehors/)
  })

  test('two workers that write at once send one mail', async () => {
    const { jobs } = await toldTwice()
    await Promise.all(jobs.map(({ payload }) => mailNotice(publicUrl, post)(payload)))
    expect(office.received).toHaveLength(1)
  })

  test('a muted case mails what asks and nothing else; said again, it mails everything', async () => {
    const { caseId } = await statementInReview(lumen)
    const hugo = await lumen.who('hugo')
    const tell = (kind: 'words_found' | 'update_due', asks: boolean) =>
      notifyAs(lumen, { members: [hugo.memberId], kind, caseId, asks })
    await muteCase(hugo, { caseId })
    await tell('words_found', false)
    expect(await waiting('hugo', caseId)).toEqual([])
    await tell('update_due', true)
    const [asks] = await waiting('hugo', caseId)
    await mailNotice(publicUrl, post)(asks?.payload)
    expect(office.received[0]?.subject).not.toMatch(/de plus/)
    await unmuteCase(hugo, { caseId })
    await tell('words_found', false)
    expect((await waiting('hugo', caseId)).map(({ kind }) => kind)).toContain('words_found')
  })

  test('muting holds back what already waited to be mailed', async () => {
    const { caseId } = await statementInReview(lumen)
    const hugo = await lumen.who('hugo')
    await notifyAs(lumen, { members: [hugo.memberId], kind: 'words_found', caseId })
    await muteCase(hugo, { caseId })
    for (const { payload } of await waiting('hugo', caseId)) await mailNotice(publicUrl, post)(payload)
    expect(office.received).toEqual([])
  })
})
