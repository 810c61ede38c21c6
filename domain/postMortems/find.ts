import { rowId } from '../id.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Page } from '../read/shape.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { lessons } from './lessonShape.ts'
import { improvementShape, mine, ofPublished, overdue, postMortemShape } from './shape.ts'

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

/** What was learnt: from post-mortems that are published, and from past cases of the house that somebody told. */
export const findLessons = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.lessons', lessons, args, selection)
