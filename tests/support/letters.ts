import { mailInvitation } from '#jobs/mailInvitation.ts'
import { mailReset } from '#jobs/mailReset.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

export const publicUrl = 'https://sangfroid.example'

/** What the jobs of one kind that wait were given, newest first. */
export async function jobsOf(task: 'mail_invitation' | 'mail_reset'): Promise<Record<string, string>[]> {
  const rows = await asSuperuser<{ payload: Record<string, string> }>(
    'select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id desc',
    [task],
  )
  return rows.map(({ payload }) => payload)
}

export const linkIn = (text = ''): string => /\?secret=([\w-]{43})/.exec(text)?.[1] ?? ''

const newestMail = async (kind: string) =>
  (await asSuperuser<{ plain: string }>('select plain from mails where kind = $1 order by at desc, id desc', [kind]))[0]
    ?.plain

/** The secret of the newest mail about an invitation, written as the worker does; a demonstration keeps it in the mailbox. */
export async function secretOfInvitation(invitationId: string): Promise<string> {
  const job = (await jobsOf('mail_invitation')).find((payload) => payload.invitationId === invitationId)
  await mailInvitation(publicUrl, null)(job)
  return linkIn(await newestMail('invitation'))
}

/** The same for a new password; empty when nobody was written to. */
export async function secretOfReset(): Promise<string> {
  await asSuperuser("delete from mails where kind = 'reset'")
  const [job] = await jobsOf('mail_reset')
  await mailReset(publicUrl, null)(job)
  return linkIn(await newestMail('reset'))
}
