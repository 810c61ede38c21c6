import { and, eq, isNull } from 'drizzle-orm'
import { mails } from '#db/schema/events.ts'
import { votes } from '#db/schema/votes.ts'
import type { Actor } from '../actor.ts'
import type { KeptMail } from '../inbox/mail.ts'
import { readActor } from '../organisations/actorOf.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import { toHex } from './bytes.ts'
import { signCheckpoint } from './checkpoint.ts'
import { asSigner, originOf } from './signer.ts'
import type { Signing } from './sink.ts'
import { subtreesOf } from './subtrees.ts'
import { inclusionPath } from './tree.ts'

/** What proves one event to whoever holds it, with no word of it: checked offline against the organisation's keys. */
export type Receipt = {
  readonly schema: 'receipt/1'
  readonly origin: string
  readonly position: number
  readonly size: number
  /** Fingerprint of the event: its leaf hash, in hex. */
  readonly leaf: string
  readonly path: readonly string[]
  readonly checkpoint: string
}

/** As it is written into `receipt.json`. */
export const printReceipt = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`

/** The proof of an event under the newest checkpoint that holds it, or null while there is none. */
export function findReceipt(orgId: string, eventId: string): Promise<Receipt | null> {
  return asSigner(orgId, async (sql) => {
    const [leaf] = await sql<{ position: number; leaf: Buffer }>(
      'select position, leaf from ledger_leaves where org_id = $1 and event_id = $2',
      [orgId, eventId],
    )
    const [checkpoint] = await sql<{ size: number; note: string }>(
      'select size, note from checkpoints where org_id = $1 order by size desc limit 1',
      [orgId],
    )
    if (!leaf || !checkpoint || checkpoint.size <= leaf.position) return null
    const subtree = subtreesOf((text, values) => sql(text, values), orgId)
    const path = await inclusionPath(leaf.position, checkpoint.size, subtree)
    return {
      schema: 'receipt/1',
      origin: await originOf(sql, orgId),
      position: leaf.position,
      size: checkpoint.size,
      leaf: toHex(leaf.leaf),
      path: path.map(toHex),
      checkpoint: checkpoint.note,
    }
  })
}

export type ToVoter = {
  readonly voteId: string
  readonly eventId: string
  readonly voter: Actor
  readonly receipt: Receipt
}

/** The receipt of a vote and whom it goes to; null where it was sent before. Throws while it cannot be signed: it is tried again. */
export async function receiptOfVote(orgId: string, eventId: string, signing: Signing): Promise<ToVoter | null> {
  const [vote] = await transact(systemActor(orgId), async ({ tx }) => {
    const [row] = await tx
      .select({ id: votes.id, memberId: votes.memberId })
      .from(votes)
      .where(and(eq(votes.orgId, orgId), eq(votes.eventId, eventId)))
    return row ? [{ id: row.id, voter: await readActor(tx, orgId, row.memberId, null) }] : []
  })
  if (!vote) return null
  const sent = await asSigner(orgId, (sql) =>
    sql('select from receipts where org_id = $1 and vote_id = $2', [orgId, vote.id]),
  )
  if (sent.length > 0) return null
  const receipt = (await findReceipt(orgId, eventId)) ?? (await signFor(orgId, eventId, signing))
  return { voteId: vote.id, eventId, voter: vote.voter, receipt }
}

async function signFor(orgId: string, eventId: string, signing: Signing): Promise<Receipt> {
  await signCheckpoint(orgId, signing)
  const receipt = await findReceipt(orgId, eventId)
  if (!receipt) throw new Error('This vote is under no checkpoint yet.')
  return receipt
}

type Letter = { readonly subject: string; readonly plain: string; readonly html: string; readonly attachment: string }

/** The vote's own id is the mail's: however often its job is run, one mail. */
export async function keepReceiptMail({ voteId, voter }: ToVoter, letter: Letter): Promise<KeptMail> {
  return transact(voter, async ({ tx, now }) => {
    const here = and(eq(mails.orgId, voter.orgId), eq(mails.id, voteId))
    await tx
      .insert(mails)
      .values({
        orgId: voter.orgId,
        id: voteId,
        memberId: voter.memberId,
        kind: 'receipt',
        saidAt: now,
        at: now,
        attachmentName: 'receipt.json',
        ...letter,
      })
      .onConflictDoNothing()
    const [kept] = await tx.select().from(mails).where(here)
    if (!kept) throw new Error('The mail that was just kept is not there.')
    return kept
  })
}

/** It left, or lies in the mailbox of a demonstration. */
export async function noteReceipt({ voteId, voter, receipt: { position, size } }: ToVoter): Promise<void> {
  await transact(voter, ({ tx, now }) =>
    tx
      .update(mails)
      .set({ sentAt: now })
      .where(and(eq(mails.orgId, voter.orgId), eq(mails.id, voteId), isNull(mails.sentAt))),
  )
  await asSigner(voter.orgId, (sql) =>
    sql(
      "insert into receipts (org_id, vote_id, position, size, sent_at) values ($1, $2, $3, $4, date_trunc('milliseconds', clock_timestamp())) on conflict do nothing",
      [voter.orgId, voteId, position, size],
    ),
  )
}
