import { z } from 'zod'
import { newId } from '#domain/id.ts'
import { drawReset, noteResetMailed } from '#domain/sign-in/resetMail.ts'
import type { Post } from './mail/transport.ts'
import { writeReset } from './mail/writeDoor.ts'

const Payload = z.object({ resetId: z.uuid() })

/** For a mailbox that is somebody's; for any other there is nothing to write, and nobody is told. */
export const mailReset =
  (publicUrl: string, post: Post | null) =>
  async (raw: unknown): Promise<void> => {
    const { resetId } = Payload.parse(raw)
    const letter = await drawReset(resetId)
    if (!letter) return
    const written = writeReset(letter, publicUrl, new Date())
    if (letter.to.demo) return noteResetMailed(resetId, letter, written)
    if (!post) return
    await post.send(letter.to, { id: newId(), sentAt: null, ...written }, resetId)
    await noteResetMailed(resetId, letter, null)
  }
