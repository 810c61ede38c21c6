import type { Reader, Row } from '../read/reader.ts'
import { united } from '../read/selected.ts'
import { dataKey, nothingSelected, type Selection } from '../selection.ts'
import { findOwnCases, type OwnCases } from './ownCases.ts'
import { type Axis, findPatterns } from './patterns.ts'

/** Each table that was asked for, under the key of its arguments. */
export async function findInsights(read: Reader, selection: Selection): Promise<Row> {
  const found: Record<string, unknown> = {}
  for (const { name, args, argsKey, children } of united(selection, 'Insights')) {
    const key = dataKey(name, argsKey)
    if (name === 'ownCases') found[key] = await findOwnCases(read, children ?? nothingSelected, args as OwnCases)
    if (name === 'patterns') found[key] = await findPatterns(read, args.by as Axis)
  }
  return found
}
