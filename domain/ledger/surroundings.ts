import type { Fold } from './tree.ts'
import type { Reading } from './verify.ts'

/** How long a signed root may wait for its hour before it is called unanchored. */
const PATIENCE = '90 minutes'

/** What the leaves do not tell: the head, what lies beyond them, events that were never sealed, states that no event explains. */
export async function aroundTheTree(reading: Reading, size: number, fold: Fold): Promise<void> {
  const { sql, orgId, findings, outside } = reading
  const one = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row | undefined> =>
    (await sql<Row & Record<string, unknown>>(text, [orgId, ...values]))[0]

  const head = await one<{ size: number; frontier: Buffer[] }>(
    'select size, frontier from ledger_heads where org_id = $1',
  )
  const isSame =
    head?.size === size &&
    (fold.size !== size ||
      (head.frontier.length === fold.frontier.length &&
        head.frontier.every((hash, level) => hash.equals(fold.frontier[level] ?? Buffer.alloc(0)))))
  if (!isSame) findings.add('HEAD_DIFFERS', Math.min(size, head?.size ?? size))

  const nodes = await one<{ n: number }>(
    'select count(*) as n from ledger_nodes where org_id = $1 and (idx + 1) << level::int > $2',
    [size],
  )
  if (nodes && nodes.n > 0) findings.add('NODE_BEYOND', size)
  const beyond = await one<{ size: number | null }>('select max(size) as size from checkpoints where org_id = $1')
  if ((beyond?.size ?? 0) > size) findings.add('CHECKPOINT_BEYOND', size)
  if (outside.some((kept) => kept.size > size)) findings.add('SINK_BEYOND', size)

  const unsealed = await one<{ n: number }>(
    'select (select count(*) from events where org_id = $1) - (select count(*) from ledger_leaves where org_id = $1) as n',
  )
  if (unsealed && unsealed.n !== 0) findings.add('UNSEALED', null)

  for (const [table, event, state] of STATES) {
    const orphan = await one<{ position: number | null }>(
      `select l.position from ${table} s left join events e on e.org_id = s.org_id and e.id = s.${event}
         left join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id
        where s.org_id = $1 and (l.position is null ${state ? "or (e.data ? 'to' and e.data ->> 'to' <> s.state)" : ''})
        order by l.position nulls first limit 1`,
    )
    if (orphan) findings.add('STATE_WITHOUT_EVENT', orphan.position)
  }

  const anchored = Math.max(0, ...outside.filter(({ signers }) => signers.length > 0).map((kept) => kept.size))
  const late = await one<object>(
    `select from ledger_leaves where org_id = $1 and position = $2 and sealed_at < clock_timestamp() - interval '${PATIENCE}'`,
    [anchored],
  )
  if (late) findings.add(anchored === 0 ? 'NEVER_ANCHORED' : 'UNANCHORED', anchored)
}

/** Where a state is stored beside the event that explains it; for some, the event says the very state. */
const STATES = [
  ['versions', 'state_event_id', true],
  ['publications', 'state_event_id', true],
  ['votes', 'event_id', false],
  ['transitions', 'event_id', false],
] as const
