import { libraryCaseShape } from '../library/shape.ts'
import type { Page, Shape } from '../read/shape.ts'
import { passageShape } from './shape.ts'

// What was learnt, whichever way it was told. What counsel keeps to itself is no lesson of the house: it may change nothing, and
// would be told by its number. What is still being written, nobody has cleared yet. Each table keeps its own fence.
const ofPostMortems = `select p.org_id, p.id, p.id as passage_id, p.number, jsonb_build_object('fr', w.words, 'en', w.words) as words, c.language,
    m.id as whose, m.published_at as learnt_at, o.id as past_id, o.category, o.cluster
  from post_mortem_passages p
  join post_mortems m on m.org_id = p.org_id and m.id = p.post_mortem_id and m.state = 'published'
  join cases c on c.org_id = p.org_id and c.id = p.case_id
  join post_mortem_texts w on w.org_id = p.org_id and w.passage_id = p.id and w.n = p.version
  left join own_library_cases o on o.org_id = p.org_id and o.from_case = p.case_id
 where p.kind = 'lesson' and p.removed_at is null and p.privileged_at is null`

/** The list of lessons of a case that somebody told is rewritten whole whenever it is told anew: none has a key that a link could hold. */
const toldOtherwise = `select o.org_id, o.id, null::uuid, l.n::int, l.x, null, o.id, o.added_at, o.id, o.category, o.cluster
  from own_library_cases o cross join lateral jsonb_array_elements(o.lessons) with ordinality l (x, n)
 where o.origin <> 'post_mortem'`

export const lessonShape: Shape = {
  type: 'Lesson',
  from: `(${ofPostMortems} union all ${toldOtherwise})`,
  visible: 'true',
  fields: {
    number: '@.number',
    words: '@.words',
    language: '@.language',
    learntAt: '@.learnt_at',
    passage: { one: () => passageShape, on: '~.org_id = @.org_id and ~.id = @.passage_id' },
    libraryCase: { one: () => libraryCaseShape, on: '~.id = @.past_id' },
  },
}

const changedSomething =
  'exists (select from applied_lessons l where l.org_id = ~.org_id and l.passage_id = ~.passage_id and l.taken_back_at is null)'

export const lessons: Page = {
  page: () => lessonShape,
  on: 'true',
  orders: {
    // A file brings many cases at one moment: what tells them apart stands between the moment and the number, so that none is torn.
    newest: {
      by: "(to_char(~.learnt_at at time zone 'UTC', 'YYYYMMDDHH24MISSMS') || replace(~.whose::text, '-', '') || to_char(9999 - ~.number, 'FM0000')) collate \"C\"",
      type: 'text',
      descending: true,
    },
  },
  filters: {
    categories: '~.category = any(%::text[])',
    clusters: '~.cluster = any(%::text[])',
    applied: `~.passage_id is not null and %::boolean = ${changedSomething}`,
  },
}
