import * as z from 'zod'
import { fromHex, fromUtf8, utf8 } from '../bytes.ts'
import { hash, type Manifest, proofsEnd, proofsStart } from '../manifest.ts'
import { type Hash, verifyConsistency, verifyInclusion } from '../tree.ts'
import { readCanonical } from './contents.ts'
import type { Findings } from './finding.ts'
import type { Shown } from './leaves.ts'
import type { Witnesses } from './witness.ts'
import { type Archive, Unreadable } from './zip.ts'

// Longer than any tree asks for: a path that is too long is read, and refused for what it is.
const path = z.array(hash).max(100)
const inclusion = z.strictObject({ path, position: z.int().min(0) })
const consistency = z.strictObject({ from: z.int().min(0), path })

const stretch = 128 * 1024
const longestItem = 8192

/** What a bundle shows of its tree where it holds no leaves: a path for each event, and one for each root that was signed before. */
export async function byProofs(
  archive: Archive,
  manifest: Manifest,
  witnesses: Witnesses,
  { positions, wanted }: { readonly positions: readonly number[]; readonly wanted: ReadonlySet<number> },
  findings: Findings,
): Promise<Shown> {
  const root = bytes(manifest.root)
  const leaves = new Map<number, Hash>()
  const proofs = itemsIn(archive, 'proofs.json', inclusion, { ...manifest, schema: 'proofs/1' }, findings)
  let [read, next] = [0, await proofs.next()]
  const advance = async () => {
    read++
    next = await proofs.next()
  }
  return {
    roots: await rootsProved(archive, manifest, witnesses, findings),
    leaf: (position) => leaves.get(position),
    misfit: 'proof_false',
    async stands(position, leaf) {
      if (wanted.has(position)) leaves.set(position, leaf)
      while (!next.done && next.value.position < position) await advance()
      if (next.done || next.value.position !== position) return false
      const proof = { position, size: manifest.size, leaf, path: next.value.path.map(bytes), root }
      await advance()
      return verifyInclusion(proof)
    },
    async end() {
      while (!next.done) await advance()
      if (read !== positions.length) findings.breaks('proof_false', { file: 'proofs.json', detail: String(read) })
    },
  }
}

/** Of each size that somebody signed, the root that leads to the one of this bundle; of a root that does not, none at all. */
async function rootsProved(
  archive: Archive,
  manifest: Manifest,
  { checkpoints, outside }: Witnesses,
  findings: Findings,
): Promise<Map<number, Hash>> {
  const { size } = manifest
  const toRoot = bytes(manifest.root)
  const roots = new Map<number, Hash>([[size, toRoot]])
  const signed = [...checkpoints, ...outside].map(({ checkpoint }) => checkpoint)
  const bySize = Map.groupBy(signed, (one) => one.size)
  const head = { ...manifest, schema: 'consistency/1' } as const
  let last = -1
  for await (const { from, path } of itemsIn(archive, 'consistency.json', consistency, head, findings)) {
    if (from <= last || from >= size) findings.breaks('proof_false', { file: 'consistency.json', position: from })
    last = from
    const proof = { from, to: size, path: path.map(bytes), toRoot }
    const proved = (bySize.get(from) ?? []).find(({ root }) => verifyConsistency({ ...proof, fromRoot: root }))
    if (proved) roots.set(from, proved.root)
    else if (bySize.has(from)) roots.set(from, new Uint8Array())
  }
  for (const { checkpoint } of checkpoints)
    if (checkpoint.size < size && !roots.has(checkpoint.size))
      findings.breaks('proof_false', { file: 'consistency.json', position: checkpoint.size })
  return roots
}

type Head = Pick<Manifest, 'size' | 'root'> & { readonly schema: 'proofs/1' | 'consistency/1' }

/** Item by item, a stretch of the file at a time; whatever is not written as ours is refused, to its last byte. */
async function* itemsIn<Item extends z.ZodType>(
  archive: Archive,
  name: string,
  item: Item,
  head: Head,
  findings: Findings,
): AsyncGenerator<z.output<Item>, undefined> {
  const length = archive.size(name) ?? 0
  let [text, at] = ['', 0]
  /** At least this much, where there is as much. */
  const fill = async (least: number) => {
    while (text.length < least && at < length) {
      const count = Math.min(stretch, length - at)
      const part = fromUtf8(await archive.readPart(name, at, count))
      if (part?.length !== count) throw new Unreadable('unknown_shape', name) // hex and digits: one byte each
      text += part
      at += count
    }
  }
  const take = async (expected: string) => {
    await fill(expected.length)
    if (!text.startsWith(expected)) throw new Unreadable('unknown_shape', name)
    text = text.slice(expected.length)
  }
  await take(proofsStart)
  for (let n = 0; ; n++) {
    await fill(longestItem)
    if (text.startsWith(']')) break
    if (n > 0) await take(',')
    await fill(longestItem)
    const end = text.indexOf('}') + 1
    const parsed = item.safeParse(readCanonical(utf8(text.slice(0, end))))
    if (!parsed.success) throw new Unreadable('unknown_shape', name)
    text = text.slice(end)
    yield parsed.data
  }
  // Of another tree: each path in it may hold, and none says anything of this one.
  if (at < length || text !== proofsEnd(head)) findings.breaks('proof_false', { file: name, position: head.size })
  return undefined
}

const bytes = (hex: string): Hash => fromHex(hex) ?? new Uint8Array()
