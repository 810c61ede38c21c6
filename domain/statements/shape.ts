import { caseShape } from '../cases/shape.ts'
import { globalIdSql } from '../id.ts'
import { personBy } from '../people/shape.ts'
import { permission, permitted } from '../permission.ts'
import { lessonsBehind } from '../postMortems/appliedLessonShape.ts'
import { derived, type Shape } from '../read/shape.ts'
import { keyOf } from '../selection.ts'
import { threadFields } from '../threads/ofVersion.ts'
import { refusalToRemark, refusalToRemarkInConfidence } from '../threads/rules.ts'
import { breakGlassFields } from './breakGlassFacts.ts'
import { breakGlassShape } from './breakGlassShape.ts'
import { lineFields } from './lineFacts.ts'
import { mayBeTaken } from './offered.ts'
import { openVetoesField } from './overrideFacts.ts'
import { lagging, type Spoken } from './parity.ts'
import { publicationShape } from './publicationShape.ts'
import { type Compared, redline } from './redline.ts'
import { reviewShape } from './reviewShape.ts'
import {
  refusalToAnyVote,
  refusalToApprove,
  refusalToCancel,
  refusalToEdit,
  refusalToMarkInside,
  refusalToSubmit,
  type VersionFacts,
} from './rules.ts'
import { ofSeen } from './seen.ts'
import { staleVotesSql } from './staleVotes.ts'
import { variantShape } from './variantShape.ts'
import { type Round, roundsSql, waiting } from './waited.ts'
import { checkAgainst, type Material, materialSql, submittedFindingsSql } from './wording/said.ts'

const me = "(select nullif(current_setting('app.member', true), '')::uuid)"
const newestReview =
  '(select r.id from reviews r where r.org_id = @.org_id and r.version_id = @.id order by r.round desc limit 1)'

const frozenLane =
  "reviews z cross join lateral jsonb_array_elements(convert_from(z.policy, 'UTF8')::jsonb -> 'lanes') as frozen where z.org_id = l.org_id and z.id = l.review_id and frozen ->> 'lane' = l.lane"
const life = `(select make_interval(mins => (convert_from(r.policy, 'UTF8')::jsonb ->> 'voteLifeMin')::int) from reviews r where r.org_id = w.org_id and r.id = w.review_id)`
const backups = `coalesce((select frozen -> 'backups' from ${frozenLane}), '[]')`
const mandates = `(select coalesce(json_agg(json_build_object('lane', m.lane, 'principalId', m.principal_id,
  'seat', (select t.lane from seats t where t.org_id = @.org_id and t.review_id = n.id and t.member_id = m.principal_id),
  'voted', exists (select from counting_votes(@.org_id, n.id) w where w.member_id = m.principal_id and w.on_behalf_of is null and w.verdict <> 'withdraw'))
  order by m.delegation_id), '[]') from ${newestReview} n cross join lateral mandates_of(@.org_id, n.id, now()) m where m.delegate_id = ${me})`

/** Everything the rules ask of a version, read with it. */
export const versionFacts = `(select json_build_object('caseId', s.case_id, 'stage', coalesce(c.stage, 'active'), 'state', @.state,
  'contributors', (select coalesce(json_agg(k.member_id), '[]') from contributors k where k.org_id = @.org_id and k.version_id = @.id),
  'offered', (select coalesce(json_agg(o.role), '[]') from roles o where o.org_id = @.org_id and o.case_id = s.case_id and o.member_id = ${me} and ${mayBeTaken('o')}),
  'lanes', (select coalesce(json_agg(json_build_object('lane', l.lane, 'veto', l.veto, 'byToken', true, 'backups', ${backups})), '[]') from review_lanes l where l.org_id = @.org_id and l.review_id = ${newestReview}),
  'mandates', ${mandates},
  'seat', (select t.lane from seats t where t.org_id = @.org_id and t.review_id = ${newestReview} and t.member_id = ${me}),
  'myVerdict', (select case when not exists (select from lapses x where x.org_id = w.org_id and x.vote_id = w.id) and (w.verdict <> 'approve' or w.at + ${life} >= now()) then w.verdict end
    from votes w where w.org_id = @.org_id and w.review_id = ${newestReview} and w.member_id = ${me} order by w.at desc, w.id desc limit 1),
  'byApprover', false, 'isOver', @.state = 'expired' or @.state in ('in_review', 'changes_requested') and coalesce(@.not_after < now(), false)) from statements s left join cases c on c.org_id = s.org_id and c.id = s.case_id where s.org_id = @.org_id and s.id = @.statement_id)`

