import { openBreakGlass } from '#domain/statements/breakGlass.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

export const reason = 'A child is in hospital and the lamp is still on sale in four shops.'
export const variantKeys = ['x/fr/public']
export let house: World
export let read: Awaited<ReturnType<typeof statementInReview>>

export async function arrange() {
  house = await world()
  read = await statementInReview(house, { severity: 3 })
}

export const open = async (who: Parameters<World['who']>[0] = 'karim', change: object = {}) =>
  openBreakGlass(await house.who(who), { statementId: read.statementId, variantKeys, reason, ...change })

export const opened = async () => (await open()).breakGlassId
