import { beforeAll, expect, test } from 'vitest'
import { invitePerson, resendInvitation, withdrawInvitation } from '#domain/people/invitations.ts'
import { eventsBy, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { secretOfInvitation } from '#tests/support/letters.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'
import { accept, actorBehind, admin, arrange, house, invited, nora, signIn } from './invited.ts'

beforeAll(arrange)

test('a guest comes until a day, and may be invited again once it has passed', async () => {
  const { secret, email } = await invited({ guestUntil: new Date(Date.now() + 86_400_000) })
  const guest = await actorBehind(await accept(secret))
  expect(guest).toMatchObject({ guest: true })
  await expect(invitePerson(await admin(), nora({ email }))).rejects.toMatchObject({ code: 'ALREADY_MEMBER' })
  await asSuperuser('update members set ends_at = now() where id = $1', [guest?.memberId])
  expect(await signIn.withPassword({ email, password: passphrase }, visit)).toMatchObject({ refused: 'WRONG_PASSWORD' })
  const again = await invited({ email })
  expect(await actorBehind(await accept(again.secret))).toMatchObject({ guest: false, memberId: guest?.memberId })
})

test.each([
  'nor\u0430@lumen.example',
  'nora\uff20lumen.example',
  '"nora"@lumen.example',
  'nora@evil.example@lumen.example',
  'nora@lumen.example,claire@lumen.example',
  'nora@lumen.example\nBcc: all@lumen.example',
  'nora@lumen',
  'nora@lum\u00e8n.example',
])('%j is no mailbox to invite, and nothing is sent (S36)', async (email) => {
  await expect(invitePerson(await admin(), nora({ email }))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { path: ['email'] },
  })
})

test('capitals and spaces around it are the same mailbox, which is invited once at a time', async () => {
  const { email } = await invited()
  await expect(invitePerson(await admin(), nora({ email: `  ${email.toUpperCase()} ` }))).rejects.toMatchObject({
    code: 'ALREADY_INVITED',
    details: { path: ['email'] },
  })
  const at = (await house.who('ines')).email
  await expect(invitePerson(await admin(), nora({ email: at }))).rejects.toMatchObject({ code: 'ALREADY_MEMBER' })
})

test('administrators alone invite, after a recent proof, and nobody touches an invitation of another house (S30)', async () => {
  const { invitationId } = await invited()
  await expect(invitePerson(await house.who('claire'), nora())).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  const unproved = { ...(await admin()), provedAt: null }
  await expect(invitePerson(unproved, nora())).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' })
  await expect(resendInvitation(unproved, { invitationId })).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' })
  const stranger = { ...(await house.outsider()), capacities: new Set(['admin' as const]) }
  await expect(withdrawInvitation(stranger, { invitationId })).rejects.toThrow('NOT_FOUND')
  await expect(invitePerson(await admin(), nora({ guestUntil: new Date(0) }))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { path: ['guestUntil'] },
  })
})

test('inviting tells nobody whether the mailbox is somebody’s elsewhere (S33)', async () => {
  const elsewhere = await withAPassword((await world()).nord.members.vera?.memberId ?? '')
  const mails = []
  for (const given of [nora({ email: elsewhere }), nora()]) {
    const { invitationId, ...rest } = await invitePerson(await admin(), given)
    expect(rest).toEqual({})
    await secretOfInvitation(invitationId)
    const [mail] = await asSuperuser<{ plain: string }>(
      "select plain from mails where kind = 'invitation' order by at desc, id desc",
    )
    mails.push(mail?.plain.replace(/secret=[\w-]+/, ''))
  }
  expect(mails[0]).toBe(mails[1])
})

test('three invitations an hour go to one mailbox, and a stranger who asks for resets there holds none up', async () => {
  const given = nora()
  for (let time = 0; time < 4; time++) await signIn.askReset(given.email, { address: null, agent: null })
  const { invitationId } = await invitePerson(await admin(), given)
  await resendInvitation(await admin(), { invitationId })
  await resendInvitation(await admin(), { invitationId })
  await expect(resendInvitation(await admin(), { invitationId })).rejects.toMatchObject({ code: 'TOO_MANY_MAILS' })
  await asSuperuser("update attempts set at = at - interval '1 hour'")
  await resendInvitation(await admin(), { invitationId })
})

test('each act has its event, which names no mailbox; a repeat of the request invites once', async () => {
  const fresh = await world()
  const olivier = await fresh.who('olivier')
  const given = nora()
  const [one, two] = [
    await invitePerson(olivier, given, { idempotencyKey: 'invite-1' }),
    await invitePerson(olivier, given, { idempotencyKey: 'invite-1' }),
  ]
  expect(one).toEqual(two)
  await resendInvitation(olivier, one)
  await withdrawInvitation(olivier, one)
  expect(await eventsBy(olivier.memberId)).toEqual(['person.invited', 'invitation.resent', 'invitation.withdrawn'])
  const rows = await asSuperuser<{ all: string }>(
    "select convert_from(canonical, 'UTF8') || data::text as all from events where org_id = $1",
    [olivier.orgId],
  )
  expect(rows.filter(({ all }) => all.includes(given.email))).toEqual([])
})

test('what was offered does not change, even for whoever reaches the table', async () => {
  const { invitationId } = await invited()
  for (const change of ["capacities = '{admin}'", "email = 'other@lumen.example'"])
    await expect(asSuperuser(`update invitations set ${change} where id = $1`, [invitationId])).rejects.toThrow(
      'an invitation does not change',
    )
})
