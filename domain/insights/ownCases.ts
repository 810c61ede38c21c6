import { caseShape } from '../cases/shape.ts'
import type { Reader, Row } from '../read/reader.ts'
import { BadInput } from '../refusal.ts'
import type { Selection } from '../selection.ts'

/** What was declared and is a case of its own: a signal is none yet, and what was dismissed or merged is none. */
export const counted = (row: string) => `${row}.stage not in ('signal', 'dismissed', 'merged')`

export type OwnCases = { readonly kind: string; readonly first: number }

/** Own cases of one kind, the newest of them, oldest first. */
export async function findOwnCases(read: Reader, selection: Selection, { kind, first }: OwnCases): Promise<Row[]> {
  if (first < 1 || first > 100) throw new BadInput('`first` must be from 1 to 100.', ['first'])
  const newest = await read.list(
    caseShape,
    selection,
    `${counted('~')} and ~.kind = %`,
    [kind],
    '~.aware_at desc, ~.id desc',
    first,
  )
  return newest.reverse()
}
