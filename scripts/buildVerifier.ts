import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
export const README = join(ROOT, 'README.md')
export const VERIFIER = join(ROOT, 'domain/ledger/verifier/verify.mjs')

/** The verifier as one file that runs anywhere: the same sources give the same bytes, so that what is released can be compared. */
export async function buildVerifier(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['domain/ledger/verifier/main.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    target: 'es2023',
    external: ['node:fs/promises'],
    legalComments: 'inline',
    charset: 'utf8',
    banner: {
      js: '// Sangfroid: checks an evidence bundle, with nothing but what it is given. node verify.mjs bundle.zip --trust keys.json',
    },
    tsconfigRaw: '{}',
    write: false,
  })
  const [built] = outputFiles
  if (!built) throw new Error('The verifier was not built.')
  return built.contents
}

/** What the README says of it, for whoever compares. */
export const sumIn = (readme: string): string | undefined => /^([0-9a-f]{64}) {2}verify\.mjs$/m.exec(readme)?.[1]
export const sumOf = (built: Uint8Array): string => createHash('sha256').update(built).digest('hex')

if (import.meta.main) {
  const built = await buildVerifier()
  await writeFile(VERIFIER, built)
  const readme = await readFile(README, 'utf8')
  await writeFile(README, readme.replace(sumIn(readme) ?? '', sumOf(built)))
  console.log(`${VERIFIER}: ${built.length} bytes`)
}
