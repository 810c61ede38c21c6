import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { globalId } from '../id.ts'
import { idOf } from '../input.ts'
import type { Reader, Row } from '../read/reader.ts'
import { BadInput, NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { checked } from '../verb.ts'
import { toHex } from './bytes.ts'
import { printReceipt, type Receipt } from './receipt.ts'
import { mayProve, seesLedger } from './rules.ts'
import { ledgerShape } from './shape.ts'
import { subtreesOf } from './subtrees.ts'
import { consistencyPath, inclusionPath, rootAt, type Subtrees } from './tree.ts'

const Size = z.int().min(0).max(2_147_483_647)

/** The whole of it, for those who keep or audit the house. */
export async function findLedger(read: Reader, actor: Actor, selection: Selection): Promise<Row> {
  if (!seesLedger(actor)) throw new NotFound()
  const row = await read.one(ledgerShape, selection, '~.org_id = %::uuid', [actor.orgId])
  if (!row) throw new NotFound()
  return row
}

type Leaf = {
  position: number
  leaf: string
  head: number
  origin: string
  signed: { size: number; note: string } | null
}

const LEAF = `select json_build_object('position', l.position, 'leaf', encode(l.leaf, 'hex'), 'head', h.size, 'origin', o.origin, 'signed',
    (select json_build_object('size', c.size, 'note', c.note) from checkpoints c where c.org_id = e.org_id and c.size > l.position and ($2::bigint is null or c.size = $2) order by c.size desc limit 1)) as x
  from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id join ledger_heads h on h.org_id = e.org_id join ledger_origins o on o.org_id = e.org_id
 where e.id = $1::uuid and ${mayProve.replaceAll('@.', 'e.')}`

/** Without a size, under the newest root that is signed and holds it; where none does yet, under the newest there is. */
export async function proveInclusion(read: Reader, actor: Actor, raw: unknown): Promise<Row> {
  const { eventId, size: wanted } = checked(z.object({ eventId: idOf('Event'), size: Size.nullish() }), raw)
  const [leaf] = await read.query<Leaf>(LEAF, [eventId, wanted ?? null])
  if (!leaf) throw new NotFound()
  const { position, head, origin, signed } = leaf
  const size = wanted ?? signed?.size ?? head
  if (size <= position || size > head)
    throw new BadInput('There is no tree of this size that holds the event.', ['size'])
  const subtree = subtreesFor(read, actor)
  const [path, root] = [(await inclusionPath(position, size, subtree)).map(toHex), toHex(await rootAt(size, subtree))]
  const receipt: Receipt | null = signed && {
    schema: 'receipt/1',
    origin,
    position,
    size,
    leaf: leaf.leaf,
    path,
    checkpoint: signed.note,
  }
  return {
    eventId: globalId('Event', eventId),
    position,
    size,
    leaf: leaf.leaf,
    path,
    root,
    checkpoint: signed?.note ?? null,
    receipt: receipt && printReceipt(receipt),
  }
}

export async function proveConsistency(read: Reader, actor: Actor, raw: unknown): Promise<Row> {
  if (!seesLedger(actor)) throw new NotFound()
  const { from, to } = checked(z.object({ from: Size, to: Size }), raw)
  const [head] = await read.query<number>('select size as x from ledger_heads where org_id = $1', [actor.orgId])
  if (from > to || to > Number(head ?? 0)) throw new BadInput('There are no such trees.', ['to'])
  const subtree = subtreesFor(read, actor)
  return {
    from,
    to,
    path: (await consistencyPath(from, to, subtree)).map(toHex),
    fromRoot: toHex(await rootAt(from, subtree)),
    toRoot: toHex(await rootAt(to, subtree)),
  }
}

const subtreesFor = (read: Reader, actor: Actor): Subtrees =>
  subtreesOf((text, values) => read.unit.query<{ hash: Buffer | null }>({ text, values }), actor.orgId)
