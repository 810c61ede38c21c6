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

export type KeyType = 'timestamptz' | 'integer' | 'text' | 'uuid'

/** A cursor is no secret, so its key may have been bent: what the database could not read as these types is refused before it is asked. */
export function expectKey(key: Key, types: readonly KeyType[]): Key {
  if (key.length !== types.length || !types.every((type, at) => isOf[type](key[at]))) throw new CursorInvalid()
  return key
}

const isOf: Readonly<Record<KeyType, (value: unknown) => boolean>> = {
  timestamptz: (value) => value === 'infinity' || (typeof value === 'string' && isMoment(value)),
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  text: (value) => typeof value === 'string' && !value.includes('\0') && value.isWellFormed(),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
}

/** As PostgreSQL writes one into JSON. */
function isMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?\+00:00$/.test(text)) return false
  const at = new Date(text)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 19)) && text > '0001'
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number'
