import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { z } from 'zod'
import { OWNER } from '#db/roles.ts'
import { pastCases } from './pastCase.ts'
import { faultsOf, readings, unread } from './reading.ts'
import { columns, rowOf, searchRows } from './row.ts'

const shipped = (name: string) => new URL(`../../db/library/${name}`, import.meta.url)

/** A library that is not fit to be imported. Each fault says where it is; nothing was changed. */
export class LibraryRefused extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The library was not imported:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/** Makes the library what its file says, whole or not at all, however often it runs. Needs the administrator's address. */
export async function importPastCases(
  adminUrl: string,
  file: URL | string = shipped('past-cases.json'),
): Promise<number> {
  const cases = read(file, pastCases)
  const known = read(shipped('readings.json'), readings)
  const faults = cases.flatMap((past) => faultsOf(past, known[past.slug] ?? unread))
  if (faults.length > 0) throw new LibraryRefused(faults)
  await write(
    adminUrl,
    cases.map((past) => rowOf(past, known[past.slug] ?? unread)),
  )
  return cases.length
}

function read<Schema extends z.ZodType>(file: URL | string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (result.success) return result.data
  throw new LibraryRefused(result.error.issues.map(({ path, message }) => `${pathOf(path)}: ${message}`))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LibraryRefused([(error as Error).message])
  }
}

const pathOf = (path: readonly PropertyKey[]) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || 'file'

async function write(adminUrl: string, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local role ${OWNER}`)
    // One import at a time, while people go on reading.
    await client.query('lock table library_cases in share row exclusive mode')
    await client.query('delete from library_cases where slug <> all ($1)', [rows.map(({ slug }) => slug)])
    await client.query(WRITE_CASES, [JSON.stringify(rows)])
    await client.query(WRITE_SEARCH)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** A case keeps its id, and with it the links to it, through every import. */
const WRITE_CASES = `
  insert into library_cases (id, ${columns}) select id, ${columns} from jsonb_populate_recordset(null::library_cases, $1::jsonb)
  on conflict (slug) do update set (${columns}) = (${columns.map((column) => `excluded.${column}`)})`

const WRITE_SEARCH = `
  insert into library_search (case_id, language, name_key, title, body) ${searchRows('fr', 'library_cases')} union all ${searchRows('en', 'library_cases')}
  on conflict (case_id, language) do update set (name_key, title, body) = (excluded.name_key, excluded.title, excluded.body)`
