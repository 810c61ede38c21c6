import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

// Random acts by anybody, for as long as it takes to try ten thousand of them: `npm run test:long`.

const report = 'test-results/long.json'
mkdirSync('test-results', { recursive: true })
rmSync(report, { force: true })
const env = { ...process.env, FAULTS_SEQUENCES: process.env.FAULTS_SEQUENCES ?? '330', FAULTS_REPORT: report }
const { status } = spawnSync('vitest', ['run', 'tests/faults/model.test.ts'], { env, stdio: 'inherit' })
if (status !== 0 || !existsSync(report)) {
  console.error('An act led where it must not: the sequence is above, cut down to what it takes.')
  process.exit(1)
}
console.log(`${JSON.parse(readFileSync(report, 'utf8')).tried} actions, 0 illegal states`)
