import type { Block } from '#db/schema/versions.ts'
import type {
  ClaimState,
  Lane,
  PublicationState,
  StatementKind,
  Step,
  Verdict,
  VersionState,
} from '#db/schema/words.ts'
import { globalIdSql } from '../id.ts'

/** What the meter, the clocks and the next decision of a case are worked out from: one hidden field, read once. */
export type Room = {
  readonly claims: readonly {
    id: string
    number: number
    state: ClaimState
    words: string
    loggedAt: string
    checker: string | null
    settledAt: string | null
  }[]
  readonly decisions: readonly { id: string; number: number; words: string; at: string; owner: string | null }[]
  readonly waivers: readonly { step: Step; by: string; at: string; reason: string }[]
  readonly releases: readonly {
    id: string
    number: number
    kind: StatementKind
    n: number
    at: string
    by: string | null
    state: PublicationState
    audience: string
    channel: string
    blocks: readonly Block[]
  }[]
  readonly open: readonly OpenVersion[]
  readonly leads: readonly string[]
  /** Releases of which nobody said whether they are out: their permit ended. */
  readonly unanswered: readonly { id: string; number: number; n: number; by: string; since: string }[]
  /** Uses of break-glass whose review is open. */
  readonly unjudged: readonly { id: string; number: number; n: number; dueAt: string }[]
}

export type OpenVersion = {
  readonly id: string
  readonly number: number
  readonly kind: StatementKind
  readonly n: number
  readonly state: VersionState
  readonly since: string
  readonly submittedAt: string | null
  readonly author: string
  readonly variants: readonly { key: string; audience: string; elements: readonly string[]; out: boolean }[]
  readonly lanes: readonly {
    lane: Lane
    min: number
    askedAt: string
    dueAt: string
    votes: readonly { by: string; verdict: Verdict; at: string }[]
    holders: readonly string[]
  }[]
}

const nameOf = (member: string) =>
  `(select named.name from members who join people named on named.id = who.person_id where who.org_id = @.org_id and who.id = ${member})`
const array = (object: string, from: string, order: string) =>
  `(select coalesce(json_agg(${object} order by ${order}), '[]') from ${from})`

const lanes = array(
  `json_build_object('lane', l.lane, 'min', l.min, 'askedAt', t.asked_at, 'dueAt', t.due_at, 'votes', (select coalesce(json_agg(json_build_object('by', ${nameOf('w.member_id')}, 'verdict', w.verdict, 'at', w.at)), '[]') from counting_votes(l.org_id, l.review_id) w where w.lane = l.lane and w.verdict <> 'withdraw'), 'holders', (select coalesce(json_agg(${nameOf('o.member_id')} order by o.held_at, o.offered_at), '[]') from roles o where o.org_id = @.org_id and o.case_id = @.id and o.role = l.lane and o.state in ('held', 'offered')))`,
  `review_lanes l join reviews r on r.org_id = l.org_id and r.id = l.review_id cross join lateral lane_turn(l.org_id, l.review_id, l.lane) t where r.org_id = v.org_id and r.version_id = v.id and r.round = (select max(z.round) from reviews z where z.org_id = v.org_id and z.version_id = v.id)`,
  'l.lane',
)

const variants = array(
  `json_build_object('key', a.key, 'audience', a.audience, 'elements', (select coalesce(json_agg(distinct e), '[]') from jsonb_array_elements(a.blocks) b, jsonb_array_elements_text(b -> 'elements') e), 'out', exists (select from publications p where p.org_id = a.org_id and p.version_id = a.version_id and p.variant_key = a.key and p.state in ('scheduled', 'publishing', 'unknown', 'published', 'corrected', 'withdrawn')))`,
  'variants a where a.org_id = v.org_id and a.version_id = v.id',
  'a.key',
)

const parts = {
  claims: array(
    `json_build_object('id', k.id, 'number', k.number, 'state', k.state, 'words', k.words, 'loggedAt', k.logged_at, 'checker', ${nameOf('k.checker_id')}, 'settledAt', k.settled_at)`,
    'claims k where k.org_id = @.org_id and k.case_id = @.id',
    'k.number',
  ),
  decisions: array(
    `json_build_object('id', d.id, 'number', d.number, 'words', d.words, 'at', d.decided_at, 'owner', ${nameOf('d.owner_id')})`,
    'decisions d where d.org_id = @.org_id and d.case_id = @.id and d.revoked_at is null',
    'd.number',
  ),
  waivers: array(
    `json_build_object('step', w.step, 'by', ${nameOf('w.by')}, 'at', w.at, 'reason', w.reason)`,
    'waivers w where w.org_id = @.org_id and w.case_id = @.id',
    'w.at',
  ),
  releases: array(
    `json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'kind', s.kind, 'n', v.n, 'at', p.published_at, 'by', ${nameOf('p.published_by')}, 'state', p.state, 'audience', a.audience, 'channel', a.channel, 'blocks', a.blocks)`,
    "publications p join versions v on v.org_id = p.org_id and v.id = p.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id join variants a on a.org_id = p.org_id and a.version_id = p.version_id and a.key = p.variant_key where s.org_id = @.org_id and s.case_id = @.id and p.state in ('published', 'corrected')",
    'p.published_at, a.key',
  ),
  open: array(
    `json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'kind', s.kind, 'n', v.n, 'state', v.state, 'since', v.state_since, 'submittedAt', v.submitted_at, 'author', ${nameOf('s.created_by')}, 'variants', ${variants}, 'lanes', ${lanes})`,
    "statements s join versions v on v.org_id = s.org_id and v.statement_id = s.id where s.org_id = @.org_id and s.case_id = @.id and v.state in ('draft', 'in_review', 'changes_requested', 'approved', 'published')",
    's.number, v.n',
  ),
  leads: array(
    nameOf('o.member_id'),
    "roles o where o.org_id = @.org_id and o.case_id = @.id and o.role = 'lead' and o.state = 'held'",
    'o.held_at',
  ),
  unanswered: array(
    `json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'n', v.n, 'by', ${nameOf('coalesce(p.released_by, p.opened_by)')}, 'since', p.permit_ends_at)`,
    "publications p join versions v on v.org_id = p.org_id and v.id = p.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id where s.org_id = @.org_id and s.case_id = @.id and p.state = 'unknown'",
    'p.permit_ends_at, p.id',
  ),
  unjudged: array(
    `json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'n', v.n, 'dueAt', b.due_at)`,
    'break_glasses b join versions v on v.org_id = b.org_id and v.id = b.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id where b.org_id = @.org_id and b.case_id = @.id and b.seconded_at is not null and b.closed_at is null',
    'b.due_at',
  ),
} as const satisfies Record<keyof Room, string>

const objectOf = (names: readonly (keyof Room)[]) =>
  `json_build_object(${names.map((name) => `'${name}', ${parts[name]}`).join(', ')})`

export const roomSql = objectOf(Object.keys(parts) as (keyof Room)[])

/** What says whether a step is done, and no more: of many cases at once, the rest is most of the reading. */
export type Said = Pick<Room, 'claims' | 'decisions' | 'releases'>
export const saidSql = objectOf(['claims', 'decisions', 'releases'])
