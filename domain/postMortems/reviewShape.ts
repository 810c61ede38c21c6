import type { Lane, Verdict } from '#db/schema/words.ts'
import { personBy } from '../people/shape.ts'
import { permitted } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { evaluate, type Resolved } from '../statements/policy.ts'
import { type PostMortemFacts, refusalToVote } from './rules.ts'

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

type Row = { _ballots: NonNullable<Ballots>; _facts: Omit<PostMortemFacts, 'asked' | 'voted' | 'cleared'> }

const facts = {
  ballots: ballots('@.id'),
  facts: `(select json_build_object('caseId', p.case_id, 'state', p.state, 'stage', (select c.stage from cases c where c.org_id = p.org_id and c.id = p.case_id),
    'contributors', (select coalesce(json_agg(k.member_id), '[]') from post_mortem_contributors k where k.org_id = p.org_id and k.post_mortem_id = p.id)) from post_mortems p where p.org_id = @.org_id and p.id = @.post_mortem_id)`,
}

export const postMortemReviewShape: Shape = {
  type: 'PostMortemReview',
  from: 'post_mortem_reviews',
  visible: 'false',
  fields: {
    round: '@.round',
    openedAt: '@.opened_at',
    openedBy: personBy('opened_by'),
    closedAt: '@.closed_at',
    contentHash: "encode(@.content_hash, 'hex')",
    policyHash: "encode(@.policy_hash, 'hex')",
    lanes: derived<Row>(facts, ({ _ballots, _facts }, { actor, now }) => lanesOf(_ballots, _facts, { actor, now })),
  },
}

function lanesOf(found: NonNullable<Ballots>, subject: Row['_facts'], { actor, now }: Parameters<typeof asked>[2]) {
  return found.policy.lanes.map((rule) => asked(found, rule, { actor, now }, subject))
}

function asked(
  found: NonNullable<Ballots>,
  { lane, min, dueMin }: Resolved['lanes'][number],
  { actor, now }: { readonly actor: Parameters<typeof refusalToVote>[0]; readonly now: Date },
  subject: Row['_facts'],
) {
  const votes = found.votes.filter((vote) => vote.lane === lane)
  const dueAt = new Date(Date.parse(found.openedAt) + dueMin * 60_000)
  const approved = votes.filter(({ verdict }) => verdict === 'approve').length >= min
  const sentBack = votes.some(({ verdict }) => verdict === 'request_changes')
  const voted = found.votes.some(({ memberId }) => memberId === actor.memberId)
  return {
    lane,
    dueAt: dueAt.toISOString(),
    state: sentBack
      ? 'change_asked'
      : approved
        ? 'cleared'
        : found.closedAt
          ? 'void'
          : dueAt < now
            ? 'late'
            : 'waiting',
    votes: votes.map(({ by, verdict, at }) => ({ by, verdict, at })),
    viewerMayVote: permitted(
      refusalToVote(actor, { ...subject, asked: lanesAsked(found), voted, cleared: false }, lane),
    ),
  }
}
