import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'

/** Placing a hold and erasing somebody wait for each other, so that nobody goes under a hold placed at the same moment. */
export async function oneHoldAtATime(tx: Tx, orgId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`legal holds of ${orgId}`}, 0))`)
}

/** SQL: the holds that keep a member from being erased, on them or on a case they had a part in. `org` and `member` are SQL. */
export const holdsOn = (org: string, member: string) =>
  `select h.id, h.case_id from legal_holds h where h.org_id = ${org} and h.lifted_at is null and (h.member_id = ${member}
     or exists (select from roles r where r.org_id = h.org_id and r.case_id = h.case_id and r.member_id = ${member})
     or exists (select from events e where e.org_id = h.org_id and e.case_id = h.case_id and e.actor_id = ${member}))`

export type StandingHold = { id: string; case_id: string | null; visible: boolean }

/** With whether the case is one that whoever asks may see. */
export async function standingHolds(tx: Tx, orgId: string, memberId: string): Promise<StandingHold[]> {
  const held = sql.raw(holdsOn('asked.org', 'asked.member'))
  const { rows } = await tx.execute<StandingHold>(
    sql`select held.*, exists (select from cases c where c.org_id = asked.org and c.id = held.case_id) as visible
          from (select ${orgId}::uuid as org, ${memberId}::uuid as member) asked cross join lateral (${held}) held order by held.id`,
  )
  return rows
}

/** SQL: whether whoever reads is one of those who keep holds. `row` is the alias of a row of the same organisation. */
export const seesHolds = (row: string) =>
  `exists (select from members w where w.org_id = ${row}.org_id and w.id = (select nullif(current_setting('app.member', true), '')::uuid) and w.capacities && array['admin', 'legal'] and not w.guest)`
