import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildPages } from './build.ts'

// Everything that must hold, in the order in which a failure is cheapest to learn. Each step counts its tests, or one.

type Count = { passed: number; failed: number }

/** What the reports of both runners have in common with what is told here. */
type UnitReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}
type BrowserReport = { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] }
type Suite = {
  suites?: Suite[]
  specs?: {
    title: string
    file: string
    line: number
    ok: boolean
    tests: { results: { error?: { message: string } }[] }[]
  }[]
}

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
/** Each failed test with what it said: told once more at the end, where somebody who did not watch looks first. */
const faults: string[] = []
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
for (const fault of faults) console.log(`\n✗ ${fault}`)
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
  return counted<UnitReport>(file, fine, (report) => {
    for (const { name, status, message, assertionResults } of report.testResults) {
      const failed = assertionResults.filter((test) => test.status === 'failed')
      for (const { fullName, failureMessages } of failed) fault(`${name} › ${fullName}`, failureMessages[0])
      if (status === 'failed' && failed.length === 0) fault(name, message)
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  })
}

async function browserTests(): Promise<Count> {
  const fine = await runs('playwright', ['test'])
  return counted<BrowserReport>(`${REPORTS}/browser.json`, fine, ({ stats, suites }) => {
    for (const { file, line, title, ok, tests } of suites.flatMap(specsOf)) {
      const said = tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message
      if (!ok) fault(`${file}:${line} › ${title}`, said)
    }
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
  })
}

function specsOf({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> {
  return [...specs, ...suites.flatMap(specsOf)]
}

function fault(test: string, said = ''): void {
  faults.push([test, ...said.split('\n').slice(0, 12)].join('\n    '))
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
