import type { Lane } from '#db/schema/words.ts'
import { delegationShape } from '../delegations/shape.ts'
import { eventShape } from '../events/shape.ts'
import { personBy, personShape } from '../people/shape.ts'
import { derived, type Shape } from '../read/shape.ts'
import { mayBeTaken } from './offered.ts'
import { ofSeen } from './seen.ts'
import { isMissing } from './standing.ts'
import { type Round, roundsSql, waiting } from './waited.ts'

type LaneRow = {
  _min: number
  _votes: { verdict: 'approve' | 'request_changes' | 'reject' }[]
  _due: string
  _version: string
}
/** Its clock, which begins anew when the lane is asked again. */
const turn = 'lane_turn(@.org_id, @.review_id, @.lane)'

const standing = {
  min: '@.min',
  due: `(select t.due_at from ${turn} t)`,
  version:
    '(select v.state from reviews r join versions v on v.org_id = r.org_id and v.id = r.version_id where r.org_id = @.org_id and r.id = @.review_id)',
  votes:
    "(select coalesce(json_agg(json_build_object('verdict', w.verdict)), '[]') from counting_votes(@.org_id, @.review_id) w where w.lane = @.lane and w.verdict <> 'withdraw')",
}

/** How a lane stands, in one word: what the page shows and what the deadline job asks. */
export function laneState({ _min, _votes, _due, _version }: LaneRow, now: Date): string {
  if (_version === 'superseded' || _version === 'expired' || _version === 'cancelled') return 'void'
  if (_votes.some(({ verdict }) => verdict === 'reject')) return 'refused'
  if (_votes.some(({ verdict }) => verdict === 'request_changes')) return 'change_asked'
  if (!isMissing({ min: _min, votes: _votes })) return 'cleared'
  return new Date(_due) < now ? 'late' : 'waiting'
}

export const voteShape: Shape = {
  type: 'Vote',
  from: 'votes',
  visible: `exists (select from reviews r join versions v on v.org_id = r.org_id and v.id = r.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id where r.org_id = ~.org_id and r.id = ~.review_id and ${ofSeen})`,
  fields: {
    lane: '@.lane',
    verdict: '@.verdict',
    at: '@.at',
    reason: '@.reason',
    contentHash: "encode(@.content_hash, 'hex')",
    byToken: '(@.by_token is not null)',
    person: personBy('member_id'),
    onBehalfOf: personBy('on_behalf_of'),
    event: { one: () => eventShape, on: '~.org_id = @.org_id and ~.id = @.event_id' },
    counts: '@.id in (select n.id from counting_votes(@.org_id, @.review_id) n)',
  },
}

const me = "(select nullif(current_setting('app.member', true), '')::uuid)"
const mandates = 'mandates_of(@.org_id, @.review_id, now()) m'
const wrote = (member: string) =>
  `exists (select from reviews r join contributors k on k.org_id = r.org_id and k.version_id = r.version_id where r.org_id = @.org_id and r.id = @.review_id and k.member_id in (${member}))`

/** Those the frozen policy names for the lane, who can come in and did not write the text. */
const named = `~.org_id = @.org_id and ~.suspended_at is null and (~.ends_at is null or ~.ends_at > now()) and not ${wrote('~.id')} and ~.id::text in (select jsonb_array_elements_text(coalesce(frozen -> 'backups', '[]')) from reviews z cross join lateral jsonb_array_elements(convert_from(z.policy, 'UTF8')::jsonb -> 'lanes') as frozen where z.org_id = @.org_id and z.id = @.review_id and frozen ->> 'lane' = @.lane)`

/** Those in whose name the viewer may vote here: as the rule and the table judge it, but for the state of the words. */
const awaitingMe = `~.org_id = @.org_id and ~.id in (select m.principal_id from ${mandates} where m.lane = @.lane and m.delegate_id = ${me} and not ${wrote('m.principal_id, m.delegate_id')}
  and not exists (select from seats t where t.org_id = @.org_id and t.review_id = @.review_id and t.member_id in (m.principal_id, m.delegate_id) and t.lane <> @.lane)
  and not exists (select from counting_votes(@.org_id, @.review_id) w where w.member_id = m.principal_id and w.on_behalf_of is null and w.verdict <> 'withdraw'))`

