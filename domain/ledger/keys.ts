import { ledgerKeyRevocations, ledgerKeys } from '#db/schema/ledger.ts'
import { Refusal } from '../refusal.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import { type NoteKey, noteKey, printKey } from './note.ts'
import { type SigningKey, signingKey, signNote } from './sign.ts'
import type { Sql } from './signer.ts'

export type KeyFact = {
  keyId: string
  publicKey: Uint8Array
  addedAt: Date
  introduction: string | null
  /** The last size for which its word is taken; null while it is trusted. */
  lastSize: number | null
}

/** How long the key before a new one signs beside it, in milliseconds. */
export const OVERLAP = 30 * 86_400_000

export const keysOf = (sql: Sql, orgId: string): Promise<KeyFact[]> =>
  sql<KeyFact>(
    `select k.key_id as "keyId", k.public_key as "publicKey", k.added_at as "addedAt", k.introduction, r.last_size as "lastSize"
       from ledger_keys k left join ledger_key_revocations r on r.org_id = k.org_id and r.key_id = k.key_id
      where k.org_id = $1 order by k.added_at, k.key_id`,
    [orgId],
  )

/** The keys this installation holds, under one organisation's origin; the newest first. */
export const keysHeld = (origin: string, seeds: readonly Uint8Array[]): SigningKey[] =>
  seeds.map((seed) => signingKey(origin, seed))

/** Whose signatures are known: the keys that are held outside, and those the database names beside them. */
export function keysKnown(origin: string, seeds: readonly Uint8Array[], facts: readonly KeyFact[]): NoteKey[] {
  const held: NoteKey[] = keysHeld(origin, seeds)
  const named = facts.map(({ publicKey }) => noteKey(origin, Uint8Array.from(publicKey)))
  return [...held, ...named.filter(({ id }) => !held.some((key) => key.id === id))]
}

/** The newest key, and for thirty days the ones before it. A revoked key signs nothing any more. */
export function keysThatSign(held: readonly SigningKey[], facts: readonly KeyFact[], now: Date): SigningKey[] {
  const factOf = ({ id }: SigningKey) => facts.find(({ keyId }) => keyId === id)
  const [newest, ...older] = held.filter((key) => factOf(key)?.lastSize == null)
  if (!newest) return []
  const since = factOf(newest)?.addedAt ?? now
  const recent = now.getTime() - since.getTime() < OVERLAP
  return [newest, ...(recent ? older.filter((key) => factOf(key)) : [])]
}

/** Says of a new key that it is ours: sealed as an event, and in a note that the key before it signed. */
export async function introduceKey(
  orgId: string,
  held: readonly SigningKey[],
  facts: readonly KeyFact[],
): Promise<boolean> {
  const [newest, ...older] = held
  if (!newest || facts.some(({ keyId }) => keyId === newest.id)) return false
  const before = older.find(({ id }) => facts.some(({ keyId, lastSize }) => keyId === id && lastSize === null))
  try {
    return await transact(systemActor(orgId), async ({ tx, now, record }) => {
      const eventId = await record('ledger.key_added', {
        subject: { type: 'Organisation', id: orgId },
        data: { keyId: newest.id, key: printKey(newest), ...(before && { introducedBy: before.id }) },
      })
      const introduction = before ? signNote(introductionOf(newest), before) : null
      const added = await tx
        .insert(ledgerKeys)
        .values({ orgId, keyId: newest.id, publicKey: newest.publicKey, addedAt: now, introduction, eventId })
        .onConflictDoNothing()
        .returning({ keyId: ledgerKeys.keyId })
      if (added.length === 0) throw new Refusal('CONFLICT') // another process was first: its event is the one
      return true
    })
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** What an older key signs: the name of the one that follows it. */
export const introductionOf = (key: NoteKey): string => `${key.name}\nnext key\n${printKey(key)}\n`

/** Its holder may no longer be us: beyond `lastSize` its word counts only for what was anchored. */
export async function revokeKey(orgId: string, keyId: string, lastSize: number): Promise<void> {
  await transact(systemActor(orgId), async ({ tx, now, record }) => {
    const eventId = await record('ledger.key_revoked', {
      subject: { type: 'Organisation', id: orgId },
      data: { keyId, lastSize },
    })
    await tx.insert(ledgerKeyRevocations).values({ orgId, keyId, lastSize, revokedAt: now, eventId })
  })
}
