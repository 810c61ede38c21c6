import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const ROOT = join(import.meta.dirname, '..')
const OUTPUT = join(ROOT, '.next')
const STAMP = join(OUTPUT, 'sources.sha256')
const SOURCES = ['app/**', '*.config.{ts,mjs}', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Builds the pages, unless they were built from these very sources. */
export async function buildPages(): Promise<void> {
  const digest = digestOf(ROOT)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return
  console.log('Building the pages: about a minute, until the sources change …')
  rmSync(STAMP, { force: true })
  await nextBuild()
  await compressAssets()
  writeFileSync(STAMP, digest)
}

/** One digest of everything the build reads: names and contents, in an order that no file system decides. */
export function digestOf(root: string): string {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  for (const file of files.filter((name) => statSync(join(root, name)).isFile())) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function nextBuild(): Promise<void> {
  const next = join(ROOT, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as NodeJS.ProcessEnv
  const build = spawn(process.execPath, [next, 'build'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((built, failed) => {
    build.once('error', failed)
    build.once('exit', (code) => (code === 0 ? built() : failed(new Error(`The pages could not be built:\n${output}`))))
  })
}

/** Once, as small as it gets, so that the server only sends bytes. */
async function compressAssets(): Promise<void> {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  for (const file of globSync('static/**/*.{js,css,svg,json}', { cwd: OUTPUT })) {
    const path = join(OUTPUT, file)
    const bytes = await readFile(path)
    await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, brotli))
    await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
  }
}

if (import.meta.main) await buildPages()
