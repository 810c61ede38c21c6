import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { liftRestriction } from '#domain/cases/changeCase.ts'
import { muteCase, unmuteCase } from '#domain/inbox/muteCase.ts'
import { type Notice, notify } from '#domain/inbox/notify.ts'
import { rejectStatement, requestChanges } from '#domain/statements/vote.ts'
import { systemActor } from '#domain/system.ts'
import { transact } from '#domain/transact.ts'
import { openPost, type Post } from '#jobs/mail/transport.ts'
import { mailNotice } from '#jobs/mailNotice.ts'
import { startJobs } from '#jobs/start.ts'
import { openPostOffice, type PostOffice } from '#tests/jobs/postOffice.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

const publicUrl = 'https://sangfroid.example'
let lumen: World
let office: PostOffice
let post: Post
beforeAll(async () => {
  lumen = await world()
  await asSuperuser('update organisations set demo = false where id = $1', [lumen.lumen.orgId])
  office = await openPostOffice()
  post = openPost({ smtpUrl: office.url, publicUrl })
})
afterAll(async () => {
  post.close()
  await office.close()
})
beforeEach(() => {
  office.received.length = 0
})

type Payload = { orgId: string; memberId: string; notificationId: string; saidAt: string }
type Kept = { id: string; subject: string; plain: string; html: string; sent_at: Date | null }

/** The jobs that wait for somebody's mails about a kind of thing on a case. */
async function jobsFor(key: PersonKey, kind: string, caseId: string): Promise<Payload[]> {
  const rows = await asSuperuser<{ payload: Payload }>(
    `select j.payload from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid where n.member_id = $1 and n.kind = $2 and n.case_id = $3`,
    [lumen.memberId(key), kind, caseId],
  )
  return rows.map(({ payload }) => payload)
}

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

const keptMails = ({ notificationId }: Payload) =>
  asSuperuser<Kept>('select id, subject, plain, html, sent_at from mails where notification_id = $1', [notificationId])
const aboutPlanted = /mocked|parent|reply published|réponse publiée/i

describe('a mail', () => {
  test('asks for a review by reference, number, lane and hour, and says why; it holds no word of the case', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    await mailNotice(publicUrl, post)(job)
    const [mail] = office.received
    const [row] = await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [caseId])
    expect(mail?.subject).toMatch(
      new RegExp(
        `^${row?.reference}\u00a0: viser la prise de parole 1, v1, voie juridique, avant .*\\b\\d{1,2}\u00a0h\u00a0\\d\\d \\(Paris\\)$`,
      ),
    )
    expect(mail?.to).toMatchObject({ value: [{ name: 'Inès Duhamel' }] })
    expect(mail?.text).toContain(`${publicUrl}/cases/${row?.reference}/statements/1`)
    expect(mail?.text).toContain('Vous l’avez parce que vous tenez cette voie sur le dossier.')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(aboutPlanted)
    expect(String(mail?.html)).not.toMatch(/<img|<script|<link|url\(/i)
    expect(Buffer.byteLength(String(mail?.html)) + Buffer.byteLength(mail?.text ?? '')).toBeLessThan(30_000)
  })

  test('speaks the language of who gets it', async () => {
    await asSuperuser(`update people set language = 'en', time_zone = 'America/New_York' where id = $1`, [
      lumen.lumen.members.paul?.personId,
    ])
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('paul', 'review_asked', caseId)
    await mailNotice(publicUrl, post)(job)
    expect(office.received[0]?.subject).toMatch(
      /^SF-\d{4}-\w+: clear statement 1, v1, legal lane, before .*\d\d:\d\d \(New York\)$/,
    )
    expect(String(office.received[0]?.html)).toContain('<html lang="en">')
  })
})

describe('sent once', () => {
  test('a job run again finds its mail sent and sends nothing', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    for (let run = 0; run < 3; run++) await mailNotice(publicUrl, post)(job)
    expect(office.received).toHaveLength(1)
    expect(await keptMails(job as Payload)).toHaveLength(1)
  })

  test('killed after the server took the mail and before that was noted, it is sent again as the same message', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    const dying: Post = {
      ...post,
      send: async (...mail) => {
        await post.send(...mail)
        throw new Error('killed')
      },
    }
    await expect(mailNotice(publicUrl, dying)(job)).rejects.toThrow('killed')
    await mailNotice(publicUrl, post)(job)
    expect(office.received).toHaveLength(2)
    expect(office.received[0]?.messageId).toBe(office.received[1]?.messageId)
    expect(office.received[0]?.text).toBe(office.received[1]?.text)
  })

  test('a server that refuses for a moment gets it at the next try', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    office.refuseNext(1)
    await expect(mailNotice(publicUrl, post)(job)).rejects.toThrow()
    expect((await keptMails(job as Payload))[0]?.sent_at).toBeNull()
    await mailNotice(publicUrl, post)(job)
    expect(office.received).toHaveLength(1)
    expect((await keptMails(job as Payload))[0]?.sent_at).not.toBeNull()
  })
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

