import { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import { findMail, type KeptMail, keepMail, linesToMail, noteSent } from '#domain/inbox/mail.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import type { Post } from './mail/transport.ts'
import { type MailedLine, writeMail } from './mail/write.ts'

const Payload = z.object({ orgId: z.uuid(), memberId: z.uuid(), notificationId: z.uuid(), saidAt: z.iso.datetime() })
type Said = Pick<z.output<typeof Payload>, 'notificationId' | 'saidAt'>

/** Writes one mail of a line of somebody's inbox and all that waits with it, keeps it, then sends it once where mail leaves the house. */
export const mailNotice =
  (publicUrl: string, post: Post | null) =>
  async (raw: unknown): Promise<void> => {
    const { orgId, memberId, ...said } = Payload.parse(raw)
    const recipient = await actorOf(orgId, memberId)
    const mail = (await findMail(recipient, said)) ?? (await gather(recipient, said, publicUrl))
    if (!mail || mail.sentAt || !post || recipient.demo) return
    await post.send(recipient, mail, mail.caseId ?? orgId)
    await noteSent(recipient, mail.id)
  }

/** Another mail may take a line while this one is written: then what is left is read again. */
async function gather(recipient: Actor, said: Said, publicUrl: string, tries = 3): Promise<KeptMail | null> {
  const lines = (await linesToMail(recipient, said.notificationId, said.saidAt)).filter(isMailed)
  const [first, ...also] = lines
  if (!first) return null
  const kept = await keepMail(recipient, said, lines, writeMail(first, recipient, publicUrl, new Date(), also))
  if (kept) return kept
  if (tries === 0) throw new Error('The lines of a mail changed each time it was written.')
  return gather(recipient, said, publicUrl, tries - 1)
}

const isMailed = (line: { readonly kind: string }): line is MailedLine => line.kind !== 'claim_to_check'
