import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import { Refusal } from '../refusal.ts'
import type { Resolved } from '../statements/policy.ts'
import type { Work } from '../transact.ts'
import { openTables, privilegedTables, type Tables } from './tables.ts'

type Rule = Pick<Resolved, 'threads'>
type Asking = Pick<Work, 'tx'> & { readonly actor: Actor }

/** Whether open talk keeps these words in: asked of the database, which also counts what this actor may not read. */
export async function threadsInTheWay({ tx, actor }: Asking, statementId: string, rule?: Rule): Promise<boolean> {
  const { rows } = await tx.execute<{ stands: boolean }>(
    sql`select threads_in_the_way(${actor.orgId}::uuid, ${statementId}::uuid, ${rule?.threads === 'all'}) as stands`,
  )
  return rows[0]?.stands ?? false
}

/** Names the threads that are in the way, as far as this actor may see them. */
export async function refuseOpenThreads(act: Asking, statementId: string, rule?: Rule): Promise<void> {
  if (!(await threadsInTheWay(act, statementId, rule))) return
  const found = await Promise.all(
    [openTables, privilegedTables].map((tables) => blocking(act, statementId, tables, rule)),
  )
  throw new Refusal('THREAD_OPEN', { items: found.flat().map(({ id }) => ({ type: 'Thread', id })) })
}

const blocking = ({ tx, actor }: Asking, statementId: string, { threads }: Tables, rule?: Rule) =>
  tx
    .select({ id: threads.id })
    .from(threads)
    .where(
      and(
        eq(threads.orgId, actor.orgId),
        eq(threads.statementId, statementId),
        isNull(threads.resolvedAt),
        rule?.threads === 'all' ? undefined : eq(threads.blocking, true),
      ),
    )
