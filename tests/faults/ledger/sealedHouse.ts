import { expect } from 'vitest'
import { canonicalBytes } from '#domain/canonical.ts'
import { anchorCheckpoint } from '#domain/ledger/anchor.ts'
import { anchorCommonRoot } from '#domain/ledger/anchorCommonRoot.ts'
import { fromHex } from '#domain/ledger/bytes.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { parseCheckpoint, parseNote } from '#domain/ledger/note.ts'
import { findReceipt, type Receipt } from '#domain/ledger/receipt.ts'
import { asSigner } from '#domain/ledger/signer.ts'
import { subtreesOf } from '#domain/ledger/subtrees.ts'
import { rootAt, verifyInclusion } from '#domain/ledger/tree.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { actTimes, signingHouse, sizeOf } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'
import type { Attacker } from './attacker.ts'

// Each attack is carried out on PostgreSQL by whoever the title says. Of fifty events, forty are under a root that lies outside.

export let house: World
export let orgId: string
export let signing: ReturnType<typeof signingHouse>

/** Of the events at 20, 30 and 45, as a voter would hold them since before the attack. */
export let held: Record<20 | 30 | 45, Receipt>

export async function arrange() {
  house = await world()
  orgId = house.lumen.orgId
  signing = signingHouse()
  const claire = await house.who('claire')
  await signCheckpoint(orgId, signing)
  await actTimes(claire, 40 - (await sizeOf(orgId)))
  await anchorCheckpoint(orgId, signing)
  await signCheckpoint(house.nord.orgId, signing)
  await anchorCommonRoot(signing)
  await actTimes(claire, 10)
  await signCheckpoint(orgId, signing)
  const receiptAt = async (position: number) => {
    const receipt = await findReceipt(orgId, (await eventAt(position)).id)
    if (!receipt) throw new Error('There is no receipt.')
    return receipt
  }
  held = { 20: await receiptAt(20), 30: await receiptAt(30), 45: await receiptAt(45) }
}

export async function eventAt(position: number): Promise<{ id: string; canonical: Buffer }> {
  const [event] = await asSuperuser<{ id: string; canonical: Buffer }>(
    'select e.id, e.canonical from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where l.org_id = $1 and l.position = $2',
    [orgId, position],
  )
  if (!event) throw new Error(`There is no event at ${position}.`)
  return event
}

/** What verifying the live database finds, as `CODE@position`. */
export async function found(sinks = signing.sinks): Promise<string[]> {
  const { findings } = await verifyLedger(orgId, { ...signing, sinks })
  return findings.map(({ code, position }) => `${code}@${position}`)
}

/** Whether the database, as it is now, still holds what a receipt proves: its leaf where it says, under the root it says. */
export async function agreesWith(receipt: Receipt): Promise<boolean> {
  const { size, root } = parseCheckpoint(parseNote(receipt.checkpoint).body)
  const hash = (text: string) => fromHex(text) ?? new Uint8Array()
  const proof = { position: receipt.position, size, leaf: hash(receipt.leaf), path: receipt.path.map(hash), root }
  expect(verifyInclusion(proof), 'the receipt itself is good for ever').toBe(true)
  return agreesWithNote(receipt.checkpoint)
}

/** Whether the database still has the root that a signed note says, at the size that it says. */
export async function agreesWithNote(note: string): Promise<boolean> {
  const { size, root } = parseCheckpoint(parseNote(note).body)
  const now = await asSigner(orgId, (sql) =>
    rootAt(
      size,
      subtreesOf((text, values) => sql(text, values), orgId),
    ),
  ).catch(() => null)
  return now !== null && Buffer.from(now).equals(root)
}

/** The event at a position says something else, in bytes and columns alike. */
export async function rewrite({ run }: Attacker, position: number, change: Record<string, unknown>): Promise<void> {
  const { id, canonical } = await eventAt(position)
  const said = { ...JSON.parse(canonical.toString()), ...change }
  await run('update events set canonical = $3, data = $4, claimed_at = $5 where org_id = $1 and id = $2', [
    orgId,
    id,
    Buffer.from(canonicalBytes(said)),
    said.data,
    said.claimedAt ?? null,
  ])
}

export const other = { data: { n: 999 } }

/** What an attacker who is thorough throws away. */
export const forgetSigned = ({ run }: Attacker, beyond = 0) =>
  run('delete from checkpoints where org_id = $1 and size > $2', [orgId, beyond])

export const withoutAnchors = async (attacker: Attacker) => {
  await attacker.run('delete from anchors where org_id = $1', [orgId])
  for (const table of ['receipts', 'common_root_anchors', 'common_roots'])
    await attacker.run(`delete from ${table} where org_id = $1`, [orgId])
}
