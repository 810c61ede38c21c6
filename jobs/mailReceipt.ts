import { z } from 'zod'
import { keepReceiptMail, noteReceipt, receiptOfVote } from '#domain/ledger/receipt.ts'
import type { Signing } from '#domain/ledger/sink.ts'
import type { Post } from './mail/transport.ts'
import { writeReceipt } from './mail/writeReceipt.ts'

const Payload = z.object({ orgId: z.uuid(), eventId: z.uuid() })

/** Signs, if nobody did since, and sends the voter the proof: whoever votes becomes a witness. */
export const mailReceipt =
  (publicUrl: string, post: Post | null, signing: Signing) =>
  async (raw: unknown): Promise<void> => {
    const { orgId, eventId } = Payload.parse(raw)
    const given = await receiptOfVote(orgId, eventId, signing)
    if (!given) return
    const { voter } = given
    const letter = writeReceipt(given, publicUrl, new Date())
    const kept = await keepReceiptMail(given, letter)
    if (!voter.demo && !post) return // without a mail server none leaves, and none is said to have
    if (!voter.demo && !kept.sentAt) await post?.send(voter, kept, orgId)
    await noteReceipt(given)
  }
