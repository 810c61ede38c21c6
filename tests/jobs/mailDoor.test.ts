import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { invitePerson, resendInvitation } from '#domain/people/invitations.ts'
import { openPost, type Post } from '#jobs/mail/transport.ts'
import { mailInvitation } from '#jobs/mailInvitation.ts'
import { mailReset } from '#jobs/mailReset.ts'
import { openPostOffice, type PostOffice } from '#tests/jobs/postOffice.ts'
import { doors, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { jobsOf, linkIn, publicUrl } from '#tests/support/letters.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let lumen: World
let office: PostOffice
let post: Post
const signIn = doors()
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

let n = 0
async function invite(language: 'fr' | 'en' = 'en') {
  const email = `nora+${++n}@lumen.example`
  const given = { name: 'Nora Petit', email, capacities: ['legal' as const], language }
  const { invitationId } = await invitePerson(await lumen.who('olivier'), given)
  return { email, invitationId }
}
const newestJob = async (task: 'mail_invitation' | 'mail_reset') => (await jobsOf(task))[0]
const mailedAt = async (id: string) =>
  (await asSuperuser<{ mailed_at: Date | null }>('select mailed_at from invitations where id = $1', [id]))[0]?.mailed_at

test.each([
  ['en', 'Maison Lumen invites you to Sangfroid', 'Olivier Brandt invites you to work with Maison Lumen'],
  ['fr', 'Maison Lumen vous invite dans Sangfroid', 'Olivier Brandt vous invite à travailler avec Maison Lumen'],
] as const)('an invitation in %s says who invites, until when, and why one has it', async (language, subject, says) => {
  const { email, invitationId } = await invite(language)
  await mailInvitation(publicUrl, post)(await newestJob('mail_invitation'))
  const [mail] = office.received
  expect(mail?.subject).toBe(subject)
  expect(mail?.to).toMatchObject({ value: [{ address: email, name: 'Nora Petit' }] })
  expect(mail?.text).toContain(says)
  expect(mail?.text).toContain(`${publicUrl}/sign-in/invitation?secret=`)
  expect(linkIn(String(mail?.html))).toBe(linkIn(mail?.text))
  expect(String(mail?.html)).not.toMatch(/<img|<script|<link|url\(/i)
  if (language === 'fr') expect(mail?.text?.replace(/https:\S+/g, '')).not.toMatch(/[^\u00a0]:|[^\u202f][;!?]|'/)
  expect(await mailedAt(invitationId)).toBeInstanceOf(Date)
})

test('the secret is in the mail and nowhere else (S35)', async () => {
  const { email } = await invite()
  await mailInvitation(publicUrl, post)(await newestJob('mail_invitation'))
  const secret = linkIn(office.received[0]?.text)
  await signIn.acceptInvitation({ secret, password: passphrase }, visit, null)
  await signIn.askReset(email, visit)
  await mailReset(publicUrl, post)(await newestJob('mail_reset'))
  const reset = linkIn(office.received[1]?.text)
  expect([secret, reset]).toEqual([expect.stringMatching(/^[\w-]{43}$/), expect.stringMatching(/^[\w-]{43}$/)])
  const tables = await asSuperuser<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')",
  )
  for (const { name } of tables) {
    const rows = await asSuperuser(`select 1 from ${name} t where t::text like any ($1)`, [
      [`%${secret}%`, `%${reset}%`],
    ])
    expect([name, rows.length]).toEqual([name, 0])
  }
  expect(signIn.told.join()).not.toMatch(new RegExp(`${secret}|${reset}`))
})

test('a mail server that refuses for a moment gets it at the next try, and the link it gets works', async () => {
  const { invitationId } = await invite()
  const job = await newestJob('mail_invitation')
  office.refuseNext(1)
  await expect(mailInvitation(publicUrl, post)(job)).rejects.toThrow()
  expect(await mailedAt(invitationId)).toBeNull()
  await mailInvitation(publicUrl, post)(job)
  await mailInvitation(publicUrl, post)(job)
  expect(office.received).toHaveLength(1)
  expect(await signIn.showInvitation(linkIn(office.received[0]?.text), null)).toMatchObject({ way: 'choose' })
})

test('asked for again before it left, it is written once', async () => {
  const { invitationId } = await invite()
  await resendInvitation(await lumen.who('olivier'), { invitationId })
  for (const job of await jobsOf('mail_invitation'))
    if (job.invitationId === invitationId) await mailInvitation(publicUrl, post)(job)
  expect(office.received).toHaveLength(1)
})

test('without a mail server none is sent, and the list can tell', async () => {
  const { invitationId } = await invite()
  await mailInvitation(publicUrl, null)(await newestJob('mail_invitation'))
  expect(await mailedAt(invitationId)).toBeNull()
})

test('a new password is mailed to its person alone, in their language', async () => {
  const email = await withAPassword(lumen.memberId('paul'))
  await signIn.askReset(email, visit)
  await mailReset(publicUrl, post)(await newestJob('mail_reset'))
  await signIn.askReset('nobody@lumen.example', visit)
  await mailReset(publicUrl, post)(await newestJob('mail_reset'))
  expect(office.received.map(({ subject }) => subject)).toEqual(['Choisir un nouveau mot de passe'])
  expect(office.received[0]?.text).toContain(`${publicUrl}/sign-in/reset?secret=`)
  expect(office.received[0]?.to).toMatchObject({ value: [{ address: email }] })
})
