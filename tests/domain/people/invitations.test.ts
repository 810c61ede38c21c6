import { beforeAll, expect, test } from 'vitest'
import { changeCapacities, suspendPerson } from '#domain/people/administer.ts'
import { invitePerson, resendInvitation, withdrawInvitation } from '#domain/people/invitations.ts'
import { enter, eventsBy, passphrase, visit, withAPassword } from '#tests/support/doors.ts'
import { secretOfInvitation } from '#tests/support/letters.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { accept, actorBehind, admin, arrange, house, invited, nora, signIn } from './invited.ts'

beforeAll(arrange)

const dead = { refused: 'LINK_DEAD' }

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
