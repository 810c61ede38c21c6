import { and, eq } from 'drizzle-orm'
import { files } from '#db/schema/claims.ts'
import { NotFound, Refusal } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { isPicture } from './types.ts'

type Known = { readonly sha256: string; readonly mediaType: string }

/** A file of this case; one of another case is as unknown as one that does not exist. */
export async function knownFile(
  { tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>,
  caseId: string,
  fileId: string,
): Promise<Known> {
  const [found] = await tx
    .select({ sha256: files.sha256, mediaType: files.mediaType })
    .from(files)
    .where(and(eq(files.orgId, actor.orgId), eq(files.id, fileId), eq(files.caseId, caseId)))
  if (!found) throw new NotFound()
  return found
}

/** One that can show words as they are read: a picture or a PDF of this case. */
export async function knownPicture(
  act: Pick<Act<unknown>, 'tx' | 'actor'>,
  caseId: string,
  fileId: string,
): Promise<Known> {
  const known = await knownFile(act, caseId, fileId)
  if (!isPicture(known.mediaType)) throw new Refusal('FILE_TYPE_REFUSED', { path: ['fileId'], found: known.mediaType })
  return known
}
