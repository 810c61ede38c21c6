import { execFile } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { writeArchive } from '#domain/ledger/archive.ts'
import { runCommand, usage } from '#domain/ledger/verifier/command.ts'
import { breakages, reservations } from '#domain/ledger/verifier/finding.ts'
import { wordsOf } from '#domain/ledger/verifier/words.ts'
import { longCase } from '#tests/support/longCase.ts'
import { buildVerifier, README, sumIn, sumOf, VERIFIER } from '../../../scripts/buildVerifier.ts'

const folder = mkdtempSync(join(tmpdir(), 'sangfroid-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
/** The released file as anybody runs it: little memory, no right to write, to start anything or to load code. */
const run = (...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    [
      '--max-old-space-size=48',
      '--permission',
      `--allow-fs-read=${folder}`,
      `--allow-fs-read=${VERIFIER}`,
      VERIFIER,
      ...args,
    ],
    { maxBuffer: 2 ** 24 },
  ).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  )

test('the released verifier is what these sources build, byte for byte, and what the README says', async () => {
  const built = await buildVerifier()
  // Not so: `npm run build:verifier`, and say in the release that it changed.
  expect(Buffer.from(built).equals(readFileSync(VERIFIER))).toBe(true)
  expect(sumIn(readFileSync(README, 'utf8'))).toBe(sumOf(built))
})

test('it knows no way to the network, and of Node only how to read a file', () => {
  const source = readFileSync(VERIFIER, 'utf8')
  expect(source.match(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/g)).toBeNull()
  expect([...source.matchAll(/import\(([^)]*)\)|from\s*"([^"]*)"|require\(/g)].map(([whole]) => whole)).toEqual([
    'import("node:fs/promises")',
  ])
  expect(gzipSync(source).length).toBeLessThan(150_000)
})

const written = async (name: string, count: number, shown = {}): Promise<string> => {
  const file = join(folder, name)
  await pipeline(Readable.from(writeArchive(longCase(count, shown))), createWriteStream(file))
  return file
}

test('run by itself, it reads a case of ten thousand events in little memory, and writes nothing', async () => {
  const { code, stdout, stderr } = await run(await written('long.zip', 10_000), '--json')
  expect(stderr).toBe('')
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({ size: 10_000, included: 10_000, broken: [] })
})

test('of a ledger that is shown by paths, it reads as many in as little', async () => {
  const { code, stdout, stderr } = await run(await written('paths.zip', 10_000, { paths: true }), '--json')
  expect([code, stderr]).toEqual([2, ''])
  expect(JSON.parse(stdout)).toMatchObject({ size: 10_000, included: 10_000, broken: [] })
})

test('of what people said, it holds no more than of what they did: sixty megabytes are read in little memory', async () => {
  const bundle = await written('words.zip', 10_000, { said: 'Words of {some} "length" é. '.repeat(210) })
  const { code, stdout, stderr } = await run(bundle, '--json')
  expect([code, stderr]).toEqual([2, ''])
  expect(JSON.parse(stdout)).toMatchObject({ size: 10_000, broken: [] })
})

test('it says one sentence first, in either language, and answers 1 where something is broken', async () => {
  const bundle = await written('short.zip', 20)
  expect(await runCommand([bundle, '--strict'])).toMatchObject({ exit: 1 })
  const bytes = readFileSync(bundle)
  bytes[bytes.indexOf('note.added') + 3] = 0x58
  const broken = join(folder, 'broken.zip')
  writeFileSync(broken, bytes)
  const { exit, said } = await runCommand([broken, '--language', 'fr'])
  expect(exit).toBe(1)
  expect(said.split('\n')[0]).toBe(
    'Rompu\u00a0: un fichier n’est pas celui que le manifeste annonce (events/00000001.json).',
  )
  expect((await runCommand([broken])).said).toMatch(/^Broken: a file is not the one the manifest lists \(events\//)
})

test.each([[[]], [['a.zip', 'b.zip']], [['--what']], [['--language', 'de', 'a.zip']], [['--trust']]])(
  'called with %j it says how it is called: 64',
  async (args) => {
    expect(await runCommand(args)).toEqual({ exit: 64, said: '', complained: usage })
  },
)

test('a file that is not there, or is no bundle: 64', async () => {
  expect(await runCommand([join(folder, 'none.zip')])).toMatchObject({ exit: 64, said: '' })
  const other = join(folder, 'other.zip')
  writeFileSync(other, 'words')
  const said = 'Could not be read: this is no evidence bundle, or it was cut short.'
  expect(await runCommand([other])).toEqual({ exit: 64, said, complained: '' })
})

test('whatever it finds has a sentence in both languages, and no sentence is of nothing', () => {
  const keys = ({ findings, gate, notRead }: (typeof wordsOf)['fr']) =>
    [findings, gate, notRead].map((words) => Object.keys(words).sort())
  expect(keys(wordsOf.fr)).toEqual(keys(wordsOf.en))
  for (const code of [...breakages, ...reservations]) expect(wordsOf.fr.findings[code]).toBeTruthy()
  for (const words of Object.values(wordsOf.fr.findings)) expect(words).not.toMatch(/ [:;!?]/)
})
