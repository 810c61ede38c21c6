import type { Lane, Verdict } from '#db/schema/words.ts'
import { evaluate, type Resolved } from '../statements/policy.ts'

/** What a round's standing is worked out from: its frozen rule, who voted, and who holds each lane now. Null without a round. */
export type Ballots = {
  readonly openedAt: string
  readonly closedAt: string | null
  readonly policy: Resolved
  readonly votes: readonly { memberId: string; by: string; lane: Lane; verdict: Verdict; at: string }[]
  readonly holders: readonly { lane: Lane; id: string }[]
} | null

const nameOf = (member: string) =>
  `(select p.name from members m join people p on p.id = m.person_id where m.org_id = ${member.split('.')[0]}.org_id and m.id = ${member} and m.erased_at is null)`

/** `review`: SQL for the id of the round, over a row `@.` of the same organisation. */
export const ballots = (
  review: string,
) => `(select json_build_object('openedAt', z.opened_at, 'closedAt', z.closed_at, 'policy', convert_from(z.policy, 'UTF8')::json,
  'votes', (select coalesce(json_agg(json_build_object('memberId', w.member_id, 'by', ${nameOf('w.member_id')}, 'lane', w.lane, 'verdict', w.verdict, 'at', w.at) order by w.at, w.id), '[]') from post_mortem_votes w where w.org_id = z.org_id and w.review_id = z.id),
  'holders', (select coalesce(json_agg(json_build_object('lane', o.role, 'id', o.member_id)), '[]') from roles o join post_mortems p on p.org_id = o.org_id and p.case_id = o.case_id join members m on m.org_id = o.org_id and m.id = o.member_id
    where p.org_id = z.org_id and p.id = z.post_mortem_id and o.state = 'held' and m.suspended_at is null))
  from post_mortem_reviews z where z.org_id = @.org_id and z.id = ${review})`

/** The statements' own evaluator, over what this round holds. */
export function cleared(found: Ballots, now: Date): boolean {
  if (!found || found.closedAt) return false
  const holders = new Map(
    found.policy.lanes.map(({ lane }) => [
      lane,
      new Set(found.holders.filter((holder) => holder.lane === lane).map(({ id }) => id)),
    ]),
  )
  const cast = found.votes.map((vote) => ({ ...vote, onBehalfOf: null, at: new Date(vote.at) }))
  return evaluate(found.policy, cast, holders, [], now).satisfied
}

export const lanesAsked = (found: Ballots) => found?.policy.lanes.map(({ lane }) => lane) ?? null
