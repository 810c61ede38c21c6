import { randomBytes } from 'node:crypto'
import { signer } from '#db/client.ts'
import { inEachOrganisation } from '../organisations/each.ts'
import { keep } from './anchor.ts'
import { commonRootBody, type Standing } from './commonRoot.ts'
import { commonTree } from './commonTree.ts'
import { signingKey, signNote } from './sign.ts'
import { asSigner, type Sql } from './signer.ts'
import type { Signing } from './sink.ts'

type House = { readonly orgId: string; readonly checkpointSize: number; readonly checkpoint: string }

/**
 * One root over the newest signed root of each organisation, signed for the installation and sent to every place outside,
 * whether or not anything happened. Each organisation keeps its own leaf before it leaves, and the trouble of one keeps no
 * other waiting.
 */
export async function anchorCommonRoot({ seeds, sinks }: Signing): Promise<void> {
  const [seed] = seeds
  if (!seed) throw new Error('There is no key to sign with: LEDGER_KEYS.')
  const houses: House[] = []
  const faults: unknown[] = []
  await inEachOrganisation(async ({ orgId }) => houses.push(...(await newestOf(orgId)))).catch((fault) =>
    faults.push(fault),
  )
  const { origin, now } = await installation()
  const { size, root, standing } = commonTree(
    houses.map(({ checkpoint }) => checkpoint),
    randomBytes,
  )
  const key = signingKey(origin, seed)
  const note = signNote(commonRootBody({ origin, signedAt: now.toISOString(), size, root }), key)
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

const newestOf = (orgId: string): Promise<House[]> =>
  asSigner(orgId, (sql) =>
    sql<House>(
      'select org_id as "orgId", size as "checkpointSize", note as checkpoint from checkpoints where org_id = $1 order by size desc limit 1',
      [orgId],
    ),
  )
