import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { decoded } from '#app/(house)/library/import/text-of.ts'
import { say } from '#app/ui/refusals.ts'
import type { DryRun } from '#db/schema/libraryImports.ts'
import type { Actor } from '#domain/actor.ts'
import { importLibraryCases, prepareLibraryImport, tryLibraryImport } from '#domain/library/importing/verbs.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { memberByEmail } from '#domain/people/memberByEmail.ts'
import { NotFound, Refusal } from '#domain/refusal.ts'
import { wordsIn } from '../server/words.ts'
import { Misused, Refused } from './command.ts'
import { withDatabase } from './database.ts'

export const usage = [
  [
    'library import <file> --organisation <name> --email <address> [--dry-run] [--json]',
    'put the past cases of a CSV or JSON file into the library of an organisation, all or none: 0 done, 65 the file has faults',
  ],
] as const

/** EX_DATAERR of sysexits.h: the file is at fault, and nothing was changed. */
const FAULTY = 65

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const options = { organisation: text, email: text, 'dry-run': flag, json: flag } as const

type File = { readonly name: string; readonly format: 'csv' | 'json'; readonly content: string }

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [act, path, ...more] = positionals
  if (act !== 'import' || !path || more.length > 0) throw new Misused('Say what to import: library import <file>.')
  const { organisation, email, json } = values
  if (!organisation) throw new Misused('--organisation is missing.')
  if (!email) throw new Misused('--email is missing.')
  const file = read(path)
  const told = await withDatabase(async () => {
    const { orgId, memberId } = await memberByEmail(email, organisation)
    return take(await actorOf(orgId, memberId), file, values['dry-run'])
  }).catch(explain)
  if (json) console.log(JSON.stringify({ organisation, file: file.name, ...told }))
  else report(file, told)
  if (told.faultCount > 0) process.exitCode = FAULTY
}

type Told = Pick<DryRun, 'cases' | 'faults' | 'faultCount'> & { readonly imported: boolean }

/** Through the verbs of the contract: what is not whole leaves no trace. */
async function take(actor: Actor, { name, format, content }: File, dry: boolean): Promise<Told> {
  const { cases, faults, faultCount } = await tryLibraryImport(actor, format, content)
  const told = { cases, faults, faultCount, imported: false }
  if (dry || faultCount > 0) return told
  await importLibraryCases(actor, await prepared(actor, { name, format, content }))
  return { ...told, imported: true }
}

const prepared = (actor: Actor, { content, ...file }: File) =>
  prepareLibraryImport(actor, { ...file, parts: [content] })

function report({ name }: File, { cases, faults, faultCount, imported }: Told): void {
  const t = wordsIn('en')
  for (const { line, column, code, found } of faults) {
    const why = t(`importCases.faults.${code.toUpperCase() as Uppercase<typeof code>}`)
    // Quoted: what stands in the file may speak to a terminal.
    console.error(
      [`${name}:${line}`, column, found ? `${why} Found ${JSON.stringify(found)}.` : why].filter(Boolean).join(': '),
    )
  }
  if (faultCount > faults.length) console.error(t('importCases.first', { n: faults.length }))
  if (faultCount > 0) console.error(`${t('importCases.faulty', { n: faultCount })}: nothing was changed.`)
  else if (imported) console.log(t('importCases.done', { n: cases }))
  else console.log(`${t('importCases.clean', { n: cases })}. Nothing was changed.`)
}

function read(path: string): File {
  try {
    const format = /\.json$/i.test(path) ? 'json' : 'csv'
    return { name: basename(path), format, content: decoded(readFileSync(path)) }
  } catch (error) {
    throw new Refused(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}.`)
  }
}

function explain(error: unknown): never {
  if (error instanceof NotFound) throw new Refused('There is no such organisation, or no such person in it.')
  if (error instanceof Refusal) throw new Refused(`Refused: ${say(error.code, 'en')}`)
  throw error
}