type WithFacts = { _versionFacts: VersionFacts }
const facts = { versionFacts }
const mayOnVersion = (refusalTo: Parameters<typeof permission<VersionFacts>>[0]) =>
  derived<WithFacts>(facts, ({ _versionFacts }, { actor }) => permission(refusalTo)(actor, _versionFacts))

const compared = (where: string) =>
  `(select json_build_object('n', y.n, 'variants', (select coalesce(json_agg(json_build_object('key', a.key, 'title', a.title, 'blocks', a.blocks) order by a.key), '[]') from variants a where a.org_id = y.org_id and a.version_id = y.id)) from versions y where ${where})`
const spokenIn = (where: string) =>
  `(select coalesce(json_agg(json_build_object('channel', a.channel, 'language', a.language, 'audience', a.audience, 'title', a.title, 'blocks', a.blocks, 'out', exists (select from publications p where p.org_id = a.org_id and p.version_id = a.version_id and p.variant_key = a.key and p.state = 'published')) order by a.key), '[]') from versions y join variants a on a.org_id = y.org_id and a.version_id = y.id where y.org_id = @.org_id and y.statement_id = @.statement_id and ${where})`
type Side = { n: number; variants: Compared[] }

export const versionShape: Shape = {
  type: 'StatementVersion',
  from: 'versions',
  visible: `exists (select from statements s where s.org_id = ~.org_id and s.id = ~.statement_id and ${ofSeen})`,
  fields: {
    n: '@.n',
    state: '@.state',
    since: '@.state_since',
    revision: '@.revision',
    notBefore: '@.not_before',
    notAfter: '@.not_after',
    insideInformation: '@.inside_information',
    staleVotes: staleVotesSql(newestReview),
    contentHash: "encode(@.content_hash, 'hex')",
    createdAt: '@.created_at',
    createdBy: personBy('created_by'),
    submittedAt: '@.submitted_at',
    submittedBy: personBy('submitted_by'),
    contributors: {
      list: () => personBy('id').one(),
      on: 'exists (select from contributors k where k.org_id = @.org_id and k.version_id = @.id and ~.org_id = k.org_id and ~.id = k.member_id)',
      order: '~.id',
    },
    waived:
      "(select coalesce(json_agg(json_build_object('element', w ->> 'element', 'reason', w ->> 'reason', 'by', (select p.name from members m join people p on p.id = m.person_id where m.org_id = @.org_id and m.id = (w ->> 'by')::uuid))), '[]') from jsonb_array_elements(@.waived) w)",
    variants: { list: () => variantShape, on: '~.org_id = @.org_id and ~.version_id = @.id', order: '~.key' },
    ...threadFields(),
    review: { one: () => reviewShape, on: '~.org_id = @.org_id and ~.version_id = @.id', order: '~.round desc' },
    statement: { one: () => statementShape, on: '~.org_id = @.org_id and ~.id = @.statement_id' },
    corrects: { one: () => publicationShape, on: '~.org_id = @.org_id and ~.id = @.corrects' },
    correctionSentence: '@.corrects_sentence',
    unfitClaims: `(select coalesce(json_agg(distinct jsonb_build_object('id', ${globalIdSql('Claim', 'k.id')}, 'number', k.number, 'words', k.words, 'state', k.state, 'use', q.use)), '[]') from citations q join claims k on k.org_id = q.org_id and k.id = q.claim_id where q.org_id = @.org_id and q.version_id = @.id and not (case q.use when 'asserts' then k.state = 'confirmed' when 'denies' then k.state = 'refuted' else k.state not in ('confirmed', 'refuted') end))`,
    lagging: derived<{ _spoken: Spoken[]; _spokenBefore: Spoken[] }>(
      { spoken: spokenIn('y.id = @.id'), spokenBefore: spokenIn('y.n = @.n - 1') },
      ({ _spoken, _spokenBefore }) => lagging(_spoken, _spokenBefore),
    ),
    wording: derived<{ _material: Material }>({ material: materialSql }, ({ _material }, { now }) =>
      checkAgainst(_material, now),
    ),
    submittedFindings: submittedFindingsSql,
    changesSinceMyVote: derived<{ _mine: Side | null; _this: Side }>(
      {
        this: compared('y.org_id = @.org_id and y.id = @.id'),
        mine: compared(
          `y.org_id = @.org_id and y.id = (select v.id from votes w join reviews r on r.org_id = w.org_id and r.id = w.review_id join versions v on v.org_id = r.org_id and v.id = r.version_id where w.org_id = @.org_id and v.statement_id = @.statement_id and (v.n < @.n or (v.id = @.id and r.id <> ${newestReview})) and w.member_id = ${me} order by w.at desc, w.id desc limit 1)`,
        ),
      },
      ({ _mine, _this }) => (_mine ? redline(_mine, _this) : null),
    ),
    changesSince: derived<Record<string, Side | null> & { _this: Side }>(
      {
        this: compared('y.org_id = @.org_id and y.id = @.id'),
        before: compared('y.org_id = @.org_id and y.statement_id = @.statement_id and y.n = %'),
      },
      (row, _, args) => {
        const before = row[keyOf('_before', args)]
        return before ? redline(before, row._this) : null
      },
      'n',
    ),
    viewerLane: derived<WithFacts>(
      facts,
      ({ _versionFacts: version }, { actor }) =>
        version.seat ??
        version.lanes.find(
          ({ lane }) => refusalToAnyVote(actor, { ...version, state: 'in_review' }, lane) !== 'NOT_IN_THIS_LANE',
        )?.lane ??
        null,
    ),
    viewerVerdict: derived<WithFacts>(facts, ({ _versionFacts }) => _versionFacts.myVerdict),
    viewerMayApprove: derived<WithFacts>(facts, ({ _versionFacts }, { actor }, { lane }) =>
      permission<VersionFacts>((who, version) => refusalToAnyVote(who, version, lane as never, refusalToApprove))(
        actor,
        _versionFacts,
      ),
    ),
    viewerMayVote: derived<WithFacts>(facts, ({ _versionFacts }, { actor }, { lane }) =>
      permission<VersionFacts>((who, version) => refusalToAnyVote(who, version, lane as never))(actor, _versionFacts),
    ),
    viewerMayEdit: mayOnVersion(refusalToEdit),
    viewerMaySubmit: mayOnVersion(refusalToSubmit),
    viewerMayCancel: mayOnVersion(refusalToCancel),
    viewerMayRemark: mayOnVersion(refusalToRemark),
    viewerMayRemarkInConfidence: mayOnVersion(refusalToRemarkInConfidence),
    ...lineFields,
    ...breakGlassFields,
    breakGlasses: {
      list: () => breakGlassShape,
      on: '~.org_id = @.org_id and ~.version_id = @.id',
      order: '~.opened_at desc, ~.id desc',
      limit: '50',
    },
  },
}

