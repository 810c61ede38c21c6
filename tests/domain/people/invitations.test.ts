import { beforeAll, expect, test } from 'vitest'
import { changeCapacities, suspendPerson } from '#domain/people/administer.ts'
import { findActor } from '#domain/people/findActor.ts'
import { invitePerson, resendInvitation, withdrawInvitation } from '#domain/people/invitations.ts'
import { digestOf } from '#domain/sign-in/secret.ts'
import { doors, enter, eventsBy, open, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { secretOfInvitation } from '#tests/support/letters.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
const signIn = doors()
beforeAll(async () => {
  house = await world()
})

let n = 0
const nora = (more: object = {}) => ({
  name: 'Nora Petit',
  email: `nora.petit+${++n}@lumen.example`,
  job: 'Juriste',
  capacities: ['legal' as const],
  language: 'fr' as const,
  ...more,
})
const admin = () => house.who('olivier')
const accept = (secret: string, { password = passphrase, session = null as string | null } = {}) =>
  signIn.acceptInvitation({ secret, password }, visit, session)
const dead = { refused: 'LINK_DEAD' }

async function invited(more: object = {}) {
  const given = nora(more)
  const { invitationId } = await invitePerson(await admin(), given)
  return { ...given, invitationId, secret: await secretOfInvitation(invitationId) }
}
async function actorBehind(proved: object) {
  const session = await open(signIn, (proved as { handoff: string }).handoff)
  return (await findActor('session', digestOf(session)))?.actor
}

test('who is invited chooses a password, is a member with what was offered, and is signed in', async () => {
  const { secret, email } = await invited()
  expect(await signIn.showInvitation(secret, null)).toEqual({
    organisation: 'Maison Lumen',
    email,
    name: 'Nora Petit',
    way: 'choose',
  })
  const actor = await actorBehind(await accept(secret))
  expect(actor).toMatchObject({
    name: 'Nora Petit',
    email,
    organisation: 'Maison Lumen',
    capacities: new Set(['legal']),
    guest: false,
    language: 'fr',
    demo: true,
  })
  expect(await eventsBy(actor?.memberId ?? '')).toEqual(['invitation.accepted', 'session.started'])
  expect(await signIn.withPassword({ email, password: passphrase }, visit)).toHaveProperty('handoff')
  const shown = (await signIn.demoHouses()).flatMap(({ people }) => people.map((person) => person.email))
  expect(shown).not.toContain(email)
})

test('an invitation is used once, however many copies of it arrive at a time (S36)', async () => {
  const { secret } = await invited()
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      signIn.acceptInvitation({ secret, password: passphrase }, { address: null, agent: null }, null),
    ),
  )
  expect(answers.filter((answer) => 'handoff' in answer)).toHaveLength(1)
  expect(await accept(secret)).toMatchObject(dead)
  expect(await signIn.showInvitation(secret, null)).toBeNull()
})

