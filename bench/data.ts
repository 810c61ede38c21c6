import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { newToken } from '#domain/people/token.ts'
import { digestOf } from '#domain/sign-in/secret.ts'

/** Members and cases are each organisation's; claims, statements and events each case's; versions each statement's. */
export type Size = Readonly<
  Record<'organisations' | 'members' | 'cases' | 'claims' | 'statements' | 'versions' | 'events', number>
>
/** Size S of the contract's benchmark. */
const small: Size = { organisations: 20, members: 20, cases: 50, claims: 5, statements: 3, versions: 4, events: 100 }

/** Somebody who asks, and a case they may see. */
export type Visit = { readonly token: string; readonly orgId: string; readonly reference: string }

const PAGES = 10

/** Fills the database. Answers visits as people make them: somebody opens ten pages of their own house, then somebody else does. */
export async function fill(adminUrl: string, size = small): Promise<readonly Visit[]> {
  const { organisations, members, cases } = size
  const people = Array.from({ length: organisations * members }, (_, i) => {
    const org = 1 + (i % organisations)
    return { org, member: 1 + Math.floor(i / organisations), token: newToken() }
  })
  const admin = new pg.Client(adminUrl).on('error', () => {}) // cut when the bench ends early
  await admin.connect()
  for (const [name, count] of Object.entries(size))
    await admin.query('select set_config($1, $2, false)', [`bench.${name}`, String(count)])
  await admin.query('create temp table secrets (o int, m int, secret_hash bytea)')
  await admin.query('insert into secrets select * from unnest($1::int[], $2::int[], $3::bytea[])', [
    people.map(({ org }) => org),
    people.map(({ member }) => member),
    people.map(({ token }) => digestOf(token)),
  ])
  await admin.query(readFileSync(join(import.meta.dirname, 'data.sql'), 'utf8'))
  await admin.end()
  return people.flatMap(({ org, token }, person) =>
    Array.from({ length: PAGES }, (_, page) => {
      const reference = referenceOf(1 + ((person * PAGES + page) % cases))
      return { token, orgId: orgId(org), reference }
    }),
  )
}

const orgId = (org: number) => `00000001-${org.toString(16).padStart(4, '0')}-7000-8000-000000000000`
const referenceOf = (number: number) => `SF-2026-${String(number).padStart(4, '0')}`
