import type { Cluster, Lane, Stage, Verdict, VersionState } from '#db/schema/words.ts'
import type { Timed } from '../../cases/clocks.ts'
import { type Room, roomSql } from '../../cases/room.ts'
import { globalIdSql } from '../../id.ts'
import { type Round, roundsSql } from '../../statements/waited.ts'

/** All that the record of a case is worked out from, read in one statement: its log, and nothing of the moment of reading. */
export type Log = {
  readonly closedAt: string
  /** Of the newest event of the case in the ledger, its post-mortem's own left out. Null for one that is not sealed yet. */
  readonly position: number | null
  readonly case: Timed & { readonly cluster: Cluster | null; readonly severity: number; readonly reference: string }
  readonly room: Room
  readonly rounds: readonly Round[]
  readonly turns: readonly {
    readonly number: number
    readonly n: number
    readonly lane: Lane
    readonly askedAt: string
    readonly dueAt: string
    readonly clearedAt: string | null
  }[]
  readonly claims: readonly {
    readonly number: number
    readonly words: string
    readonly state: string
    readonly loggedAt: string
    readonly settledAt: string | null
  }[]
  readonly statements: readonly {
    readonly id: string
    readonly number: number
    readonly kind: string
    readonly versions: readonly {
      readonly n: number
      readonly state: VersionState
      readonly submittedAt: string | null
      readonly votes: readonly {
        readonly lane: Lane
        readonly verdict: Verdict
        readonly at: string
        readonly by: string
      }[]
    }[]
    readonly publishedAt: string | null
  }[]
  readonly decisions: readonly {
    readonly number: number
    readonly words: string
    readonly at: string
    readonly owner: string | null
    readonly dueAt: string | null
    readonly revokedAt: string | null
  }[]
  readonly starred: readonly { readonly id: string; readonly type: string; readonly at: string }[]
  readonly stages: readonly { readonly to: Stage; readonly at: string }[]
  readonly breakGlass: number
  readonly found: number
}

/** People by their keys: a name may have to be erased, and the record is kept. */
const room = roomSql.replaceAll('select named.name from', 'select who.id from')
const array = (object: string, from: string, order: string) =>
  `(select coalesce(json_agg(${object} order by ${order}), '[]') from ${from})`

const ofCase = (row: string) => `${row}.org_id = @.org_id and ${row}.case_id = @.id`
const ofSubject =
  'v.org_id = @.org_id and v.statement_id in (select s.id from statements s where s.org_id = @.org_id and s.case_id = @.id)'
/** What is said of the post-mortem itself, or kept for it, is no part of what happened. */
const own =
  "(e.type like 'post_mortem.%' or e.type like 'passage.%' or e.type like 'improvement.%' or e.type like 'bundle.%')"

const votes = array(
  `json_build_object('lane', w.lane, 'verdict', w.verdict, 'at', w.at, 'by', coalesce(w.on_behalf_of, w.member_id))`,
  'votes w join reviews r on r.org_id = w.org_id and r.id = w.review_id where r.org_id = v.org_id and r.version_id = v.id',
  'w.at, w.id',
)
const versions = array(
  `json_build_object('n', v.n, 'state', v.state, 'submittedAt', v.submitted_at, 'votes', ${votes})`,
  'versions v where v.org_id = s.org_id and v.statement_id = s.id',
  'v.n',
)
const publishedAt =
  '(select min(p.published_at) from publications p join versions v on v.org_id = p.org_id and v.id = p.version_id where v.org_id = s.org_id and v.statement_id = s.id and p.published_at is not null)'

/** Over a row `@.` of cases. */
const overCase = `json_build_object(
  'closedAt', (select max(t.at) from transitions t where ${ofCase('t')} and t.to_stage = 'closed'),
  'position', (select max(l.position) from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where e.org_id = @.org_id and e.case_id = @.id and not ${own}),
  'case', json_build_object('reference', @.reference, 'severity', @.severity, 'cluster', @.cluster, 'awareAt', @.aware_at, 'firstWordsDueAt', @.first_words_due_at, 'nextUpdateAt', @.next_update_at, 'nextUpdateSince', null),
  'room', ${room},
  'rounds', ${roundsSql(ofSubject)},
  'turns', ${array(
    `json_build_object('number', s.number, 'n', v.n, 'lane', l.lane, 'askedAt', t.asked_at, 'dueAt', t.due_at, 'clearedAt', (select max(w.at) from votes w where w.org_id = l.org_id and w.review_id = l.review_id and w.lane = l.lane and w.verdict = 'approve'))`,
    `review_lanes l join reviews r on r.org_id = l.org_id and r.id = l.review_id join versions v on v.org_id = r.org_id and v.id = r.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id cross join lateral lane_turn(l.org_id, l.review_id, l.lane) t where s.org_id = @.org_id and s.case_id = @.id`,
    's.number, v.n, r.round, l.lane',
  )},
  'claims', ${array("json_build_object('number', k.number, 'words', k.words, 'state', k.state, 'loggedAt', k.logged_at, 'settledAt', k.settled_at)", `claims k where ${ofCase('k')}`, 'k.number')},
  'statements', ${array(`json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'kind', s.kind, 'versions', ${versions}, 'publishedAt', ${publishedAt})`, `statements s where ${ofCase('s')}`, 's.number')},
  'decisions', ${array(`json_build_object('number', d.number, 'words', d.words, 'at', d.decided_at, 'owner', d.owner_id, 'dueAt', d.due_at, 'revokedAt', d.revoked_at)`, `decisions d where ${ofCase('d')}`, 'd.number')},
  'starred', ${array(`json_build_object('id', ${globalIdSql('Event', 'e.id')}, 'type', e.type, 'at', e.happened_at)`, `stars x join events e on e.org_id = x.org_id and e.id = x.event_id where e.org_id = @.org_id and e.case_id = @.id`, 'e.happened_at, e.id')},
  'stages', ${array("json_build_object('to', t.to_stage, 'at', t.at)", `transitions t where ${ofCase('t')}`, 't.at, t.id')},
  'breakGlass', (select count(*)::int from break_glasses b where ${ofCase('b')} and b.seconded_at is not null),
  'found', (select count(*)::int from found_publications f where ${ofCase('f')})
)`

/** The same over a row `@.` of post-mortems. */
export const logSql = `(select ${overCase.replaceAll('@.', 'logged.')} from cases logged where logged.org_id = @.org_id and logged.id = @.case_id)`