describe('not sent', () => {
  test('in a demonstration nothing leaves, and the mailbox has it', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    await asSuperuser('update organisations set demo = true where id = $1', [lumen.lumen.orgId])
    await mailNotice(publicUrl, post)(job)
    await asSuperuser('update organisations set demo = false where id = $1', [lumen.lumen.orgId])
    expect(office.received).toEqual([])
    expect(await keptMails(job as Payload)).toMatchObject([{ sent_at: null }])
  })

  test('a case that was hidden from somebody meanwhile writes them nothing', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    await asSuperuser(`update cases set confidentiality = 'restricted' where id = $1`, [caseId])
    await asSuperuser(
      `update roles set state = 'handed_over', ended_at = now() where case_id = $1 and member_id = $2`,
      [caseId, lumen.memberId('ines')],
    )
    await mailNotice(publicUrl, post)(job)
    expect([office.received, await keptMails(job as Payload)]).toEqual([[], []])
    await liftRestriction(await lumen.who('claire'), { caseId, reason: 'Said in public since.' })
    await mailNotice(publicUrl, post)(job)
    expect(office.received).toHaveLength(1)
  })

  test('what was done meanwhile, said anew, or meant for somebody who left is not mailed', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    await mailNotice(publicUrl, post)({ ...job, saidAt: new Date(0).toISOString() })
    await asSuperuser('update members set suspended_at = now() where id = $1', [lumen.memberId('ines')])
    await mailNotice(publicUrl, post)(job)
    await asSuperuser('update members set suspended_at = null where id = $1', [lumen.memberId('ines')])
    await asSuperuser('update notifications set settled_at = now() where id = $1', [job?.notificationId])
    await mailNotice(publicUrl, post)(job)
    expect(office.received).toEqual([])
  })

  test('without a mail server mails are kept', async () => {
    const { caseId } = await statementInReview(lumen)
    const [job] = await jobsFor('ines', 'review_asked', caseId)
    await mailNotice(publicUrl, null)(job)
    expect(await keptMails(job as Payload)).toMatchObject([{ sent_at: null }])
  })
})

describe('the worker', () => {
  const mailJobs = () =>
    asSuperuser(
      `select j.id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'mail_notice' and j.run_at <= now()`,
    )
  const start = (failures: object[]) =>
    startJobs({
      databaseUrl: appUrl(),
      signing: { seeds: [randomBytes(32)], sinks: [] },
      publicUrl,
      smtpUrl: office.url,
      log: { error: (about) => void failures.push(about) },
    })

  async function allDone(): Promise<void> {
    for (let waited = 0; (await mailJobs()).length > 0; waited += 50) {
      if (waited > 5_000) throw new Error('Mails still wait.')
      await pause(50)
    }
  }

  const asked = async (caseId: string) =>
    (
      await asSuperuser<{ n: number }>(
        `select count(*)::int as n from notifications where case_id = $1 and kind = 'review_asked'`,
        [caseId],
      )
    )[0]?.n ?? 0

  test('as the application’s role it takes what a commit added, and stops when asked', async () => {
    await asSuperuser('delete from graphile_worker._private_jobs')
    const failures: object[] = []
    const jobs = await start(failures)
    const { caseId } = await statementInReview(lumen)
    await allDone()
    await jobs.stop()
    expect(failures).toEqual([])
    expect(
      office.received.filter(({ subject }) => subject?.includes('viser') || subject?.includes('clear')),
    ).toHaveLength(await asked(caseId))
  })

  test('a job held by a process that died is free again after two minutes, not after four hours', async () => {
    const { caseId } = await statementInReview(lumen)
    await asSuperuser(
      `update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now() - interval '3 minutes'`,
    )
    await asSuperuser(`select graphile_worker.add_job('free_abandoned')`)
    const failures: object[] = []
    const jobs = await start(failures)
    await allDone()
    await jobs.stop()
    expect(failures).toEqual([])
    expect(office.received).toHaveLength(await asked(caseId))
  })

  test('two processes share the work and send each mail once', async () => {
    const cases = [await statementInReview(lumen), await statementInReview(lumen), await statementInReview(lumen)]
    const workers = await Promise.all([start([]), start([])])
    await allDone()
    await Promise.all(workers.map((worker) => worker.stop()))
    const counts = await Promise.all(cases.map(({ caseId }) => asked(caseId)))
    expect(office.received).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
    expect(new Set(office.received.map(({ messageId }) => messageId)).size).toBe(office.received.length)
  })
})
