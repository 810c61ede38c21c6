import pg from 'pg'
import { append, emptyFold, type Fold, leafHash } from '#domain/ledger/tree.ts'
import { adminUrl } from '#tests/support/postgres.ts'

/** Whoever owns the database: a superuser past every trigger, key and fence. */
export type Attacker = {
  run<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>
  /** Makes leaves, nodes and head anew from the events as they now are, in this order; as good as if it had always been so. */
  rehash(
    orgId: string,
    order?: (events: { id: string; canonical: Buffer }[]) => { id: string; canonical: Buffer }[],
  ): Promise<void>
}

const TABLES = [
  'events',
  'event_private',
  'ledger_heads',
  'ledger_leaves',
  'ledger_nodes',
  'checkpoints',
  'anchors',
  'receipts',
  'common_roots',
  'common_root_anchors',
  'votes',
  'versions',
  'reviews',
  'files',
  'found_publications',
]

/** Looks away every guard meanwhile and puts each back as it was, so that nothing but the data tells. */
export async function asAttacker<Done>(work: (attacker: Attacker) => Promise<Done>): Promise<Done> {
  const client = new pg.Client(adminUrl())
  await client.connect()
  const each = async (to: (name: string, was: string) => string) => {
    const { rows } = await client.query<{ relation: string; name: string; was: string }>(
      `select tgrelid::regclass::text as relation, tgname as name, tgenabled as was from pg_trigger where not tgisinternal and tgrelid::regclass::text = any ($1)`,
      [TABLES],
    )
    return rows.map(({ relation, name, was }) => `alter table ${relation} ${to(name, was)}`)
  }
  try {
    await client.query('begin')
    const back = await each((name, was) => `${was === 'A' ? 'enable always' : 'enable'} trigger ${name}`)
    for (const statement of await each((name) => `disable trigger ${name}`)) await client.query(statement)
    await client.query('set local session_replication_role = replica')
    const attacker: Attacker = {
      run: async (text, values = []) => (await client.query(text, values)).rows,
      rehash: (orgId, order = (events) => events) => rehash(client, orgId, order),
    }
    const done = await work(attacker)
    await client.query('set local session_replication_role = origin')
    for (const statement of back) await client.query(statement)
    await client.query('commit')
    return done
  } finally {
    await client.end()
  }
}

async function rehash(
  client: pg.Client,
  orgId: string,
  order: NonNullable<Parameters<Attacker['rehash']>[1]>,
): Promise<void> {
  const { rows } = await client.query<{ id: string; canonical: Buffer; sealed_at: Date | null }>(
    `select e.id, e.canonical, l.sealed_at from events e left join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id
      where e.org_id = $1 order by l.position nulls last, e.at`,
    [orgId],
  )
  const sealed = rows.map((row) => row.sealed_at ?? new Date())
  await client.query('delete from ledger_leaves where org_id = $1', [orgId])
  await client.query('delete from ledger_nodes where org_id = $1', [orgId])
  let fold: Fold = emptyFold
  for (const [position, { id, canonical }] of order(rows).entries()) {
    const leaf = leafHash(canonical)
    await client.query(
      'insert into ledger_leaves (org_id, position, event_id, leaf, sealed_at) values ($1, $2, $3, $4, $5)',
      [orgId, position, id, leaf, sealed[position]],
    )
    const nodes: [number, number, Uint8Array][] = []
    fold = append(fold, leaf, (level, idx, hash) => nodes.push([level, idx, hash]))
    for (const [level, idx, hash] of nodes)
      await client.query('insert into ledger_nodes (org_id, level, idx, hash) values ($1, $2, $3, $4)', [
        orgId,
        level,
        idx,
        hash,
      ])
  }
  await client.query('update ledger_heads set size = $2, frontier = $3 where org_id = $1', [
    orgId,
    fold.size,
    fold.frontier,
  ])
}
