import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

type Import = { readonly to: string; readonly names: readonly string[] }
type Module = { readonly imports: readonly Import[]; readonly body: string }

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:([\w*{][^'";]*?)\s+from\s+)?'([^']+)'/gm

/** What a module loads, and by which names; types are gone by then. */
function read(path: string): Module {
  const source = readFileSync(path, 'utf8')
  const imports = [...source.matchAll(IMPORT)].flatMap(([, clause = '*', from = '']) => {
    const names = clause.startsWith('{') ? namesIn(clause) : [clause]
    const to = from.startsWith('#') ? from.slice(1) : normalize(join(dirname(path), from))
    return names.length > 0 ? [{ to, names }] : []
  })
  return { imports, body: source.replaceAll(IMPORT, '') }
}

const namesIn = (clause: string): string[] =>
  (clause.match(/[^{},]+/g) ?? []).map((name) => name.trim()).filter((name) => name && !name.startsWith('type '))

/** Whether one module, by however many others, comes to load the other. */
function reaches(house: ReadonlyMap<string, Module>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const ahead = [from]
  for (let path = ahead.pop(); path; path = ahead.pop()) {
    if (path === to) return true
    if (seen.has(path)) continue
    seen.add(path)
    ahead.push(...(house.get(path)?.imports ?? []).map((one) => one.to))
  }
  return false
}

/** `() => caseShape` reaches for it when something is read; a function that is declared is there before its module ran. */
function isSafeInARing(house: ReadonlyMap<string, Module>, path: string, { to, names }: Import): boolean {
  const [body = '', other = ''] = [house.get(path)?.body, house.get(to)?.body]
  const times = (pattern: string) => body.match(new RegExp(pattern, 'g'))?.length ?? 0
  return names.every(
    (name) =>
      new RegExp(`^export (?:async )?function\\*? ${name}\\b`, 'm').test(other) ||
      times(`\\b${name}\\b`) === times(`\\(\\) => ${name}\\b`),
  )
}

function faultsOf(house: ReadonlyMap<string, Module>): string[] {
  return [...house].flatMap(([path, { imports }]) =>
    imports
      .filter((one) => house.has(one.to) && !isSafeInARing(house, path, one) && reaches(house, one.to, path))
      .map(({ to, names }) => `${path} needs ${names.join(', ')} of ${to}, which loads it`),
  )
}

test('the check itself tells what is needed at once from what is reached for later', () => {
  const ring = (body: string, other = 'export const two = 2') =>
    faultsOf(
      new Map([
        ['one.ts', { imports: [{ to: 'two.ts', names: ['two'] }], body }],
        ['two.ts', { imports: [{ to: 'one.ts', names: ['one'] }], body: `${other}\nlater(() => one)` }],
      ]),
    )
  expect(ring('export const one = two + 1')).toEqual(['one.ts needs two of two.ts, which loads it'])
  expect(ring('export const one = { next: () => two }')).toEqual([])
  expect(ring('export const one = two()', 'export function two() {}')).toEqual([])
})

test('modules that lead to each other, as the nouns of the contract do, load whichever comes first', () => {
  const paths = globSync('{domain,graphql,db,server,jobs,cli}/**/*.ts')
  expect(paths.length).toBeGreaterThan(400)
  expect(faultsOf(new Map(paths.map((path) => [path, read(path)])))).toEqual([])
})
