import { globalId } from '#domain/id.ts'
import { type Bridge, openBridge } from '#graphql/bridge.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { doors, enter } from '#tests/support/doors.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

export let house: World
export let contract: Contract
let bridge: Bridge
export const signIn = doors()

export async function arrange() {
  house = await world()
  contract = await openContract()
  const log = { error: () => {}, warn: () => {} }
  bridge = openBridge({ door: contract.door, signIn, say: (code) => code, log })
}

/** As a page asks: by the session in the cookie. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question
export const asked = async (session: string | null, query: string, variables = {}): Promise<any> =>
  bridge.run({ query, variables }, { session, language: 'en' })

export const sessionOf = (key: PersonKey) => enter(signIn, house.memberId(key))

export const personId = (key: PersonKey) => globalId('Person', house.memberId(key))
