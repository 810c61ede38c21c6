import { and, eq } from 'drizzle-orm'
import { files } from '#db/schema/claims.ts'
import { NotFound } from '../refusal.ts'
import type { Act } from '../verb.ts'

/** A file of this case; one of another case is as unknown as one that does not exist. */
export async function knownFile(
  { tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>,
  caseId: string,
  fileId: string,
): Promise<{ readonly sha256: string; readonly mediaType: string }> {
  const [found] = await tx
    .select({ sha256: files.sha256, mediaType: files.mediaType })
    .from(files)
    .where(and(eq(files.orgId, actor.orgId), eq(files.id, fileId), eq(files.caseId, caseId)))
  if (!found) throw new NotFound()
  return found
}
