import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Page } from '../read/shape.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { improvementShape, mine, ofPublished, overdue, passageShape, postMortemShape } from './shape.ts'

export async function findPostMortem(read: Reader, selection: Selection, id: string): Promise<Row> {
  const found = await read.byId(postMortemShape, selection, rowId('PostMortem', id))
  if (!found) throw new NotFound()
  return found
}

const list: Page = {
  page: () => improvementShape,
  on: 'true',
  orders: { due: { by: "coalesce(~.due_on, 'infinity')::timestamptz", type: 'timestamptz', descending: false } },
  filters: {
    states: '~.state = any(%::text[])',
    mine: `%::boolean = coalesce(${mine}, false)`,
    overdue: `%::boolean = ${overdue('~')}`,
  },
}

export const findImprovements = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.improvements', list, args, selection, ofPublished)

const coded = (column: 'category' | 'cluster') =>
  `exists (select from own_library_cases o where o.org_id = ~.org_id and o.from_case = ~.case_id and o.${column} = any(%::text[]))`

const lessons: Page = {
  page: () => passageShape,
  on: 'true',
  orders: {
    // Publication is kept to the millisecond: what is below it keeps the lessons of one post-mortem in their order.
    newest: {
      by: "(select p.published_at from post_mortems p where p.org_id = ~.org_id and p.id = ~.post_mortem_id) - ~.number * interval '1 microsecond'",
      type: 'timestamptz',
      descending: true,
    },
  },
  filters: {
    categories: coded('category'),
    clusters: coded('cluster'),
    applied:
      '%::boolean = exists (select from applied_lessons l where l.org_id = ~.org_id and l.passage_id = ~.id and l.taken_back_at is null)',
  },
}

/** What counsel keeps to itself is no lesson of the house: it may change nothing, and would be told by its number. */
const ofTheHouse = `${ofPublished} and ~.kind = 'lesson' and ~.privileged_at is null`

/** What was learnt, from post-mortems that are published: what is still being written, nobody has cleared yet. */
export const findLessons = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.lessons', lessons, args, selection, ofTheHouse)
