import { createHmac } from 'node:crypto'
import { canonicalBytes, hex, sha256 } from '#domain/canonical.ts'
import type { BundleFile } from '#domain/ledger/archive.ts'
import { eventName } from '#domain/ledger/manifest.ts'
import { append, emptyFold, type Fold, type Hash, inclusionPath, leafHash, rootOf } from '#domain/ledger/tree.ts'

const salt = hex(sha256('salt'))
const committed = (id: string, said: string): string =>
  createHmac('sha256', Buffer.from(salt, 'hex'))
    .update(canonicalBytes([id, 'words', said]))
    .digest('hex')
const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** A case of which people noted very much: its events, each in its place, by leaves or by paths, and the words that each says. */
export async function* longCase(count: number, { paths = false, said = '' } = {}): AsyncGenerator<BundleFile> {
  const sums: Record<string, string> = {}
  const leaves = Buffer.alloc(count * 32)
  const listed = (name: string, bytes: Uint8Array): BundleFile => {
    sums[name] = hex(sha256(bytes))
    return { name, bytes }
  }
  let fold: Fold = emptyFold
  const levels: Hash[][] = [[]]
  yield listed('checkpoints.txt', Buffer.alloc(0))
  const shown: BundleFile[] = []
  for (let n = 0; n < count; n++) {
    const [first, rest] = [{ type: 'case.declared', to: 'active' }, { type: 'note.added' }]
    const about = { subject: { type: n === 0 ? 'Case' : 'Note', id: uuid(n === 0 ? 1 : n + 10) }, case: uuid(1) }
    const declared = { reference: 'SF', severity: 2, channel: 'twitter', awareAt: '2026-11-30T07:00:00.000Z' }
    const done = { ...(n === 0 ? { ...first, data: declared } : rest), ...about, at: '2026-11-30T07:00:00.000Z' }
    const bytes = canonicalBytes({
      schema: 'event/1',
      org: uuid(0),
      id: uuid(n + 1_000_000),
      actor: { kind: 'person', member: uuid(2) },
      ...(said && n > 0 && { private: { words: committed(uuid(n + 1_000_000), said) } }),
      ...done,
    })
    leaves.set(leafHash(bytes), n * 32)
    levels[0]?.push(leafHash(bytes))
    fold = append(fold, leafHash(bytes), (level, idx, hash) => {
      levels[level] ??= []
      ;(levels[level] as Hash[])[idx] = hash
    })
    shown.push({ name: eventName(n), bytes })
  }
  const root = hex(rootOf(fold))
  const proofs = async (position: number) => ({
    path: (await inclusionPath(position, count, (level, idx) => levels[level]?.[idx] as Hash)).map(hex),
    position,
  })
  const about = { root, size: count }
  if (paths) yield listed('consistency.json', canonicalBytes({ proofs: [], schema: 'consistency/1', ...about }))
  for (const { name, bytes } of shown) yield listed(name, bytes)
  if (!paths) yield listed('leaves.bin', leaves)
  const values = Object.fromEntries(
    shown.flatMap((_, n) => (said && n > 0 ? [[uuid(n + 1_000_000), { words: { salt, value: said } }]] : [])),
  )
  yield listed('private.json', canonicalBytes({ schema: 'private/1', values }))
  if (paths) {
    const all = await Promise.all(shown.map((_, n) => proofs(n)))
    yield listed('proofs.json', canonicalBytes({ proofs: all, schema: 'proofs/1', ...about }))
  }
  yield listed('withheld.json', canonicalBytes({ schema: 'withheld/1', events: [], values: [] }))
  const manifest = canonicalBytes({
    schema: 'bundle/1',
    org: uuid(0),
    scope: { case: uuid(1) },
    size: count,
    root,
    included: count,
    withheld: 0,
    files: sums,
    generator: { name: 'sangfroid', version: '1' },
  })
  yield { name: 'manifest.json', bytes: manifest }
  yield { name: 'manifest.sum', bytes: Buffer.from(`${hex(sha256(manifest))}  manifest.json\n`) }
}
