import { sql } from 'drizzle-orm'
import { hex, sha256 } from '../canonical.ts'
import { ruleBytes } from '../policies/ruleHash.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import type { BundleFile } from './archive.ts'
import type { Seen } from './bundlePages.ts'
import { bytesOf } from './bundleReads.ts'

/** Rules as they were adopted, and policies as they were frozen for a round: each under the hash that an event seals. */
export async function* policyFiles(orgId: string, { policies: frozen, rules }: Seen): AsyncGenerator<BundleFile> {
  const { stored, adopted } = await transact(systemActor(orgId), async ({ tx }) => {
    const wanted = sql.param([...frozen])
    const reviews = await tx.execute<{ policy: Buffer }>(
      sql`select distinct policy from reviews where org_id = ${orgId}::uuid and encode(policy_hash, 'hex') = any(${wanted}::text[])`,
    )
    const all = await tx.execute<{ rule: unknown }>(sql`select rule from policies where org_id = ${orgId}::uuid`)
    return { stored: reviews.rows.map(({ policy }) => policy), adopted: all.rows.map(({ rule }) => ruleBytes(rule)) }
  })
  const found = new Map([...stored, ...adopted].map((bytes) => [hex(sha256(bytes)), bytes]))
  for (const [hash, bytes] of [...found].sort(([one], [other]) => (one < other ? -1 : 1)))
    if (frozen.has(hash) || rules.has(hash)) yield { name: `policies/${hash}.json`, bytes }
}

export async function variantHashes(orgId: string, contents: readonly string[]): Promise<string[]> {
  const wanted = sql.param(contents)
  const { rows } = await transact(systemActor(orgId), ({ tx }) =>
    tx.execute<{ hash: string }>(
      sql`select distinct encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id
           where a.org_id = ${orgId}::uuid and a.canonical is not null and encode(v.content_hash, 'hex') = any(${wanted}::text[]) order by 1`,
    ),
  )
  return rows.map(({ hash }) => hash)
}

export const versionBytes = (orgId: string, hash: string) =>
  mustFind(
    orgId,
    sql`select canonical as bytes from versions where org_id = ${orgId}::uuid and content_hash = decode(${hash}, 'hex')`,
  )
export const variantBytes = (orgId: string, hash: string) =>
  mustFind(
    orgId,
    sql`select canonical as bytes from variants where org_id = ${orgId}::uuid and variant_hash = decode(${hash}, 'hex') limit 1`,
  )

async function mustFind(orgId: string, question: ReturnType<typeof sql>): Promise<Uint8Array> {
  const bytes = await bytesOf(orgId, question)
  if (!bytes) throw new RangeError('Words that an event speaks of are not there.')
  return bytes
}
