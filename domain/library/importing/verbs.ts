import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/client.ts'
import { libraryCases } from '#db/schema/library.ts'
import { type DryRun, libraryImports } from '#db/schema/libraryImports.ts'
import { ownLibraryCases } from '#db/schema/ownLibrary.ts'
import { type ImportFormat, importFormats, pastFields } from '#db/schema/words.ts'
import type { Actor } from '../../actor.ts'
import { hex, sha256 } from '../../canonical.ts'
import { cleanName } from '../../files/name.ts'
import { newId } from '../../id.ts'
import { idOf, line, maybe } from '../../input.ts'
import { NotFound, Refusal, refuse } from '../../refusal.ts'
import { transact } from '../../transact.ts'
import { type Act, verb } from '../../verb.ts'
import { insertOwnCase } from '../ownCase.ts'
import { refusalToKeepLibrary } from '../rules.ts'
import { dryRun, MOST_CASES, type Read } from './dryRun.ts'

export const LARGEST = 2 * 1024 * 1024

const mapped = z.object({ column: z.string().max(200_000), field: maybe(z.enum(pastFields)) })
const Prepare = z.object({
  name: line(1_000),
  format: z.enum(importFormats),
  parts: z.array(z.string()).min(1).max(250),
})
const MapColumns = z.object({ importId: idOf('LibraryImport'), mapping: z.array(mapped).max(100) })
const Import = z.object({ importId: idOf('LibraryImport') })

/** What importing a file would come to. It is read, and kept nowhere. */
export const tryLibraryImport = (actor: Actor, format: ImportFormat, content: string): Promise<DryRun> =>
  transact(actor, async ({ tx }) => {
    refuse(refusalToKeepLibrary(actor))
    return (await readThrough(tx, format, content)).run
  })

/** Keeps the file aside and reads it through. What somebody had set aside before goes: one file at a time. */
export const prepareLibraryImport = verb('prepareLibraryImport', Prepare, async ({ actor, tx, now, input }) => {
  refuse(refusalToKeepLibrary(actor))
  const content = input.parts.join('')
  await oneFileAtATime(tx, actor)
  const { mapping, run } = await readThrough(tx, input.format, content)
  const mine = and(eq(libraryImports.orgId, actor.orgId), eq(libraryImports.sentBy, actor.memberId))
  await tx.delete(libraryImports).where(and(mine, isNull(libraryImports.importedAt)))
  const id = newId()
  const row = { orgId: actor.orgId, id, format: input.format, name: cleanName(input.name), content, mapping, read: run }
  await tx
    .insert(libraryImports)
    .values({ ...row, sha256: hex(sha256(Buffer.from(content))), sentBy: actor.memberId, sentAt: now })
  return { importId: id }
})

/** What stands in which column, said by a person. */
export const mapLibraryImport = verb('mapLibraryImport', MapColumns, async (act) => {
  const { tx, input } = act
  const { standing, theOne } = await lockImport(act, input.importId)
  const fields = input.mapping.flatMap(({ field }) => field ?? [])
  const twice = fields.find((field, at) => fields.indexOf(field) !== at)
  if (twice) throw new Refusal('INVALID_INPUT', { path: ['mapping'], found: twice })
  const { mapping, run } = dryRun(standing.format, standing.content, input.mapping, await takenNames(tx))
  await tx.update(libraryImports).set({ mapping, read: run }).where(theOne)
  return { importId: standing.id }
})

/** All of it or nothing, once the dry run is clean. It is read again first: names may have been taken meanwhile. */
export const importLibraryCases = verb('importLibraryCases', Import, async (act) => {
  const { tx, now, record, input } = act
  const { standing, theOne } = await lockImport(act, input.importId)
  const { cases, run } = dryRun(standing.format, standing.content, standing.mapping, await takenNames(tx))
  if (run.faultCount > 0 || cases.length === 0) throw new Refusal('IMPORT_FAULTY')
  for (const past of cases) await insertOwnCase(act, { past, origin: 'import' })
  await tx.update(libraryImports).set({ content: null, read: run, importedAt: now }).where(theOne)
  await record('library.imported', {
    subject: { type: 'LibraryImport', id: standing.id },
    bind: { sha256: standing.sha256 },
    data: { cases: cases.length },
  })
  return { importId: standing.id }
})

/** Files sent at the same moment wait for each other, so that each finds the one before it. */
async function oneFileAtATime(tx: Tx, { orgId, memberId }: Actor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`library import of ${orgId} ${memberId}`}, 0))`)
}

async function readThrough(tx: Tx, format: ImportFormat, content: string): Promise<Read> {
  if (Buffer.byteLength(content) > LARGEST) throw new Refusal('FILE_TOO_LARGE', { path: ['parts'] })
  if (content.trim() === '') throw new Refusal('INVALID_INPUT', { path: ['parts'], found: 'empty' })
  const read = dryRun(format, content, null, await takenNames(tx))
  if (read.rows > MOST_CASES) throw new Refusal('TOO_MANY_ROWS', { path: ['parts'] })
  return read
}

/** The names of what ships and of one's own; where they are asked, the cases behind them are seen. */
async function takenNames(tx: Tx): Promise<ReadonlySet<string>> {
  const [shipped, own] = [
    await tx.select({ slug: libraryCases.slug }).from(libraryCases),
    await tx.select({ slug: ownLibraryCases.slug }).from(ownLibraryCases),
  ]
  return new Set([...shipped, ...own].map(({ slug }) => slug))
}

async function lockImport({ actor, tx }: Act<unknown>, id: string) {
  const theOne = and(eq(libraryImports.orgId, actor.orgId), eq(libraryImports.id, id))
  const [standing] = await tx
    .select()
    .from(libraryImports)
    .where(and(theOne, eq(libraryImports.sentBy, actor.memberId)))
    .for('update')
  if (!standing) throw new NotFound()
  refuse(refusalToKeepLibrary(actor))
  const { content } = standing
  if (content === null) throw new Refusal('WRONG_STATE')
  return { standing: { ...standing, content }, theOne }
}
