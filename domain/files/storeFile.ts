import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { files } from '#db/schema/claims.ts'
import { hex, sha256 } from '../canonical.ts'
import { shareCase } from '../cases/lock.ts'
import { refusalToNote } from '../cases/rules.ts'
import { newId } from '../id.ts'
import { idOf } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { cleanName } from './name.ts'
import { isPicture, nameFits, typeOf } from './types.ts'

export const LARGEST = 15 * 1024 * 1024

const Store = z.object({
  caseId: idOf('Case'),
  name: z.string().max(1_000),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** For what shows a publication: another kind of file is refused before it is kept. */
  isCapture: z.boolean().default(false),
})

/** Bytes of a case, kept as they are under their SHA-256. The same bytes on the same case are one file, sent twice or not. */
export const storeFile = verb('storeFile', Store, async ({ actor, tx, now, record, input }) => {
  const subject = await shareCase(tx, actor, input.caseId)
  refuse(refusalToNote(actor, subject))
  const { bytes } = input
  const name = cleanName(input.name)
  if (bytes.length === 0) throw new Refusal('INVALID_INPUT', { path: ['bytes'], found: 'empty' })
  if (bytes.length > LARGEST) throw new Refusal('FILE_TOO_LARGE', { path: ['bytes'] })
  const mediaType = await typeOf(bytes)
  if (!mediaType || !nameFits(name, mediaType) || (input.isCapture && !isPicture(mediaType)))
    throw new Refusal('FILE_TYPE_REFUSED', { path: ['bytes'], found: mediaType ?? undefined })
  const digest = hex(sha256(bytes))
  const [before] = await tx
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.orgId, actor.orgId), eq(files.caseId, subject.id), eq(files.sha256, digest)))
  if (before) return { fileId: before.id }
  const row = {
    orgId: actor.orgId,
    id: newId(),
    caseId: subject.id,
    name,
    mediaType,
    size: bytes.length,
    sha256: digest,
    content: bytes,
    addedBy: actor.memberId,
    addedAt: now,
  }
  await tx.insert(files).values(row)
  await record('file.added', {
    subject: { type: 'File', id: row.id },
    caseId: subject.id,
    bind: { sha256: digest },
    data: { mediaType, size: row.size },
    words: { name },
  })
  return { fileId: row.id }
})
