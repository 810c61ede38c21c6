import { logClaim } from '#domain/claims/logClaim.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import type { World } from '#tests/support/world.ts'

export type ClaimRow = {
  state: string
  number: number
  version: number
  checker_id: string | null
  settled_by: string | null
  finding: string | null
  language: string
}

export async function claimRow(claimId: string): Promise<ClaimRow | undefined> {
  const [row] = await asSuperuser<ClaimRow>(
    'select state, number, version, checker_id, settled_by, finding, language from claims where id = $1',
    [claimId],
  )
  return row
}

/** Maya logs what a post says. */
export async function reportedClaim(
  world: World,
  caseId: string,
  words = 'This lamp was recalled in Germany.',
): Promise<string> {
  const { claimId } = await logClaim(await world.who('maya'), { caseId, words, origin: 'post', reach: 86_000 })
  return claimId
}

/** Whoever was told of a kind of thing, by the key of the person, in the order of their names. */
export async function told(
  world: World,
  kind: string,
  keys: readonly Parameters<World['memberId']>[0][],
): Promise<string[]> {
  const rows = await asSuperuser<{ member_id: string }>(
    'select member_id from notifications where kind = $1 and settled_at is null',
    [kind],
  )
  const members = new Set(rows.map(({ member_id }) => member_id))
  return keys.filter((key) => members.has(world.memberId(key)))
}
