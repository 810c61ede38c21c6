import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type BundleFile, writeArchive } from '#domain/ledger/archive.ts'
import { type Signatures, type Writing, writeBundle } from '#domain/ledger/bundle.ts'
import { checkpointBody, printKey } from '#domain/ledger/note.ts'
import { newSigningKey, type SigningKey, signNote } from '#domain/ledger/sign.ts'
import { append, emptyFold, inclusionPath, rootOf } from '#domain/ledger/tree.ts'
import { type Given, type Verdict, verify } from '#domain/ledger/verifier/verify.ts'
import { openArchive, type Source } from '#domain/ledger/verifier/zip.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

export const origin = 'sangfroid/ledger/k7q2m5xw4t3p'
export const houseKey = newSigningKey(origin)
export const trust = (...keys: SigningKey[]): string =>
  JSON.stringify({ origin, keys: (keys.length > 0 ? keys : [houseKey]).map(printKey) })

export async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
})

export const verifyBytes = (bytes: Uint8Array, given: Given = {}): Promise<Verdict> => verify(sourceOf(bytes), given)

export async function leavesOf(orgId: string): Promise<Buffer[]> {
  const rows = await asSuperuser<{ leaf: Buffer }>(
    'select leaf from ledger_leaves where org_id = $1 order by position',
    [orgId],
  )
  return rows.map(({ leaf }) => leaf)
}

export function checkpointOf(leaves: readonly Uint8Array[], size = leaves.length, key = houseKey): string {
  let fold = emptyFold
  for (const leaf of leaves.slice(0, size)) fold = append(fold, leaf)
  return signNote(checkpointBody({ origin: key.name, size, root: rootOf(fold) }), key)
}

/** What a voter was mailed: their event, its place, and the signed root it is under. */
export async function receiptOf(
  leaves: readonly Uint8Array[],
  position: number,
  size = leaves.length,
  key = houseKey,
): Promise<string> {
  const levels: Uint8Array[][] = [[...leaves]]
  let fold = emptyFold
  for (const leaf of leaves)
    fold = append(fold, leaf, (level, idx, hash) => {
      levels[level] ??= []
      ;(levels[level] as Uint8Array[])[idx] = hash
    })
  const path = await inclusionPath(position, size, (level, idx) => levels[level]?.[idx] as Uint8Array)
  const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex')
  return JSON.stringify({
    schema: 'receipt/1',
    origin: key.name,
    position,
    size,
    leaf: hex(leaves[position] as Uint8Array),
    path: path.map(hex),
    checkpoint: checkpointOf(leaves, size, key),
  })
}

export const signatures = (leaves: readonly Uint8Array[], key = houseKey): Signatures => ({
  origin: key.name,
  checkpoints: [checkpointOf(leaves, leaves.length, key)],
  introductions: [],
  keys: [printKey(key)],
  sign: (body) => signNote(body, key),
})

/** The bundle of a case as it stands now, signed. */
export async function bundleOf(orgId: string, caseId: string, change: Partial<Writing> = {}): Promise<Buffer> {
  const leaves = await leavesOf(orgId)
  const writing = {
    orgId,
    scope: { case: caseId },
    size: leaves.length,
    version: '1',
    signatures: signatures(leaves),
    ...change,
  }
  return gathered(writeBundle(writing))
}

export type Files = Map<string, Uint8Array>

export async function filesOf(bytes: Uint8Array): Promise<Files> {
  const archive = await openArchive(sourceOf(bytes))
  const files: Files = new Map()
  for (const name of archive.names) files.set(name, (await archive.read(name, 2 ** 30)) as Uint8Array)
  return files
}

/** Zipped again as it lies there, whatever it says of itself. */
export async function zipped(files: Iterable<readonly [string, Uint8Array]>): Promise<Buffer> {
  async function* each(): AsyncGenerator<BundleFile> {
    for (const [name, bytes] of files) yield { name, bytes }
  }
  return gathered(writeArchive(each()))
}

export const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
export const json = (bytes: Uint8Array | undefined) => JSON.parse(Buffer.from(bytes ?? '').toString())
export const jcs = (value: unknown): Buffer => Buffer.from(canonicalize(value) ?? '')

/** By somebody who knows the format: manifest, sums and order are made anew, and signed with another key where there is one. */
export async function forged(files: Files, key?: SigningKey): Promise<Buffer> {
  const contents = [...files].filter(([name]) => !name.startsWith('manifest.')).sort(([a], [b]) => (a < b ? -1 : 1))
  const before = json(files.get('manifest.json'))
  const manifest = jcs({
    ...before,
    ...(key && { origin: key.name }),
    files: Object.fromEntries(contents.map(([name, bytes]) => [name, sha(bytes)])),
  })
  const note = key ? Buffer.from(signNote(`${key.name}\nbundle\n${sha(manifest)}\n`, key)) : null
  const sum = `${sha(manifest)}  manifest.json\n${note ? `${sha(note)}  manifest.note\n` : ''}`
  return zipped([
    ...contents,
    ['manifest.json', manifest],
    ...(note ? [['manifest.note', note] as const] : []),
    ['manifest.sum', Buffer.from(sum)],
  ])
}
