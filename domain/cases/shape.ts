import { claimShape } from '../claims/shape.ts'
import { delegationShape } from '../delegations/shape.ts'
import { standing } from '../delegations/standing.ts'
import { eventShape } from '../events/shape.ts'
import { refusalToHoldForLaw } from '../holds/rules.ts'
import { legalHoldShape } from '../holds/shape.ts'
import { evidenceBundleShape } from '../ledger/evidenceShape.ts'
import { refusalToTakeEvidence } from '../ledger/rules.ts'
import { precedentOfCase } from '../library/precedents.ts'
import { personBy } from '../people/shape.ts'
import { permission, permitted } from '../permission.ts'
import { refusalToStart } from '../postMortems/rules.ts'
import { postMortemShape } from '../postMortems/shape.ts'
import { derived, type Shape } from '../read/shape.ts'
import { breakGlassShape } from '../statements/breakGlassShape.ts'
import { foundPublicationShape } from '../statements/foundPublicationShape.ts'
import { standsFor } from '../statements/lineFacts.ts'
import { holdingStatementShape } from '../statements/lineShape.ts'
import { statementShape } from '../statements/shape.ts'
import { type Round, roundsSql, waiting } from '../statements/waited.ts'
import { type Clock, clocks, type Timed } from './clocks.ts'
import { decisions } from './decision.ts'
import { type FirstWordsFacts, firstWords, firstWordsAtSql, firstWordsSql } from './firstWords.ts'
import { withPermission } from './mayActOn.ts'
import { meter } from './meter.ts'
import { decisionShape, roleShape, transitionShape } from './partShapes.ts'
import { type Room, roomSql } from './room.ts'
import {
  type CaseFacts,
  refusalToDecide,
  refusalToDecideAction,
  refusalToHold,
  refusalToMove,
  refusalToNote,
  refusalToOfferRole,
  refusalToQualify,
  refusalToReleaseHold,
  refusalToRun,
  refusalToWrite,
} from './rules.ts'

const facts = {
  caseFacts: `json_build_object('id', @.id, 'stage', @.stage, 'heldAt', @.held_at, 'confidentiality', @.confidentiality)`,
}
const mayOnCase = (refusalTo: Parameters<typeof permission<CaseFacts>>[0]) =>
  derived<{ _caseFacts: CaseFacts }>(facts, ({ _caseFacts }, { actor }) => permission(refusalTo)(actor, _caseFacts))

type Times = {
  awareAt: string
  firstWordsDueAt: string
  nextUpdateAt: string | null
  nextUpdateSince: string | null
  heldAt: string | null
}
const room = {
  room: roomSql,
  times: `json_build_object('awareAt', @.aware_at, 'firstWordsDueAt', @.first_words_due_at, 'nextUpdateAt', @.next_update_at, 'heldAt', @.held_at, 'nextUpdateSince', (select max(e.happened_at) from events e where e.org_id = @.org_id and e.case_id = @.id and e.type = 'case.update_promised'))`,
}
type InRoom = { _room: Room; _times: Times & Timed }
type ToDecide = InRoom & { _caseFacts: CaseFacts }

const ofCase = '~.org_id = @.org_id and ~.case_id = @.id'