export const laneShape: Shape = {
  type: 'ReviewLane',
  from: 'review_lanes',
  visible: 'false',
  fields: {
    lane: '@.lane',
    min: '@.min',
    veto: '@.veto',
    dueAt: `(select t.due_at from ${turn} t)`,
    askedAt: `(select t.asked_at from ${turn} t)`,
    clearedAt:
      "(select max(w.at) from votes w where w.org_id = @.org_id and w.review_id = @.review_id and w.lane = @.lane and w.verdict = 'approve')",
    state: derived<LaneRow>(standing, (row, { now }) => laneState(row, now)),
    waitedMinutes: derived<{ _lane: Lane; _rounds: Round[] }>(
      { lane: '@.lane', rounds: roundsSql('r.org_id = @.org_id and r.id = @.review_id') },
      ({ _lane, _rounds }, { now }) => waiting(_rounds, now).find(({ lane }) => lane === _lane)?.minutes ?? 0,
    ),
    holders: {
      list: () => personShape,
      on: "~.org_id = @.org_id and ~.id in (select o.member_id from roles o join statements s on s.org_id = o.org_id and s.case_id = o.case_id join versions v on v.org_id = s.org_id and v.statement_id = s.id join reviews r on r.org_id = v.org_id and r.version_id = v.id where r.org_id = @.org_id and r.id = @.review_id and o.role = @.lane and o.state = 'held' and not exists (select from contributors k where k.org_id = v.org_id and k.version_id = v.id and k.member_id = o.member_id) union all select m.id from reviews r join versions v on v.org_id = r.org_id and v.id = r.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id and s.case_id is null join members m on m.org_id = s.org_id and @.lane = any (m.capacities) and not m.guest and m.suspended_at is null where r.org_id = @.org_id and r.id = @.review_id and not exists (select from contributors k where k.org_id = v.org_id and k.version_id = v.id and k.member_id = m.id))",
      order: '~.id',
    },
    offered: {
      list: () => personShape,
      on: `~.org_id = @.org_id and ~.suspended_at is null and (~.ends_at is null or ~.ends_at > now()) and not ${wrote('~.id')} and ~.id in (select o.member_id from roles o join statements s on s.org_id = o.org_id and s.case_id = o.case_id join versions v on v.org_id = s.org_id and v.statement_id = s.id join reviews r on r.org_id = v.org_id and r.version_id = v.id where r.org_id = @.org_id and r.id = @.review_id and o.role = @.lane and ${mayBeTaken('o')})`,
      order: '~.id',
    },
    backups: { list: () => personShape, on: named, order: '~.id' },
    delegations: {
      list: () => delegationShape,
      on: `~.org_id = @.org_id and ~.id in (select m.delegation_id from ${mandates} where m.lane = @.lane)`,
      order: '~.id',
    },
    viewerMayVoteFor: { list: () => personShape, on: awaitingMe, order: '~.id' },
    votes: {
      list: () => voteShape,
      on: '~.org_id = @.org_id and ~.review_id = @.review_id and ~.lane = @.lane',
      order: '~.at, ~.id',
    },
  },
}

export const reviewShape: Shape = {
  type: 'Review',
  from: 'reviews',
  visible: `exists (select from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id where v.org_id = ~.org_id and v.id = ~.version_id and ${ofSeen})`,
  fields: {
    round: '@.round',
    route: '@.route',
    openedAt: '@.opened_at',
    contentHash: "encode(@.content_hash, 'hex')",
    policyHash: "encode(@.policy_hash, 'hex')",
    lanes: { list: () => laneShape, on: '~.org_id = @.org_id and ~.review_id = @.id', order: '~.lane' },
    votes: {
      list: () => voteShape,
      on: '~.org_id = @.org_id and ~.review_id = @.id',
      order: '~.at desc, ~.id desc',
      limit: '100',
    },
    policies:
      "(select coalesce(json_agg(p.name order by p.name), '[]') from policies p where p.org_id = @.org_id and p.id in (select (z ->> 'id')::uuid from jsonb_array_elements(convert_from(@.policy, 'UTF8')::jsonb -> 'sources') z))",
  },
}
