import { draftStatement } from '#domain/statements/draftStatement.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { clearedLine, filling } from '#tests/support/lines.ts'
import { caseWithTeam, confirmedClaim } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

export let house: World
export let lineId: string
export let caseId: string
let claimId: string

export async function arrange() {
  house = await world()
  lineId = await clearedLine(house)
  caseId = await caseWithTeam(house, { severity: 3 })
  claimId = await confirmedClaim(house, caseId, 'Our account sent 12 such replies.')
}

export const fill = async (
  change: Readonly<Record<string, string>> = {},
  { id = lineId, variantKeys, on = caseId }: { id?: string; variantKeys?: string[]; on?: string } = {},
) =>
  draftStatement(await house.who('maya'), {
    caseId: on,
    kind: 'holding_line',
    holdingLine: { id, slots: filling(claimId, change), variantKeys },
  })

export const submit = async (
  statementId: string,
  route: 'holding_line' | 'standard' = 'holding_line',
  expectedRevision = 1,
) => submitStatement(await house.who('maya'), { statementId, expectedRevision, route })
