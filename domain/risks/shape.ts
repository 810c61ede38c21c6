import { stakeholders } from '#db/schema/words.ts'
import { precedentOfRisk } from '../library/precedents.ts'
import { libraryCaseShape } from '../library/shape.ts'
import { personBy } from '../people/shape.ts'
import { permission } from '../permission.ts'
import { lessonsBehind } from '../postMortems/appliedLessonShape.ts'
import { openJson, type SealedJson, sealedJsonSql } from '../private/sealed.ts'
import { derived, type Shape } from '../read/shape.ts'
import { type RiskFacts, refusalToRetire, refusalToReview, refusalToRevise } from './rules.ts'

const hits = (row: string) => stakeholders.map((who) => `${row}.impact_on_${who}`).join(', ')
/** The hardest hit; an audience that is not hit does not count. */
const impact = (row: string) => `greatest(${hits(row)})`
/** Worked out whenever it is read: kept, it could say something else than what it is made of. */
export const score = (row: string) => `(${row}.likelihood * ${impact(row)})`

export const reviewOverdue = (row: string) =>
  `(${row}.retired_at is null and ${row}.review_on < (now() at time zone 'UTC')::date)`

const sealed = (event: string, field: string) => ({
  sealed: `(select ${sealedJsonSql} from event_private x where x.org_id = @.org_id and x.event_id = @.${event} and x.field = '${field}')`,
})
const opened = (event: string, field: string) =>
  derived<{ _sealed: SealedJson | null }>(sealed(event, field), ({ _sealed }) => openJson(_sealed))

const facts = { facts: "json_build_object('ownerId', @.owner_id, 'retired', @.retired_at is not null)" }
const mayOn = (refusalTo: Parameters<typeof permission<RiskFacts>>[0]) =>
  derived<{ _facts: RiskFacts }>(facts, ({ _facts }, { actor }) => permission(refusalTo)(actor, _facts))

export const riskReviewShape: Shape = {
  type: 'RiskReview',
  from: 'risk_reviews',
  visible: 'true',
  fields: {
    remark: opened('event_id', 'note'),
    nextOn: "to_char(@.next_on, 'YYYY-MM-DD')",
    reviewedBy: personBy('reviewed_by'),
    reviewedAt: '@.reviewed_at',
  },
}

/** A risk of the register; the table's own fence keeps it from employees and guests. */
export const riskShape: Shape = {
  type: 'Risk',
  from: 'risks',
  visible: 'true',
  fields: {
    version: '@.version',
    title: '@.title',
    scenario: '@.scenario',
    language: '@.language',
    category: '@.category',
    cluster: '@.cluster',
    likelihood: '@.likelihood',
    impacts: `(select json_agg(json_build_object('stakeholder', u.who, 'impact', u.hit) order by u.n) from unnest(array[${stakeholders.map((who) => `'${who}'`).join(', ')}], array[${hits('@')}]) with ordinality u (who, hit, n) where u.hit is not null)`,
    impact: impact('@'),
    score: score('@'),
    owner: personBy('owner_id'),
    reviewOn: "to_char(@.review_on, 'YYYY-MM-DD')",
    reviewOverdue: reviewOverdue('@'),
    reviews: {
      list: () => riskReviewShape,
      on: '~.org_id = @.org_id and ~.risk_id = @.id',
      order: '~.version desc',
      limit: '50',
    },
    notedBy: personBy('noted_by'),
    notedAt: '@.noted_at',
    retiredBy: personBy('retired_by'),
    retiredAt: '@.retired_at',
    retiredReason: opened('retired_event_id', 'reason'),
    resembles: {
      list: () => libraryCaseShape,
      on: '~.id in (select coalesce(k.library_case_id, k.own_case_id) from risk_precedents k where k.org_id = @.org_id and k.risk_id = @.id)',
      order: '~.started_on desc, ~.id',
      limit: '20',
    },
    // Those nearest to it, but for what somebody put beside it already.
    precedents: {
      list: () => precedentOfRisk,
      on: `~.org_id = @.org_id and ~.case_id = @.id and ~.score > 0
        and not exists (select from risk_precedents k where k.org_id = @.org_id and k.risk_id = @.id and coalesce(k.library_case_id, k.own_case_id) = ~.id)`,
      order: '~.score desc, ~.id',
      limit: '5',
    },
    lessons: lessonsBehind('~.risk_id = @.id'),
    viewerMayRevise: mayOn(refusalToRevise),
    viewerMayReview: mayOn(refusalToReview),
    viewerMayRetire: mayOn(refusalToRetire),
  },
}
