import { caseShape } from '../cases/shape.ts'
import { eventShape } from '../events/shape.ts'
import { libraryCaseShape } from '../library/shape.ts'
import { personBy } from '../people/shape.ts'
import { permission, permitted } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { linksOfLesson } from './appliedLessonShape.ts'
import { type Ballots, ballots, cleared, lanesAsked } from './ballots.ts'
import { MOST_SHOWN } from './lock.ts'
import { type Frozen, recordOf, type ToldOf, told } from './record/told.ts'
import { postMortemReviewShape } from './reviewShape.ts'
import {
  type ImprovementFacts,
  type LessonFacts,
  type PostMortemFacts,
  refusalToApply,
  refusalToChange,
  refusalToFinish,
  refusalToMark,
  refusalToPublish,
  refusalToSubmit,
  refusalToWaive,
  refusalToWrite,
  type Target,
} from './rules.ts'

const ofSeenCase = 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)'
const me = "(select nullif(current_setting('app.member', true), '')::uuid)"

export const wordingShape: Shape = {
  type: 'PassageWording',
  from: 'post_mortem_texts',
  visible: 'false',
  fields: { n: '@.n', words: '@.words', writtenAt: '@.written_at', writtenBy: personBy('written_by') },
}

const newest = '~.org_id = @.org_id and ~.passage_id = @.id and ~.n = @.version'

const mayApply = (target: Target) =>
  derived<{ _lesson: LessonFacts }>(
    {
      lesson:
        "json_build_object('caseId', @.case_id, 'kind', @.kind, 'privileged', @.privileged_at is not null, 'stage', (select c.stage from cases c where c.org_id = @.org_id and c.id = @.case_id))",
    },
    ({ _lesson }, { actor }) => permitted(refusalToApply(actor, _lesson, target)),
  )

/** What somebody says of the case. Its wording is null for those who may not read what is privileged. */
export const passageShape: Shape = {
  type: 'Passage',
  from: 'post_mortem_passages',
  visible: `${ofSeenCase} and ~.removed_at is null`,
  fields: {
    kind: '@.kind',
    number: '@.number',
    version: '@.version',
    privileged: '(@.privileged_at is not null)',
    privilegedBy: personBy('privileged_by'),
    wording: { one: () => wordingShape, on: newest },
    earlier: {
      list: () => wordingShape,
      on: '~.org_id = @.org_id and ~.passage_id = @.id and ~.n < @.version',
      order: '~.n desc',
      limit: '100',
    },
    postMortem: { one: () => postMortemShape, on: '~.org_id = @.org_id and ~.id = @.post_mortem_id' },
    applied: linksOfLesson(),
    viewerMayApplyToLine: mayApply('line'),
    viewerMayApplyToPolicy: mayApply('policy'),
    viewerMayApplyToRisk: mayApply('risk'),
  },
}

const improvementFacts = {
  improvementFacts: "json_build_object('caseId', @.case_id, 'ownerId', @.owner_id, 'state', @.state)",
}
const mayOnImprovement = (refusalTo: Parameters<typeof permission<ImprovementFacts>>[0]) =>
  derived<{ _improvementFacts: ImprovementFacts }>(improvementFacts, ({ _improvementFacts }, { actor }) =>
    permission(refusalTo)(actor, _improvementFacts),
  )

export const overdue = (row: string) => `(${row}.state = 'open' and ${row}.due_on < (now() at time zone 'UTC')::date)`

export const improvementShape: Shape = {
  type: 'Improvement',
  from: 'improvements',
  visible: ofSeenCase,
  fields: {
    number: '@.number',
    words: '@.words',
    dueOn: "to_char(@.due_on, 'YYYY-MM-DD')",
    state: '@.state',
    overdue: overdue('@'),
    version: '@.version',
    owner: personBy('owner_id'),
    addedBy: personBy('added_by'),
    endedAt: '@.ended_at',
    endedBy: personBy('ended_by'),
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    postMortem: { one: () => postMortemShape, on: '~.org_id = @.org_id and ~.id = @.post_mortem_id' },
    viewerMayChange: mayOnImprovement(refusalToChange),
    viewerMayFinish: mayOnImprovement(refusalToFinish),
    viewerMayWaive: mayOnImprovement(refusalToWaive),
  },
}

