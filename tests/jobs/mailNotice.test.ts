import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { liftRestriction } from '#domain/cases/changeCase.ts'
import type { Post } from '#jobs/mail/transport.ts'
import { mailNotice } from '#jobs/mailNotice.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import type { PersonKey } from '#tests/support/world.ts'
import { arrange, close, empty, lumen, office, type Payload, post, publicUrl } from './mailed.ts'

beforeAll(arrange)
afterAll(close)
beforeEach(empty)

type Kept = { id: string; subject: string; plain: string; html: string; sent_at: Date | null }

/** The jobs that wait for somebody's mails about a kind of thing on a case. */
async function jobsFor(key: PersonKey, kind: string, caseId: string): Promise<Payload[]> {
  const rows = await asSuperuser<{ payload: Payload }>(
    `select j.payload from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid where n.member_id = $1 and n.kind = $2 and n.case_id = $3`,
    [lumen.memberId(key), kind, caseId],
  )
  return rows.map(({ payload }) => payload)
}

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
