import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import { inEachOrganisation, oneByOne } from '../organisations/each.ts'
import { transact } from '../transact.ts'
import { remindBreakGlassReview } from './breakGlass.ts'
import { expireVersion } from './expire.ts'
import { lapseVotes } from './lapse.ts'

/** What time alone changes of words: those whose window closed end, votes that no longer count fall, a review owed is late. */
export const sweepVersions = (): Promise<void> => inEachOrganisation(sweepVersionsOf)

export async function sweepVersionsOf(actor: Actor): Promise<void> {
  const found = await transact(actor, async ({ tx }) => {
    const ids = async (text: SQL) => (await tx.execute<{ id: string }>(text)).rows.map(({ id }) => id)
    const [out, stale] = [await ids(outOfTime(actor)), await ids(withStaleVotes(actor))]
    return { out, stale, unjudged: await ids(unjudged(actor)) }
  })
  await oneByOne(found.out, (versionId) => expireVersion(actor, { versionId }))
  await oneByOne(found.stale, (versionId) => lapseVotes(actor, { versionId }))
  await oneByOne(found.unjudged, (breakGlassId) => remindBreakGlassReview(actor, { breakGlassId }))
}

const live = sql`v.state in ('in_review', 'changes_requested', 'approved')
  and v.n = (select max(z.n) from versions z where z.org_id = v.org_id and z.statement_id = v.statement_id)`
const untouched = sql`not exists (select from publications p where p.org_id = v.org_id and p.version_id = v.id and p.state in ('publishing', 'unknown'))`

/** Newest versions that are live and unpublished, past their window, and not under a permit. */
const outOfTime = (actor: Actor): SQL =>
  sql`select v.id from versions v where v.org_id = ${actor.orgId}::uuid and ${live} and v.not_after < now() and ${untouched} order by v.id`

/** Whoever may vote in a lane in their own name: on a case by its roles, of a line by capacity. */
const direct = sql`(exists (select from direct_voters(r.org_id, r.id, now()) d where d.lane = w.lane and d.member_id = coalesce(w.on_behalf_of, w.member_id))
  or s.case_id is null and exists (select from members m where m.org_id = w.org_id and m.id = w.member_id and w.lane = any (m.capacities)
    and not m.guest and m.suspended_at is null and (m.ends_at is null or m.ends_at > now())))`
const lent = sql`(w.on_behalf_of is null or exists (select from mandates_of(r.org_id, r.id, now()) m where m.lane = w.lane and m.principal_id = w.on_behalf_of and m.delegate_id = w.member_id))`
const life = sql`(convert_from(r.policy, 'UTF8')::jsonb ->> 'voteLifeMin')::int * interval '1 minute'`

/** Whose approvals the round of its own asks, and one of them no longer counts, or is missing from words that pass for cleared. */
const withStaleVotes = (actor: Actor): SQL =>
  sql`select v.id from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id
      join lateral (select n.* from reviews n where n.org_id = v.org_id and n.version_id = v.id order by n.round desc limit 1) r on r.route in ('standard', 'express')
     where v.org_id = ${actor.orgId}::uuid and ${live} and (
       exists (select from counting_votes(r.org_id, r.id) w where w.verdict = 'approve' and (w.at + ${life} < now() or not ${direct} or not ${lent}))
       or v.state = 'approved' and ${untouched} and not votes_satisfy(r.org_id, r.id))
     order by v.id`

/** Uses of break-glass whose day has passed without a review, and nobody was told. */
const unjudged = (actor: Actor): SQL =>
  sql`select b.id from break_glasses b where b.org_id = ${actor.orgId}::uuid and b.due_at <= now() and b.closed_at is null
      and not exists (select from events e where e.org_id = b.org_id and e.subject_id = b.id and e.type = 'break_glass.review_late') order by b.id`
