import { raiseAlarm } from './alarm.ts'
import { introduceKey, keysHeld, keysKnown, keysOf, keysThatSign } from './keys.ts'
import { checkpointBody } from './note.ts'
import { newestOutside, type Outside } from './outside.ts'
import { signNote } from './sign.ts'
import { asOnlySigner, asSigner, originOf, type Sql } from './signer.ts'
import type { Signing } from './sink.ts'
import { subtreesOf, TreeBroken } from './subtrees.ts'
import { consistencyPath, type Hash, rootAt, rootOf, verifyConsistency } from './tree.ts'

export type Signed = { readonly size: number; readonly note: string; readonly isNew: boolean }
export type RefusedToSign = {
  readonly code: 'ROLLED_BACK' | 'FORKED' | 'TREE_BROKEN' | 'SINK_FALSE'
  readonly position: number | null
}

type Before = { readonly size: number; readonly root: Uint8Array; readonly note: string }

/**
 * Signs the ledger as it stands, unless it does not follow from what was signed before and kept outside: then it refuses,
 * and the people who keep the house are told. Null: nothing to sign, or refused.
 */
export async function signCheckpoint(orgId: string, { seeds, sinks }: Signing): Promise<Signed | null> {
  const { origin, facts } = await asSigner(orgId, async (sql) => ({
    origin: await originOf(sql, orgId),
    facts: await keysOf(sql, orgId),
  }))
  const held = keysHeld(origin, seeds)
  const isNew = await introduceKey(orgId, held, facts)
  const known = isNew ? await asSigner(orgId, (sql) => keysOf(sql, orgId)) : facts
  const outside = await newestOutside(sinks, origin, keysKnown(origin, seeds, known)).catch(() => null)
  if (!outside) return refuse(orgId, { code: 'SINK_FALSE', position: null })
  const done = await asOnlySigner(orgId, async (sql): Promise<Signed | RefusedToSign | null> => {
    const { size, headRoot, before } = await headOf(sql, orgId)
    if (size === 0) return outside.read.some((one) => one.size > 0) ? { code: 'ROLLED_BACK', position: 0 } : null
    const subtree = subtreesOf((text, values) => sql(text, values), orgId)
    const follows = async (one: Pick<Outside, 'size' | 'root'>): Promise<RefusedToSign | null> => {
      if (one.size > size) return { code: 'ROLLED_BACK', position: size }
      const path = await consistencyPath(one.size, size, subtree)
      const holds = verifyConsistency({ from: one.size, to: size, path, fromRoot: one.root, toRoot: root })
      return holds ? null : { code: 'FORKED', position: null }
    }
    let root: Hash
    try {
      root = await rootAt(size, subtree)
      if (!Buffer.from(root).equals(headRoot)) return { code: 'TREE_BROKEN', position: null }
      for (const one of [...outside.read, ...(before ? [before] : [])]) {
        const refusal = await follows(one)
        if (refusal) return refusal
      }
    } catch (error) {
      if (error instanceof TreeBroken) return { code: 'TREE_BROKEN', position: null }
      throw error
    }
    if (before?.size === size) return { size, note: before.note, isNew: false }
    const [{ now } = { now: new Date() }] = await sql<{ now: Date }>(
      "select date_trunc('milliseconds', clock_timestamp()) as now",
    )
    const [key, ...others] = keysThatSign(held, known, now)
    if (!key) throw new Error('Every key of the ledger is revoked: put a new one first in LEDGER_KEYS.')
    const note = signNote(checkpointBody({ origin, size, root }), key, ...others)
    const signed = outside.read.filter(({ signers }) => signers.length > 0)
    const provedFrom = outside.readable === 0 ? null : Math.max(0, ...signed.map((one) => one.size))
    await sql(
      'insert into checkpoints (org_id, size, root, note, key_id, signed_at, proved_from) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
      [orgId, size, root, note, key.id, now, provedFrom],
    )
    return { size, note, isNew: true }
  })
  return done && 'code' in done ? refuse(orgId, done) : done
}

async function refuse(orgId: string, finding: RefusedToSign): Promise<null> {
  await raiseAlarm(orgId, [finding])
  return null
}

async function headOf(
  sql: Sql,
  orgId: string,
): Promise<{ size: number; headRoot: Uint8Array; before: Before | undefined }> {
  const [head] = await sql<{ size: number; frontier: Buffer[] }>(
    'select size, frontier from ledger_heads where org_id = $1',
    [orgId],
  )
  if (!head) throw new TreeBroken('This organisation has no head.')
  const [before] = await sql<Before>(
    'select size, root, note from checkpoints where org_id = $1 order by size desc limit 1',
    [orgId],
  )
  return { size: head.size, headRoot: rootOf(head), before }
}
