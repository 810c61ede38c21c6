import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

// app → graphql → domain → db. Biome forbids looking upward; that screens load no code of the lower layers is held here,
// since Next would bundle a second copy of it, with its own state.

const RUNTIME_IMPORT =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(RUNTIME_IMPORT)].map(([, one, other]) => one ?? other ?? '')
}

/** A bare name is a package's, `graphql` among them. */
function layerOf(file: string, imported: string): string {
  if (!/^[.#]/.test(imported)) return ''
  const path = imported.startsWith('.') ? join(dirname(file), imported) : imported.replace(/^#/, '')
  return path.split('/')[0] ?? ''
}

const LOWER = ['graphql', 'domain', 'db', 'jobs', 'server', 'env']

test('the check itself tells code from types', () => {
  const found = (line: string) => [...line.matchAll(RUNTIME_IMPORT)].map(([, one, other]) => one ?? other)
  expect(found("import { run } from '#domain/run.ts'")).toEqual(['#domain/run.ts'])
  expect(found("import type { Actor } from '#domain/actor.ts'")).toEqual([])
  expect(found("export { run } from '#db/run.ts'")).toEqual(['#db/run.ts'])
  expect(found("const { run } = await import('#db/run.ts')")).toEqual(['#db/run.ts'])
  expect(found("import {\n  one,\n  two,\n} from '#db/run.ts'")).toEqual(['#db/run.ts'])
  expect(layerOf('app/cases/page.tsx', '../../domain/cases/rules.ts')).toBe('domain')
  expect(layerOf('app/cases/page.tsx', '#graphql/run.ts')).toBe('graphql')
  expect(layerOf('app/cases/page.tsx', 'graphql')).toBe('')
})

test('screens load no code of the contract, the rules or the tables', () => {
  const files = globSync('app/**/*.{ts,tsx}')
  const trespassers = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => LOWER.includes(layerOf(file, name)))
      .map((name) => `${file} imports ${name}`),
  )
  expect(trespassers).toEqual([])
})

test('only the server, the commands and the tests load what ties the layers together', () => {
  const files = globSync('{graphql,domain,db,jobs}/**/*.ts')
  const trespassers = files.filter((file) =>
    importsOf(file).some((name) => ['app', 'server'].includes(layerOf(file, name))),
  )
  expect(trespassers).toEqual([])
})
