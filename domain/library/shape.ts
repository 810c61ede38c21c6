import type { Step } from '#db/schema/words.ts'
import { personShape } from '../people/shape.ts'
import { permitted } from '../permission.ts'
import { changedByPast } from '../postMortems/appliedLessonShape.ts'
import { derived, type Shape } from '../read/shape.ts'
import { refusalToAnnotatePast, refusalToEditPast } from './rules.ts'

const pair = (fr: string, en: string) => `json_build_object('fr', ${fr}, 'en', ${en})`

/** Each figure with the source that bears it out, and the number under which the page lists that source. */
const figures = `(select coalesce(json_agg(f.x || jsonb_build_object('source', @.sources -> (f.x ->> 'sourceIndex')::int, 'sourceNumber', (f.x ->> 'sourceIndex')::int + 1) order by f.n), '[]')
  from jsonb_array_elements(@.impact) with ordinality f (x, n))`

const numbered = `(select coalesce(json_agg(e.x || jsonb_build_object('number', e.n) order by e.n), '[]') from jsonb_array_elements(@.timeline) with ordinality e (x, n))`

const answered = {
  facts: '@.confirmed_facts',
  action: '@.corrective_action',
  apology: '@.apologised',
  values: '@.recalled_values',
} as const satisfies Record<Step, string>

/** Unknown stays null. The event is named only where the sources let the step be dated. */
const scorecard = `json_build_array(${Object.entries(answered)
  .map(
    ([step, answer]) => `json_build_object('step', '${step}', 'answer', ${answer}, 'event',
  (select e.x || jsonb_build_object('number', e.n) from jsonb_array_elements(@.timeline) with ordinality e (x, n) where jsonb_exists(e.x -> 'steps', '${step}') limit 1))`,
  )
  .join(', ')})`

const annotationShape: Shape = {
  type: 'LibraryAnnotation',
  from: 'library_annotations',
  visible: 'true',
  fields: {
    words: '@.words',
    writtenBy: { one: () => personShape, on: '~.org_id = @.org_id and ~.id = @.written_by' },
    writtenAt: '@.written_at',
  },
}

const hidingShape: Shape = {
  type: 'LibraryHiding',
  from: 'library_hides',
  visible: 'true',
  fields: {
    hiddenBy: { one: () => personShape, on: '~.org_id = @.org_id and ~.id = @.hidden_by' },
    hiddenAt: '@.hidden_at',
  },
}

/** A past case: one that ships belongs to no organisation and is the same for everyone; an own one is behind its house's fence. */
export const libraryCaseShape: Shape = {
  type: 'LibraryCase',
  from: 'past_cases',
  visible: 'true',
  fields: {
    slug: '@.slug',
    title: pair('@.title_fr', '@.title_en'),
    organisation: '@.organisation',
    sector: '@.sector',
    country: '@.country',
    startedOn: '@.started_on',
    endedOn: '@.ended_on',
    trigger: '@.trigger',
    channel: '@.channel',
    category: '@.category',
    cluster: '@.cluster',
    story: '@.story',
    summary: '@.summary',
    timeline: numbered,
    outcome: '@.outcome',
    lessons: '@.lessons',
    applied: changedByPast(),
    tags: 'to_json(@.tags)',
    strategies: 'to_json(@.strategies)',
    scorecard,
    firstWordsHours: '(@.first_statement_hours)::float8',
    figures,
    sources: `(select coalesce(json_agg(x || jsonb_build_object('archivedOn', x -> 'archived_on', 'answeredAt', k.answered_at, 'silentSince', k.silent_since) order by n), '[]') from jsonb_array_elements(@.sources) with ordinality s (x, n) left join lateral (
      select l.answered_at, l.silent_since from library_link_checks l where @.org_id is null and l.key = md5(x ->> 'url')
      union all select l.answered_at, l.silent_since from own_library_link_checks l where l.org_id = @.org_id and l.key = md5(x ->> 'url')) k on true)`,
    confidence: '@.confidence',
    confidenceNote: '@.confidence_note',
    own: '(@.org_id is not null)',
    origin: '@.origin',
    version: '@.version',
    fromReference: '(select c.reference from cases c where c.org_id = @.org_id and c.id = @.from_case)',
    confidentiality: '(select c.confidentiality from cases c where c.org_id = @.org_id and c.id = @.from_case)',
    leftOut:
      "(select (p.coded -> 'own' ->> 'leftOut')::int from post_mortems p where p.org_id = @.org_id and p.case_id = @.from_case)",
    pdf: "'/library/' || @.slug || '/pdf'",
    addedBy: { one: () => personShape, on: '~.org_id = @.org_id and ~.id = @.added_by' },
    addedAt: '@.added_at',
    editedBy: { one: () => personShape, on: '~.org_id = @.org_id and ~.id = @.edited_by' },
    editedAt: '@.edited_at',
    annotations: {
      page: () => annotationShape,
      on: '~.library_case_id = @.id',
      orders: { newest: { by: '~.written_at', type: 'timestamptz', descending: true } },
    },
    hiding: { one: () => hidingShape, on: '~.library_case_id = @.id and ~.shown_at is null' },
    viewerMayEdit: derived<{ _own: boolean }>({ own: '(@.org_id is not null)' }, (row, { actor }) =>
      permitted(refusalToEditPast(actor, { own: row._own })),
    ),
    viewerMayAnnotate: derived<{ _own: boolean }>({ own: '(@.org_id is not null)' }, (row, { actor }) =>
      permitted(refusalToAnnotatePast(actor, { own: row._own })),
    ),
  },
}
