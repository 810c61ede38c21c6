import { and, eq } from 'drizzle-orm'
import { statements } from '#db/schema/statements.ts'
import { publications, versions } from '#db/schema/versions.ts'
import { NotFound } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { lockNewestVersion } from './lock.ts'

export type Publication = typeof publications.$inferSelect

export async function lockPublication(
  act: Act<unknown>,
  publicationId: string,
  strength: 'share' | 'update' = 'share',
) {
  const { tx, actor } = act
  const mine = and(eq(publications.orgId, actor.orgId), eq(publications.id, publicationId))
  const [found] = await tx
    .select({ versionId: publications.versionId, statementId: statements.id })
    .from(publications)
    .innerJoin(versions, and(eq(versions.orgId, publications.orgId), eq(versions.id, publications.versionId)))
    .innerJoin(statements, and(eq(statements.orgId, versions.orgId), eq(statements.id, versions.statementId)))
    .where(mine)
  if (!found) throw new NotFound()
  const newest = await lockNewestVersion(tx, actor, found.statementId, strength)
  const [version] =
    newest.version.id === found.versionId
      ? [newest.version]
      : await tx
          .select()
          .from(versions)
          .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, found.versionId)))
  const [publication] = await tx.select().from(publications).where(mine).for('update')
  if (!publication || !version) throw new NotFound()
  return { publication, locked: { ...newest, version }, newest }
}
