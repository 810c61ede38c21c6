import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { cases } from '#db/schema/cases.ts'
import type { Actor } from '../actor.ts'
import { NotFound } from '../refusal.ts'

export type LockedCase = typeof cases.$inferSelect

/** The case, locked for a change of its own state. Unseen and unknown are both NotFound: row-level security decides. */
export const lockCase = (tx: Tx, actor: Actor, caseId: string): Promise<LockedCase> => find(tx, actor, caseId, 'update')

/** The case, held still while something on it is voted or published. */
export const shareCase = (tx: Tx, actor: Actor, caseId: string): Promise<LockedCase> => find(tx, actor, caseId, 'share')

async function find(tx: Tx, actor: Actor, caseId: string, strength: 'update' | 'share'): Promise<LockedCase> {
  const [found] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.orgId, actor.orgId), eq(cases.id, caseId)))
    .for(strength)
  if (!found) throw new NotFound()
  return found
}
