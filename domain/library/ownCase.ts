import { randomInt } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { PastEvent } from '#db/schema/library.ts'
import type { PastOrigin } from '#db/schema/words.ts'
import type { Act } from '../verb.ts'
import { type PastCase, pastCase } from './pastCase.ts'
import { type Reading, unread } from './reading.ts'
import { columns, rowOf, searchRows } from './row.ts'

type Given = {
  /** As the shipped file tells one. Its slug is a wish: an own case may get a longer one. */
  readonly past: PastCase
  /** The events that were the organisation's own acts, and those that did a step, where that is known. */
  readonly reading?: Reading
  /** The case it was made of: from then on, who does not see that one does not see this one. */
  readonly fromCaseId?: string | null
  readonly origin: PastOrigin
}
type Writing = Pick<Act<unknown>, 'actor' | 'tx' | 'now' | 'record'>

/** Adds a past case of the actor's organisation, found at once by search, facets and precedents. Who may is for the caller to ask. */
export async function writeOwnCase(work: Writing, given: Given): Promise<{ libraryCaseId: string; slug: string }> {
  const written = await insertOwnCase(work, given)
  await work.record('library_case.added', {
    subject: { type: 'LibraryCase', id: written.libraryCaseId },
    caseId: given.fromCaseId,
    data: { origin: given.origin },
  })
  return written
}

/** The same without its event, for an act that adds many. */
export async function insertOwnCase(
  { actor, tx, now }: Omit<Writing, 'record'>,
  { past, reading = unread, fromCaseId = null, origin }: Given,
): Promise<{ libraryCaseId: string; slug: string }> {
  // What was cleared goes in whole, however long; its source is the ledger, which has no address to cite.
  const row = rowOf(origin === 'post_mortem' ? past : pastCase.parse(past), reading)
  // A name that can be guessed would tell whoever takes it that a hidden case has it already.
  const wish = origin === 'import' ? row.slug : `${row.slug.slice(0, 75)}-${drawn()}`
  for (let slug = wish; ; slug = `${row.slug.slice(0, 75)}-${drawn()}`) {
    const whole = { ...row, slug, org_id: actor.orgId, version: 1, origin, from_case: fromCaseId }
    const told = { ...whole, added_by: actor.memberId, added_at: now.toISOString() }
    const { rowCount } = await tx.execute(
      sql`insert into own_library_cases (${sql.raw(written.join())}) select ${sql.raw(written.join())} from jsonb_populate_record(null::own_library_cases, ${JSON.stringify(told)}::jsonb) on conflict (org_id, slug) do nothing`,
    )
    if (rowCount === 0) continue
    await writeSearch(tx, actor.orgId, row.id)
    return { libraryCaseId: row.id, slug }
  }
}

export type Standing = {
  readonly id: string
  readonly version: number
  readonly from_case: string | null
  readonly timeline: readonly PastEvent[]
}

/** Tells it anew, but for what is kept. What was known of an event stays with the event, as long as its words do. */
export async function rewriteOwnCase(
  { actor, tx, now, record }: Writing,
  standing: Standing,
  past: PastCase,
  kept: readonly string[] = [],
): Promise<void> {
  const row = rowOf(pastCase.parse(past), unread)
  const timeline = row.timeline.map((event) => {
    const before = standing.timeline.find(({ at, what }) => at === event.at && what.fr === event.what.fr)
    return before ? { ...event, own: before.own, until: before.until, steps: before.steps } : event
  })
  const told = JSON.stringify({ ...row, timeline })
  const same = sql.raw(columns.filter((column) => !['slug', ...kept].includes(column)).join())
  await tx.execute(
    sql`update own_library_cases set (${same}) = (select ${same} from jsonb_populate_record(null::own_library_cases, ${told}::jsonb)), version = version + 1, edited_by = ${actor.memberId}::uuid, edited_at = ${now.toISOString()}::timestamptz where org_id = ${actor.orgId}::uuid and id = ${standing.id}::uuid`,
  )
  await writeSearch(tx, actor.orgId, standing.id)
  await record('library_case.edited', {
    subject: { type: 'LibraryCase', id: standing.id },
    caseId: standing.from_case,
    data: { version: standing.version + 1 },
  })
}

const written = ['org_id', 'id', ...columns, 'version', 'origin', 'from_case', 'added_by', 'added_at']

/** Of the longest text this much is searched: beyond a mebibyte of words PostgreSQL refuses the whole row. */
const SEARCHED = 250_000

async function writeSearch(tx: Writing['tx'], orgId: string, id: string): Promise<void> {
  const texts = sql.raw(`${searchRows('fr', 'own_library_cases')} union all ${searchRows('en', 'own_library_cases')}`)
  await tx.execute(sql`insert into own_library_search (org_id, case_id, language, from_case, name_key, title, body)
    select ${orgId}::uuid, t.id, t.language, c.from_case, t.name_key, t.title, left(t.body, ${SEARCHED})
      from (${texts}) t (id, language, name_key, title, body) join own_library_cases c on c.org_id = ${orgId}::uuid and c.id = t.id
     where t.id = ${id}::uuid
    on conflict (org_id, case_id, language) do update set (name_key, title, body) = (excluded.name_key, excluded.title, excluded.body)`)
}

const letters = 'abcdefghjkmnpqrstvwxyz23456789'
const drawn = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')

/** A name for addresses, made of a title and the year. */
export function slugOf(title: string, startedOn: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const words = plain.slice(0, 60).replace(/^-+|-+$/g, '')
  return `${words || 'case'}-${startedOn.slice(0, 4)}`
}
