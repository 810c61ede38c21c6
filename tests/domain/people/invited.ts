import { findActor } from '#domain/people/findActor.ts'
import { invitePerson } from '#domain/people/invitations.ts'
import { digestOf } from '#domain/sign-in/secret.ts'
import { doors, open, passphrase, visit } from '#tests/support/doors.ts'
import { secretOfInvitation } from '#tests/support/letters.ts'
import { type World, world } from '#tests/support/world.ts'

export let house: World
export const signIn = doors()

export async function arrange() {
  house = await world()
}

let n = 0

export const nora = (more: object = {}) => ({
  name: 'Nora Petit',
  email: `nora.petit+${++n}@lumen.example`,
  job: 'Juriste',
  capacities: ['legal' as const],
  language: 'fr' as const,
  ...more,
})

export const admin = () => house.who('olivier')

export const accept = (secret: string, { password = passphrase, session = null as string | null } = {}) =>
  signIn.acceptInvitation({ secret, password }, visit, session)

export async function invited(more: object = {}) {
  const given = nora(more)
  const { invitationId } = await invitePerson(await admin(), given)
  return { ...given, invitationId, secret: await secretOfInvitation(invitationId) }
}

export async function actorBehind(proved: object) {
  const session = await open(signIn, (proved as { handoff: string }).handoff)
  return (await findActor('session', digestOf(session)))?.actor
}
