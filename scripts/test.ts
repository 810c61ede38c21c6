import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildPages } from './build.ts'

// Everything that must hold, in the order in which a failure is cheapest to learn. Each step counts its tests, or one.

type Count = { passed: number; failed: number }

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
const REPORTS = 'test-results'
const GENERATED = ['**/*.generated.ts', 'app/gql/**/*.*', 'graphql/schema.graphql', 'graphql/documents.json']

const steps: [name: string, run: () => Promise<Count>][] = [
  ['lint', async () => one(await runs('biome', ['check', '--error-on-warnings']))],
  ['types', async () => one(await runs('tsc', ['-p', '.']))],
  ['generated files', generatedFilesAreFresh],
  ['build', async () => one(await buildPages().then(() => true, told))],
  ['tests', tests],
  ...(quick ? [] : [['browser tests', browserTests] as (typeof steps)[number]]),
]

const total: Count = { passed: 0, failed: 0 }
const failures: string[] = []
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS)
for (const [name, run] of steps) {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const { passed, failed } = await run()
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(name)
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function generatedFilesAreFresh(): Promise<Count> {
  const before = digestOfGenerated()
  if (!(await runs('npm', ['run', '--silent', 'generate']))) return one(false)
  const fresh = digestOfGenerated() === before
  if (!fresh) console.error('Generated files were stale. They are fresh now: look at the change and commit it.')
  return one(fresh)
}

function digestOfGenerated(): string {
  const hash = createHash('sha256')
  const files = GENERATED.flatMap((pattern) => globSync(pattern, { exclude: ['node_modules/**', '.next/**'] }))
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

async function tests(): Promise<Count> {
  const file = `${REPORTS}/vitest.json`
  const fine = await runs('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return counted<{ numPassedTests: number; numFailedTests: number }>(file, fine, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }))
}

async function browserTests(): Promise<Count> {
  const fine = await runs('playwright', ['test'])
  return counted<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    `${REPORTS}/browser.json`,
    fine,
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  )
}

/** A run that failed without a failed test (a file that does not load, an error outside tests) still counts as a failure. */
function counted<Report>(file: string, fine: boolean, count: (report: Report) => Count): Count {
  const { passed, failed } = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return { passed, failed: fine ? failed : Math.max(failed, 1) }
}

function one(fine: boolean): Count {
  return fine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function told(error: Error): false {
  console.error(error.message)
  return false
}

function runs(command: string, args: string[]): Promise<boolean> {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((done) => {
    child.once('error', (error) => done(told(error)))
    child.once('exit', (code) => done(code === 0))
  })
}
