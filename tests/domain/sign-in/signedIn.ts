import { findActor } from '#domain/people/findActor.ts'
import { digestOf } from '#domain/sign-in/secret.ts'
import { doors } from '#tests/support/doors.ts'
import { type World, world } from '#tests/support/world.ts'

export let house: World
export const signIn = doors()

export async function arrange() {
  house = await world()
}

export const actorBehind = async (secret: string) => (await findActor('session', digestOf(secret)))?.actor ?? null

export const present = async (secret: string) => {
  const actor = await actorBehind(secret)
  if (!actor) throw new Error('signed out')
  return actor
}
