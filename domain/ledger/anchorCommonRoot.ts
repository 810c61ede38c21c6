import { randomBytes } from 'node:crypto'
import { signer } from '#db/client.ts'
import { inEachOrganisation } from '../organisations/each.ts'
import { keep } from './anchor.ts'
import { commonRootBody, type Standing } from './commonRoot.ts'
import { commonTree } from './commonTree.ts'
import { keysHeld, keysOf, OVERLAP } from './keys.ts'
import { type SigningKey, signNote } from './sign.ts'
import { asSigner, originOf, type Sql } from './signer.ts'
import type { Signing } from './sink.ts'

/** What the houses know of the keys: who led a common root of late, and which seeds are revoked for one of them. */
type Known = { readonly led: Set<string>; readonly revoked: Set<Uint8Array> }
type House = { readonly orgId: string; readonly checkpointSize: number; readonly checkpoint: string }

/**
 * One root over the newest signed root of each organisation, signed for the installation by each key in force, and sent to every place outside,
 * whether or not anything happened. Each organisation keeps its own leaf before it leaves, and the trouble of one keeps no
 * other waiting.
 */
export async function anchorCommonRoot({ seeds, sinks }: Signing): Promise<void> {
  if (seeds.length === 0) throw new Error('There is no key to sign with: LEDGER_KEYS.')
  const known: Known = { led: new Set(), revoked: new Set() }
  const houses: House[] = []
  const faults: unknown[] = []
  await inEachOrganisation(async ({ orgId }) => houses.push(...(await newestOf(orgId, seeds, known)))).catch((fault) =>
    faults.push(fault),
  )
  const { origin, now } = await installation()
  const { size, root, standing } = commonTree(
    houses.map(({ checkpoint }) => checkpoint),
    randomBytes,
  )
  const [key, ...others] = keysInForce(origin, seeds, known)
  if (!key) throw new Error('Every key of the ledger is revoked: put a new one first in LEDGER_KEYS.')
  const note = signNote(commonRootBody({ origin, signedAt: now.toISOString(), size, root }), key, ...others)
  const inEach = async (work: (sql: Sql, house: House, n: number) => Promise<unknown>) => {
    for (const [n, house] of houses.entries())
      await asSigner(house.orgId, (sql) => work(sql, house, n)).catch((fault) => faults.push(fault))
  }
  await inEach((sql, { orgId, checkpointSize }, n) => {
    const { salt, index, path } = standing[n] as Standing
    return sql(
      'insert into common_roots (org_id, signed_at, checkpoint_size, salt, index, path, size, root, note, key_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [orgId, now, checkpointSize, salt, index, path.map((hash) => Buffer.from(hash)), size, root, note, key.id],
    )
  })
  for (const sink of sinks) {
    const { kept, answer } = await keep(() => sink.keep(origin, now.getTime(), note, 'common_root'))
    await inEach((sql, { orgId }) =>
      sql(
        "insert into common_root_anchors (org_id, signed_at, sink, sent_at, kept, answer) values ($1, $2, $3, date_trunc('milliseconds', clock_timestamp()), $4, $5)",
        [orgId, now, sink.name, kept, answer],
      ),
    )
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Not every organisation stands under the common root.')
}

/** In whose name common roots are signed, and what time it is where they are kept. */
export async function installation(): Promise<{ origin: string; now: Date }> {
  const { rows } = await signer().query<{ origin: string; now: Date }>(
    "select origin, date_trunc('milliseconds', clock_timestamp()) as now from installation",
  )
  if (!rows[0]) throw new Error('This installation has no name to sign in.')
  return rows[0]
}

/** The newest key, and those that led before it, until thirty days after they last did; none that is revoked. */
function keysInForce(origin: string, seeds: readonly Uint8Array[], { led, revoked }: Known): SigningKey[] {
  const [newest, ...older] = keysHeld(
    origin,
    seeds.filter((seed) => !revoked.has(seed)),
  )
  return newest ? [newest, ...older.filter(({ id }) => led.has(id))] : []
}

const newestOf = (orgId: string, seeds: readonly Uint8Array[], { led, revoked }: Known): Promise<House[]> =>
  asSigner(orgId, async (sql) => {
    const gone = (await keysOf(sql, orgId)).filter(({ lastSize }) => lastSize !== null)
    // Under the name of each house, one seed is another key.
    for (const [n, { id }] of keysHeld(await originOf(sql, orgId), seeds).entries())
      if (gone.some(({ keyId }) => keyId === id)) revoked.add(seeds[n] as Uint8Array)
    const leading = await sql<{ keyId: string }>(
      `select distinct key_id as "keyId" from common_roots where org_id = $1 and signed_at > now() - $2 * interval '1 millisecond'`,
      [orgId, OVERLAP],
    )
    for (const { keyId } of leading) led.add(keyId)
    return sql<House>(
      'select org_id as "orgId", size as "checkpointSize", note as checkpoint from checkpoints where org_id = $1 order by size desc limit 1',
      [orgId],
    )
  })
