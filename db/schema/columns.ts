import { sql } from 'drizzle-orm'
import { type AnyPgColumn, customType, foreignKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** UUIDv7, made by the application, so that a row can be named before it is written. */
export const id = (name = 'id') => uuid(name)
export const orgId = () => uuid('org_id').notNull()

/** Milliseconds and no more: a JavaScript date cannot carry microseconds, and a keyset page would repeat rows. */
export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })
export const atNow = (name: string) => at(name).notNull().default(sql`now()`)

export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
})

/** text + CHECK rather than an enum: enum equality is not leakproof, so row-level security would keep it off its index. */
export const oneOf = <const T extends readonly [string, ...string[]]>(name: string, _values: T) =>
  text(name, { enum: _values as unknown as [T[number], ...T[number][]] })
export const within = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`)

/** Of a row whose content is sealed in the ledger: makes the seal tell nothing of the content. Null: not sealed yet. */
export const sealSalt = () =>
  bytes('seal_salt').default(sql`decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')`)

/** A key to a row of the same organisation: the organisation is part of it, so that no row points into another's house. */
export const pointsTo = (
  name: string,
  orgId: AnyPgColumn,
  key: AnyPgColumn,
  to: { readonly orgId: AnyPgColumn; readonly id: AnyPgColumn },
) => foreignKey({ name, columns: [orgId, key], foreignColumns: [to.orgId, to.id] })
