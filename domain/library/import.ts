import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { z } from 'zod'
import { OWNER } from '#db/roles.ts'
import { newId } from '#domain/id.ts'
import { type PastCase, pastCases } from './pastCase.ts'
import { faultsOf, figuresOf, type Reading, readings, storyOf, timelineOf, unread } from './reading.ts'

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

function rowOf(past: PastCase, reading: Reading) {
  const { title, response, ...rest } = past
  return {
    ...rest,
    ...response,
    id: newId(),
    title_fr: title.fr,
    title_en: title.en,
    channel: past.trigger_channel,
    cluster: past.scct_cluster,
    story: storyOf(past, reading),
    timeline: timelineOf(past, reading),
    first_statement_hours: response.first_statement_delay_hours,
    impact: figuresOf(past, reading),
  }
}

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

const columns = [
  'slug',
  'title_fr',
  'title_en',
  'organisation',
  'sector',
  'country',
  'started_on',
  'ended_on',
  'trigger',
  'channel',
  'category',
  'cluster',
  'story',
  'summary',
  'timeline',
  'outcome',
  'lessons',
  'impact',
  'sources',
  'tags',
  'strategies',
  'first_statement_hours',
  'confirmed_facts',
  'corrective_action',
  'apologised',
  'recalled_values',
  'confidence',
  'confidence_note',
]

/** A case keeps its id, and with it the links to it, through every import. */
const WRITE_CASES = `
  insert into library_cases (id, ${columns}) select id, ${columns} from jsonb_populate_recordset(null::library_cases, $1::jsonb)
  on conflict (slug) do update set (${columns}) = (${columns.map((column) => `excluded.${column}`)})`

const searchRows = (language: 'fr' | 'en') => `
  select id, '${language}', name_key(concat_ws(' ', title_${language}, organisation, array_to_string(tags, ' '))), title_${language}, concat_ws(' ',
    trigger ->> '${language}', summary ->> '${language}', outcome ->> '${language}',
    (select string_agg(e -> 'what' ->> '${language}', ' ' order by n) from jsonb_array_elements(timeline) with ordinality t (e, n)),
    (select string_agg(l ->> '${language}', ' ' order by n) from jsonb_array_elements(lessons) with ordinality t (l, n))
    ${language === 'en' ? ", translate(array_to_string(tags, ' '), '-_', '  ')" : ''})
  from library_cases`

const WRITE_SEARCH = `
  insert into library_search (case_id, language, name_key, title, body) ${searchRows('fr')} union all ${searchRows('en')}
  on conflict (case_id, language) do update set (name_key, title, body) = (excluded.name_key, excluded.title, excluded.body)`