export const caseShape: Shape = {
  type: 'Case',
  from: 'cases',
  visible: 'true', // row-level security holds the whole rule: organisation, restricted, named
  fields: {
    reference: '@.reference',
    kind: '@.kind',
    stage: '@.stage',
    stageSince: '@.stage_since',
    title: '@.title',
    said: '@.said',
    language: '@.language',
    category: '@.category',
    cluster: '@.cluster',
    severity: '@.severity',
    confidentiality: '@.confidentiality',
    jurisdictions: 'to_json(@.jurisdictions)',
    channel: '@.channel',
    link: '@.link',
    startedAt: '@.started_at',
    awareAt: '@.aware_at',
    declaredAt: '@.declared_at',
    firstWordsDueAt: '@.first_words_due_at',
    nextUpdateAt: '@.next_update_at',
    version: '@.version',
    firstWordsAt: firstWordsAtSql,
    firstWords: derived<{ _firstWords: FirstWordsFacts }>({ firstWords: firstWordsSql }, ({ _firstWords }, { now }) =>
      firstWords(_firstWords, now),
    ),
    heldAt: '@.held_at',
    holdReason: '@.hold_reason',
    heldBy: personBy('held_by'),
    legalHold: { one: () => legalHoldShape, on: `${ofCase} and ~.lifted_at is null` },
    viewerMayHoldForLaw: derived({}, (_, { actor }) => permitted(refusalToHoldForLaw(actor))),
    declaredBy: personBy('declared_by'),
    lead: {
      one: () => personBy('id').one(),
      on: "~.org_id = @.org_id and ~.id = (select o.member_id from roles o where o.org_id = @.org_id and o.case_id = @.id and o.role = 'lead' and o.state = 'held' order by o.held_at desc limit 1)",
    },
    transitions: { list: () => transitionShape, on: ofCase, order: '~.at, ~.id' },
    roles: { list: () => roleShape, on: ofCase, order: "(~.state = 'held') desc, ~.role, ~.offered_at" },
    delegations: {
      list: () => delegationShape,
      on: `~.org_id = @.org_id and ${standing} and (~.case_id = @.id or ~.case_id is null and exists (select from roles o where o.org_id = @.org_id and o.case_id = @.id and o.member_id = ~.principal_id and o.role = ~.lane and o.state = 'held'))`,
      order: '~.starts_at, ~.id',
      limit: '100',
    },
    decisions: { list: () => decisionShape, on: ofCase, order: '~.number' },
    claims: {
      page: () => claimShape,
      on: ofCase,
      orders: { logged: { by: '~.logged_at', type: 'timestamptz', descending: false } },
      filters: { states: '~.state = any(%::text[])' },
    },
    holdingStatements: {
      list: () => holdingStatementShape,
      on: standsFor('@'),
      order: "~.line ->> 'name', ~.id",
      limit: '50',
    },
    breakGlassUses: {
      list: () => breakGlassShape,
      on: `${ofCase} and ~.seconded_at is not null`,
      order: '~.seconded_at, ~.id',
    },
    statements: {
      page: () => statementShape,
      on: ofCase,
      orders: { number: { by: '~.number', type: 'integer', descending: true } },
    },
    foundPublications: { list: () => foundPublicationShape, on: ofCase, order: '~.at desc, ~.id desc', limit: '200' },
    evidenceBundles: { list: () => evidenceBundleShape, on: ofCase, order: '~.requested_at desc, ~.id', limit: '50' },
    timeline: {
      page: () => eventShape,
      on: ofCase,
      orders: {
        newest: { by: '~.happened_at', type: 'timestamptz', descending: true },
        oldest: { by: '~.happened_at', type: 'timestamptz', descending: false },
      },
      filters: {
        starred: '(exists (select from stars x where x.org_id = ~.org_id and x.event_id = ~.id)) = %::boolean',
      },
    },
    postMortem: { one: () => postMortemShape, on: ofCase },
    precedents: {
      list: () => precedentOfCase,
      on: '~.org_id = @.org_id and ~.case_id = @.id and ~.score > 0',
      order: '~.score desc, ~.id',
      limit: '3',
    },
    meter: derived<InRoom>(room, ({ _room, _times }, { now }) => meter(_room, _times.awareAt, now)),
    clocks: derived<InRoom>(room, ({ _room, _times }, { now }): Clock[] => clocks(_room, _times, now)),
    nextDecision: derived<ToDecide>(
      { ...room, ...facts },
      ({ _room, _times, _caseFacts }, { now, actor }) =>
        decisions(_room, { ..._times, stage: _caseFacts.stage }, now).map(withPermission(actor, _caseFacts))[0] ?? null,
    ),
    alsoWaiting: derived<ToDecide>({ ...room, ...facts }, ({ _room, _times, _caseFacts }, { now, actor }) =>
      decisions(_room, { ..._times, stage: _caseFacts.stage }, now)
        .slice(1, 6)
        .map(withPermission(actor, _caseFacts)),
    ),
    waiting: derived<{ _rounds: Round[] }>(
      {
        rounds: roundsSql(
          'v.org_id = @.org_id and v.statement_id in (select s.id from statements s where s.org_id = @.org_id and s.case_id = @.id)',
        ),
      },
      ({ _rounds }, { now }) => waiting(_rounds, now),
    ),
    viewerMutesMails:
      "exists (select from mutes u where u.org_id = @.org_id and u.case_id = @.id and u.member_id = (select nullif(current_setting('app.member', true), '')::uuid))",
    viewerMayQualify: mayOnCase(refusalToQualify),
    viewerMayContain: mayOnCase((actor, subject) => refusalToMove(actor, subject, 'contained')),
    viewerMayClose: mayOnCase((actor, subject) => refusalToMove(actor, subject, 'closed')),
    viewerMayDecide: mayOnCase(refusalToDecideAction),
    viewerMayWaive: mayOnCase(refusalToDecide),
    viewerMayDraft: mayOnCase(refusalToWrite),
    viewerMayNote: mayOnCase(refusalToNote),
    viewerMayRecordFound: mayOnCase(refusalToNote),
    viewerMayStartPostMortem: derived<ToDecide & { _owes: boolean }>(
      {
        ...facts,
        owes: "(@.kind <> 'drill' and not exists (select from post_mortems p where p.org_id = @.org_id and p.case_id = @.id and p.state <> 'due'))",
      },
      ({ _caseFacts, _owes }, { actor }) =>
        permitted(_owes ? refusalToStart(actor, { caseId: _caseFacts.id, stage: _caseFacts.stage }) : 'WRONG_STATE'),
    ),
    viewerMayHold: mayOnCase(refusalToHold),
    viewerMayReleaseHold: mayOnCase(refusalToReleaseHold),
    viewerMayOfferRole: mayOnCase(refusalToOfferRole),
    viewerMayRestrict: mayOnCase(refusalToRun),
    viewerMayTakeEvidence: mayOnCase((actor, { id }) =>
      refusalToTakeEvidence(actor, { caseId: id, privileged: false }),
    ),
    viewerMayTakePrivilegedEvidence: mayOnCase((actor, { id }) =>
      refusalToTakeEvidence(actor, { caseId: id, privileged: true }),
    ),
  },
}
