import { personBy } from '../people/shape.ts'
import { permitted } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import type { Resolved } from '../statements/policy.ts'
import { type Ballots, ballots, lanesAsked } from './ballots.ts'
import { type PostMortemFacts, refusalToVote } from './rules.ts'

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
