import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { importPastCases } from '#domain/library/import.ts'
import { fill, type Visit } from '../data.ts'

/** Organisations, and own past cases of all of them together, beside the cases that ship. */
export type Extent = { readonly organisations: number; readonly past: number }

/** Those of the contract's benchmark, with every case told as a past one: the largest house of L has thirteen thousand. */
export const extents = {
  S: { organisations: 20, past: 1_000 },
  M: { organisations: 200, past: 10_000 },
  L: { organisations: 1_000, past: 100_000 },
} as const satisfies Record<string, Extent>

/** Cases of each house that precedents are asked for, and insights are of; and people who ask. */
const each = { members: 4, cases: 20, claims: 1, statements: 1, versions: 1, events: 1 }

/** Fills the database. Answers visits of every house alike, in no order. */
export async function fillLibrary(adminUrl: string, { organisations, past }: Extent): Promise<readonly Visit[]> {
  await importPastCases(adminUrl)
  const visits = await fill(adminUrl, { ...each, organisations })
  const admin = new pg.Client(adminUrl).on('error', () => {}) // cut when the bench ends early
  await admin.connect()
  for (const [name, value] of Object.entries({ organisations, past }))
    await admin.query('select set_config($1, $2, false)', [`bench.${name}`, String(value)])
  for (const file of ['../texts.sql', 'fill.sql', '../past.sql', 'functions.sql'])
    await admin.query(readFileSync(join(import.meta.dirname, file), 'utf8'))
  await admin.query('vacuum analyze')
  await admin.end()
  return visits.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

const orderOf = ({ token, reference }: Visit) =>
  createHash('sha1')
    .update(token + reference)
    .digest('hex')
