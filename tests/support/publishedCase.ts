import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import type { World } from '#tests/support/world.ts'

export async function firstTextOf(statementId: string) {
  const [text] = await asSuperuser<{ key: string; hash: string }>(
    "select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id where v.statement_id = $1 order by v.n desc, a.key limit 1",
    [statementId],
  )
  return { statementId, variantKey: text?.key ?? '', variantHash: text?.hash ?? '' }
}

export async function cleared(house: World, options: Parameters<typeof statementInReview>[1] = {}) {
  const { who } = house
  const { statementId, caseId, claimId } = await statementInReview(house, options)
  const read = await reading(statementId)
  await approveStatement(await who('ines'), { ...read, lane: 'legal' })
  await approveStatement(await who('elise'), { ...read, lane: 'communications' })
  return { caseId, statementId, claimId }
}

export async function publishFirst(house: World, statementId: string): Promise<string> {
  const karim = await house.who('karim')
  const { publicationId } = await publishVariant(karim, await firstTextOf(statementId))
  await recordPublication(karim, { publicationId, link: 'https://x.example/1' })
  return publicationId
}

/** A case whose words were cleared by two lanes and went out; beside it, another that the bundle does not show. */
export async function publishedCase(house: World) {
  await statementInReview(house)
  const { caseId, statementId, claimId } = await cleared(house)
  return { caseId, statementId, claimId, publicationId: await publishFirst(house, statementId) }
}
