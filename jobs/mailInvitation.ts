import { z } from 'zod'
import { newId } from '#domain/id.ts'
import { drawInvitation, keepInvitationMail, noteInvitationMailed } from '#domain/people/invitationMail.ts'
import type { Post } from './mail/transport.ts'
import { writeInvitation } from './mail/writeDoor.ts'

const Payload = z.object({ orgId: z.uuid(), invitationId: z.uuid(), askedAt: z.iso.datetime() })

/** Draws the secret, writes the one mail that holds it, and forgets it. Without a mail server none leaves, and the list says so. */
export const mailInvitation =
  (publicUrl: string, post: Post | null) =>
  async (raw: unknown): Promise<void> => {
    const asked = Payload.parse(raw)
    const letter = await drawInvitation(asked)
    if (!letter) return
    const written = writeInvitation(letter, publicUrl, new Date())
    if (letter.demo) return keepInvitationMail(asked, written)
    if (!post) return
    await post.send(letter, { id: newId(), sentAt: null, ...written }, asked.invitationId)
    await noteInvitationMailed(asked)
  }