type Place = { caseId: string; stage: VersionFacts['stage'] }

export const statementShape: Shape = {
  type: 'Statement',
  from: 'statements',
  visible: '(~.case_id is null or exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id))',
  fields: {
    number: '@.number',
    kind: '@.kind',
    createdAt: '@.created_at',
    createdBy: personBy('created_by'),
    insideSince: '@.inside_since',
    viewerMayMarkInside: derived<{ _place: Place | null; _inside: string | null }>(
      {
        inside: '@.inside_since',
        place:
          "(select json_build_object('caseId', c.id, 'stage', c.stage) from cases c where c.org_id = @.org_id and c.id = @.case_id)",
      },
      ({ _place, _inside }, { actor }) =>
        permitted(_place && !_inside ? refusalToMarkInside(actor, _place) : 'WRONG_STATE'),
    ),
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    version: { one: () => versionShape, on: '~.org_id = @.org_id and ~.statement_id = @.id', order: '~.n desc' },
    versions: {
      list: () => versionShape,
      on: '~.org_id = @.org_id and ~.statement_id = @.id',
      order: '~.n desc',
      limit: '200',
      filters: { n: '~.n = %' },
    },
    waiting: derived<{ _rounds: Round[] }>(
      { rounds: roundsSql('v.org_id = @.org_id and v.statement_id = @.id') },
      ({ _rounds }, { now }) => waiting(_rounds, now),
    ),
    publications: {
      list: () => publicationShape,
      on: '~.org_id = @.org_id and exists (select from versions v where v.org_id = @.org_id and v.id = ~.version_id and v.statement_id = @.id)',
      order: '~.opened_at desc, ~.id desc',
    },
    openVetoes: openVetoesField,
    lessons: lessonsBehind('~.line_id = @.id'),
  },
}
