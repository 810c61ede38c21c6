import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { contributors } from '#db/schema/drafts.ts'
import { statements } from '#db/schema/statements.ts'
import { variants, versions } from '#db/schema/versions.ts'
import type { Actor } from '../actor.ts'
import { type LockedCase, lockCase, shareCase } from '../cases/lock.ts'
import { NotFound } from '../refusal.ts'

export type Statement = typeof statements.$inferSelect
export type Version = typeof versions.$inferSelect
export type Variant = typeof variants.$inferSelect
/** What words belong to: their case, or nothing yet. */
export type Subject = Pick<LockedCase, 'stage' | 'confidentiality' | 'jurisdictions'> & {
  readonly id: string | null
  readonly severity: number | null
}
export type LockedWords = {
  readonly subject: Subject
  readonly statement: Statement
  readonly version: Version
  readonly contributors: readonly string[]
}
export type Locked = LockedWords & { readonly subject: LockedCase }

/** Case, then the newest version that counts: the order in which everybody locks. Unseen and unknown are both NotFound. */
export async function lockNewestVersion(
  tx: Tx,
  actor: Actor,
  statementId: string,
  strength: 'share' | 'update' = 'share',
): Promise<Locked> {
  const locked = await lockNewestWords(tx, actor, statementId, strength)
  if (!isOfCase(locked)) throw new NotFound()
  return locked
}

export const isOfCase = (locked: LockedWords): locked is Locked => locked.subject.id !== null

export const noCase: Subject = { id: null, stage: 'active', confidentiality: 'open', severity: null, jurisdictions: [] }

/** The same of words that may have no case: what is written, submitted and voted on, and never released by itself. */
export async function lockNewestWords(
  tx: Tx,
  actor: Actor,
  statementId: string,
  strength: 'share' | 'update' = 'share',
): Promise<LockedWords> {
  const named = and(eq(statements.orgId, actor.orgId), eq(statements.id, statementId))
  const [found] = await tx.select({ caseId: statements.caseId }).from(statements).where(named)
  if (!found) throw new NotFound()
  const lock = strength === 'update' ? lockCase : shareCase
  const subject = found.caseId === null ? noCase : await lock(tx, actor, found.caseId)
  const [version] = await tx
    .select()
    .from(versions)
    .where(ofStatement(actor, statementId))
    .orderBy(desc(versions.n))
    .limit(1)
    .for('update')
  if (!version) throw new NotFound()
  // Waiting for the lock may have let an edit through: what counts is what is newest now.
  const [newest] = await tx
    .select()
    .from(versions)
    .where(ofStatement(actor, statementId))
    .orderBy(desc(versions.n))
    .limit(1)
  if (newest && newest.id !== version.id) return lockNewestWords(tx, actor, statementId, strength)
  // So may a finding about the statement itself: that it is inside information.
  const [statement] = await tx.select().from(statements).where(named)
  if (!statement) throw new NotFound()
  return { subject, statement, version: newest ?? version, contributors: await contributorsOf(tx, actor, version.id) }
}

export async function contributorsOf(tx: Tx, actor: Actor, versionId: string): Promise<string[]> {
  const rows = await tx
    .select({ memberId: contributors.memberId })
    .from(contributors)
    .where(and(eq(contributors.orgId, actor.orgId), eq(contributors.versionId, versionId)))
  return rows.map(({ memberId }) => memberId)
}

export async function variantsOf(tx: Tx, actor: Actor, versionId: string): Promise<Variant[]> {
  return tx
    .select()
    .from(variants)
    .where(and(eq(variants.orgId, actor.orgId), eq(variants.versionId, versionId)))
    .orderBy(variants.key)
}

const ofStatement = (actor: Actor, statementId: string) =>
  and(eq(versions.orgId, actor.orgId), eq(versions.statementId, statementId))