test('it opens nothing after 72 hours, after it was withdrawn, or for a secret that never was (S36)', async () => {
  const [late, gone] = [await invited(), await invited()]
  await asSuperuser(
    "update invitations set asked_at = asked_at - interval '72 hours', expires_at = expires_at - interval '72 hours' where id = $1",
    [late.invitationId],
  )
  await withdrawInvitation(await admin(), gone)
  for (const secret of [late.secret, gone.secret, 'x'.repeat(43), '', '%00'])
    expect(await accept(secret)).toMatchObject(dead)
  await expect(withdrawInvitation(await admin(), gone)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await expect(resendInvitation(await admin(), gone)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  const anew = await resendInvitation(await admin(), late)
  expect(await accept(await secretOfInvitation(anew.invitationId))).toHaveProperty('handoff')
})

test('sent again, the link before is dead at once, and only the new one lets in', async () => {
  const { invitationId, secret } = await invited()
  await resendInvitation(await admin(), { invitationId })
  expect(await accept(secret)).toMatchObject(dead)
  const fresh = await secretOfInvitation(invitationId)
  expect(fresh).not.toBe(secret)
  expect(await accept(fresh)).toHaveProperty('handoff')
})

test('it falls with the role of whoever sent it, until another administrator sends it again (S36)', async () => {
  await changeCapacities(await admin(), { personId: house.memberId('sophie'), capacities: ['admin'] })
  const { invitationId } = await invitePerson(await house.who('sophie'), nora())
  const secret = await secretOfInvitation(invitationId)
  await changeCapacities(await admin(), { personId: house.memberId('sophie'), capacities: ['human_resources'] })
  expect(await accept(secret)).toMatchObject(dead)
  await resendInvitation(await admin(), { invitationId })
  expect(await accept(await secretOfInvitation(invitationId))).toHaveProperty('handoff')
})

test('of an acceptance and the suspension of the inviter at once, one comes first and the other knows', async () => {
  await changeCapacities(await admin(), { personId: house.memberId('karim'), capacities: ['admin'] })
  const { invitationId } = await invitePerson(await house.who('karim'), nora())
  const secret = await secretOfInvitation(invitationId)
  const [joined] = await Promise.all([
    accept(secret),
    suspendPerson(await admin(), { personId: house.memberId('karim') }),
  ])
  const [row] = await asSuperuser<{ accepted: boolean }>(
    'select accepted_at is not null as accepted from invitations where id = $1',
    [invitationId],
  )
  expect(row?.accepted).toBe('handoff' in joined)
})

test('a mailbox that is somebody’s already lets in nobody else: they prove who they are, and are a member here too (S36)', async () => {
  const vera = house.nord.members.vera?.memberId ?? ''
  const email = await withAPassword(vera)
  const { secret } = await invited({ email })
  expect(await signIn.showInvitation(secret, null)).toMatchObject({ way: 'password' })
  expect(await accept(secret, { password: 'quatre merles sur le mur gris' })).toMatchObject({
    refused: 'WRONG_PASSWORD',
  })
  const actor = await actorBehind(await accept(secret))
  expect(actor).toMatchObject({ name: 'Vera Lindqvist', organisation: 'Maison Lumen', capacities: new Set(['legal']) })
  const [row] = await asSuperuser<{ n: number }>('select count(*)::int as n from members where person_id = $1', [
    actor?.personId,
  ])
  expect(row?.n).toBe(2)
})

test('whoever is signed in as the mailbox’s person joins by a click; anyone else signed in is refused (S36)', async () => {
  const jan = house.nord.members.jan?.memberId ?? ''
  await asSuperuser('update people set demo = true where id = (select person_id from members where id = $1)', [jan])
  const [row] = await asSuperuser<{ email: string }>(
    'select p.email from people p join members m on m.person_id = p.id where m.id = $1',
    [jan],
  )
  const { secret } = await invited({ email: row?.email })
  expect(await signIn.showInvitation(secret, null)).toMatchObject({ way: 'elsewhere' })
  expect(await accept(secret)).toMatchObject({ refused: 'PROOF_TOO_OLD' })
  const maya = await enter(signIn, house.memberId('maya'))
  expect(await accept(secret, { session: maya })).toMatchObject({ refused: 'ANOTHER_PERSON' })
  const session = await enter(signIn, jan)
  expect(await signIn.showInvitation(secret, session)).toMatchObject({ way: 'join' })
  expect(await actorBehind(await accept(secret, { password: '', session }))).toMatchObject({
    organisation: 'Maison Lumen',
  })
})

test('an easy password is refused, and the invitation stands', async () => {
  const { secret } = await invited()
  for (const password of ['court', 'nora petit maison lumen'])
    expect(await accept(secret, { password })).toMatchObject({ refused: 'PASSWORD_REFUSED' })
  expect(await accept(secret)).toHaveProperty('handoff')
})

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
