import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import type { Fact } from '#domain/record.ts'
import { transact } from '#domain/transact.ts'
import { bundleOf, trust, verifyBytes } from '#tests/support/bundle.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

// A server that no longer keeps its rules, and whose database no longer holds them: it seals what it does all the same, and
// every hash is right. Only the replay sees that it had no authority.

export let house: World

export async function arrange() {
  house = await world()
}

export const seal = (who: Actor, type: string, fact: Fact) => transact(who, ({ record }) => record(type, fact))

export const at = async (key: PersonKey, minutesAgo = 0): Promise<Actor> => {
  const actor = await house.who(key)
  if (minutesAgo === 0) return actor
  const claimedAt = new Date(Date.now() - minutesAgo * 60_000)
  return { ...actor, claimedAt, provedAt: claimedAt }
}

export type Words = { statementId: string; caseId: string }

export async function factsOf({ statementId, caseId }: Words) {
  const [row] = await asSuperuser<{
    version: string
    content: string
    policy: string
    review: string
    round: number
    n: number
    number: number
    key: string
    hash: string
  }>(
    `select v.id as version, v.n, s.number, encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy, r.id as review, r.round, a.key, encode(a.variant_hash, 'hex') as hash
       from versions v join statements s on s.id = v.statement_id join reviews r on r.version_id = v.id join variants a on a.version_id = v.id
      where s.id = $1 order by v.n desc, r.round desc, a.key limit 1`,
    [statementId],
  )
  if (!row) throw new Error('nothing under review')
  const {
    version,
    n,
    number,
    content: contentHash,
    policy: policyHash,
    review,
    round,
    key: variantKey,
    hash: variantHash,
  } = row
  const data = { n, number }
  return { caseId, version, data, variantKey, bind: { contentHash, policyHash, review }, round, variantHash }
}

/** As the gate would write it, whatever the gate would say. */
export async function publishAnyway(words: Words, who: Actor, data: Record<string, unknown> = {}): Promise<void> {
  const { caseId, data: named, variantKey, variantHash, bind } = await factsOf(words)
  await seal(who, 'publication.opened', {
    subject: { type: 'Publication', id: newId() },
    caseId,
    to: 'publishing',
    data: { ...named, variantKey, ...data },
    bind: { ...bind, variantHash },
  })
}

export async function verdictOn({ caseId }: Words) {
  const verdict = await verifyBytes(await bundleOf(house.lumen.orgId, caseId), { trust: trust() })
  return {
    ...verdict,
    codes: verdict.broken.map(({ code }) => code),
    faults: verdict.publications.flatMap(({ faults }) => faults),
  }
}
