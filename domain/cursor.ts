import { createHash } from 'node:crypto'
import { BadInput } from '#domain/refusal.ts'
import { argsKeyOf } from '#domain/selection.ts'

/** Sort values of a row, its id last: where the next page begins. */
export type Key = readonly (string | number)[]

export class CursorInvalid extends BadInput {
  constructor() {
    super('This cursor belongs to another list, order or filter.', ['after'])
  }
}

/** Ties a cursor to its organisation, field, order and filter: anywhere else it would skip or repeat rows in silence. */
export function cursorScope(
  orgId: string,
  field: string,
  { first: _, after: __, ...asked }: Readonly<Record<string, unknown>>,
): string {
  return createHash('sha256')
    .update(`${orgId}\n${field}\n${argsKeyOf(asked)}`)
    .digest('base64url')
    .slice(0, 11)
}

export const sealCursor = (scope: string, key: Key) => scope + Buffer.from(JSON.stringify(key)).toString('base64url')

export function openCursor(scope: string, cursor: string): Key {
  if (!cursor.startsWith(scope) || cursor.length > 1_000) throw new CursorInvalid()
  return parseKey(Buffer.from(cursor.slice(scope.length), 'base64url').toString())
}

function parseKey(text: string): Key {
  try {
    const key: unknown = JSON.parse(text)
    if (Array.isArray(key) && key.length > 0 && key.every(isPlain)) return key
  } catch {}
  throw new CursorInvalid()
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number'