const facts = {
  facts: `json_build_object('caseId', @.case_id, 'state', @.state, 'stage', (select c.stage from cases c where c.org_id = @.org_id and c.id = @.case_id),
    'contributors', (select coalesce(json_agg(k.member_id), '[]') from post_mortem_contributors k where k.org_id = @.org_id and k.post_mortem_id = @.id))`,
  ballots: ballots(
    '(select r.id from post_mortem_reviews r where r.org_id = @.org_id and r.post_mortem_id = @.id and r.closed_at is null)',
  ),
}
type Facts = { _facts: Omit<PostMortemFacts, 'asked' | 'voted' | 'cleared'>; _ballots: Ballots }
const mayOn = (refusalTo: Parameters<typeof permission<PostMortemFacts>>[0]) =>
  derived<Facts>(facts, ({ _facts, _ballots }, { actor, now }) =>
    permission(refusalTo)(actor, {
      ..._facts,
      asked: lanesAsked(_ballots),
      voted: false,
      cleared: cleared(_ballots, now),
    }),
  )

const ofIt = '~.org_id = @.org_id and ~.post_mortem_id = @.id'
const inOrder = "array_position(array['narrative', 'cause', 'outcome', 'lesson'], ~.kind), ~.number"

export const postMortemShape: Shape = {
  type: 'PostMortem',
  from: 'post_mortems',
  visible: ofSeenCase,
  fields: {
    state: '@.state',
    stateSince: '@.state_since',
    dueAt: '@.due_at',
    closedAt: '@.closed_at',
    version: '@.version',
    late: "(@.state <> 'published' and @.due_at < now())",
    pdf: "(select '/cases/' || c.reference || '/post-mortem/pdf' from cases c where c.org_id = @.org_id and c.id = @.case_id)",
    publishedAt: '@.published_at',
    publishedBy: personBy('published_by'),
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    record: derived<ToldOf>(told, (row, { actor }) => recordOf(row, actor.language)),
    starred: {
      list: () => eventShape,
      on: '~.org_id = @.org_id and ~.case_id = @.case_id and exists (select from stars x where x.org_id = ~.org_id and x.event_id = ~.id)',
      order: '~.happened_at, ~.id',
      limit: '100',
    },
    passages: {
      list: () => passageShape,
      on: `${ofIt} and ~.removed_at is null`,
      order: inOrder,
      limit: `${MOST_SHOWN}`,
    },
    privilegedCount:
      '(select count(*)::int from post_mortem_passages p where p.org_id = @.org_id and p.post_mortem_id = @.id and p.removed_at is null and p.privileged_at is not null)',
    improvements: { list: () => improvementShape, on: ofIt, order: '~.number', limit: `${MOST_SHOWN}` },
    review: {
      one: () => postMortemReviewShape,
      on: ofIt,
      order: '~.round desc',
    },
    libraryCase: {
      one: () => libraryCaseShape,
      on: '~.id = (select o.id from own_library_cases o where o.org_id = @.org_id and o.from_case = @.case_id)',
    },
    published: derived<{ _coded: Frozen }>(
      { coded: "(case when @.state = 'published' then @.coded end)" },
      ({ _coded }) => (_coded ? { ..._coded, ...(_coded.own as object) } : null),
    ),
    viewerMayWrite: mayOn(refusalToWrite),
    viewerMayMark: mayOn(refusalToMark),
    viewerMaySubmit: mayOn(refusalToSubmit),
    viewerMayPublish: mayOn(refusalToPublish),
  },
}

/** Those of one's own first, then what is late longest. */
export const mine = `~.owner_id = ${me}`

/** Actions of published post-mortems: what is still being written is nobody's to do yet. */
export const ofPublished =
  "exists (select from post_mortems p where p.org_id = ~.org_id and p.id = ~.post_mortem_id and p.state = 'published') and exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)"
