import type { Finding } from './alarm.ts'
import { compareBound } from './bound.ts'
import { brokenSeals, SealsSoFar } from './brokenSeals.ts'
import { compareCommonRoots } from './compareCommonRoots.ts'
import { type KeyFact, keysKnown, keysOf } from './keys.ts'
import { isJson, nativeLeafHash, nativeNodeHash } from './native.ts'
import type { NoteKey } from './note.ts'
import { type Outside, readOutside } from './outside.ts'
import { asSigner, asTwoSigners, originOf, type Sql } from './signer.ts'
import type { Signing } from './sink.ts'
import { aroundTheTree } from './surroundings.ts'
import { append, emptyFold, type Fold, type Hash, rootOf } from './tree.ts'
import { type Batch, batchOf, type CheckpointRow, isNoJson, type LeafRow } from './verifyReads.ts'

export type Verified = {
  readonly size: number
  readonly verdict: 'intact' | 'reserved' | 'broken'
  /** What is broken and what is reserved, by code, each with the first position that it may concern. */
  readonly findings: readonly Finding[]
}
type Progress = (checked: number, size: number) => Promise<void> | void

/** Whatever is not one of these is broken. */
const reservations = new Set([
  'NEVER_ANCHORED',
  'UNANCHORED',
  'SINK_UNREADABLE',
  'KEY_UNKNOWN',
  'KEY_REVOKED',
  'COMMON_ROOT_MISSING',
])
/** What was done to a governed row behind the application's back. */
const rowFaults = { edited: 'ROW_EDITED', gone: 'ROW_GONE', unsealed: 'ROW_UNSEALED' } as const
const AT_ONCE = 4096
const MOST = 100

/**
 * Reads one ledger through from its first leaf: events against leaves, leaves against nodes, head, signed roots and what lies
 * outside. One snapshot, a batch at a time, so that memory does not grow with the ledger. What it cannot tell: see the page.
 */
export async function verifyLedger(orgId: string, { seeds, sinks }: Signing, progress?: Progress): Promise<Verified> {
  const { origin, facts } = await asSigner(orgId, async (sql) => ({
    origin: await originOf(sql, orgId),
    facts: await keysOf(sql, orgId),
  }))
  const keys = keysKnown(origin, seeds, facts)
  const findings = new Findings()
  const outside: Outside[] = []
  for (const sink of sinks)
    try {
      for (const note of await sink.all(origin))
        await readOutside(sink.name, note, origin, keys).then(
          (one) => outside.push(one),
          () => findings.add('SINK_FALSE', null),
        )
    } catch {
      findings.add('SINK_UNREADABLE', null)
    }
  outside.sort((a, b) => a.size - b.size)
  const seals = new SealsSoFar()
  const read = (asBytes: boolean) =>
    asSigner(orgId, (sql) => readThrough({ sql, orgId, keys, facts, outside, findings, progress, seals, asBytes }))
  let asBytes = false
  const size = await read(asBytes).catch((error) => {
    if (!isNoJson(error)) throw error
    asBytes = true // somebody wrote over an event what cannot be read: its leaf differs, and what lies behind the words is not compared
    return read(asBytes)
  })
  if (asBytes && findings.verdict !== 'broken') findings.add('COLUMNS_DIFFER', null)
  if (!asBytes) {
    await compareCommonRoots(orgId, size, { seeds, sinks }, findings)
    await compareBound(orgId, findings)
    for await (const { fault, position } of brokenSeals(orgId, seals)) findings.add(rowFaults[fault], position)
  }
  findings.list.sort((a, b) => (a.position ?? size) - (b.position ?? size))
  return { size, verdict: findings.verdict, findings: findings.list }
}

export class Findings {
  readonly list: Finding[] = []

  add(code: string, position: number | null): void {
    if (this.list.length < MOST && !this.list.some((one) => one.code === code && one.position === position))
      this.list.push({ code, position })
  }

  get verdict(): Verified['verdict'] {
    if (this.list.some(({ code }) => !reservations.has(code))) return 'broken'
    return this.list.length > 0 ? 'reserved' : 'intact'
  }
}

export type Reading = {
  readonly sql: Sql
  readonly orgId: string
  readonly keys: readonly NoteKey[]
  readonly facts: readonly KeyFact[]
  readonly outside: readonly Outside[]
  readonly findings: Findings
  readonly progress: Progress | undefined
  readonly seals: SealsSoFar
  readonly asBytes: boolean
}

async function readThrough(reading: Reading): Promise<number> {
  const { sql, orgId, progress, asBytes } = reading
  const [count] = await sql<{ leaves: number }>(
    'select coalesce(max(position), -1) + 1 as leaves from ledger_leaves where org_id = $1',
    [orgId],
  )
  const size = count?.leaves ?? 0
  const tree = new TreeSoFar(reading)
  await asTwoSigners(orgId, sql, async (readers) => {
    /** Batches are asked for ahead, one of each reader: the database works while these are hashed. */
    const coming: Promise<Batch>[] = []
    let asked = 0
    const ask = () => {
      const [from, reader = sql] = [asked, readers[(asked / AT_ONCE) % readers.length]]
      if (from >= size) return
      asked += AT_ONCE
      const batch = batchOf(reader, orgId, from, Math.min(asked, size), asBytes)
      batch.catch(() => {}) // told when its turn comes
      coming.push(batch)
    }
    readers.forEach(ask)
    for (let batch = await coming.shift(); batch; batch = await coming.shift()) {
      ask()
      await tree.read(batch)
      await progress?.(batch.to, size)
    }
  })
  await aroundTheTree(reading, size, tree.fold)
  return size
}

/** The tree as far as it was read, and what of it was confirmed by a signed root. */
class TreeSoFar {
  fold: Fold = emptyFold
  readonly #reading: Reading
  #isWhole = true
  #confirmed = 0
  #outsideRead = 0

  constructor(reading: Reading) {
    this.#reading = reading
  }

  async read({ from, to, leaves, nodes, checkpoints }: Batch): Promise<void> {
    const { findings } = this.#reading
    /** Per level, from the first that this batch completes. */
    const made: { first: number; hashes: Hash[] }[] = []
    const completed = (level: number, idx: number, hash: Hash) => {
      made[level] ??= { first: idx, hashes: [] }
      made[level].hashes.push(hash)
    }
    let [at, signed] = [0, 0]
    for (let position = from; position < to; position++) {
      const leaf = leaves[at]
      if (leaf?.position !== position) {
        findings.add('LEAF_MISSING', position)
        this.#isWhole = false
        continue
      }
      at++
      this.#judge(leaf)
      this.#reading.seals.note(position, leaf.seals)
      if (!this.#isWhole) continue
      this.fold = append(this.fold, leaf.leaf, completed, nativeNodeHash)
      const known = checkpoints[signed]
      if (known?.size === position + 1) {
        signed++
        await this.#confirm(known)
      }
      this.#confirmOutside()
    }
    if (this.#isWhole) this.#compare(nodes, made)
  }

  #judge({ position, leaf, bytes, agrees, punctual }: LeafRow): void {
    const { findings } = this.#reading
    if (!bytes) findings.add('LEAF_WITHOUT_EVENT', position)
    else if (!leaf.equals(nativeLeafHash(bytes))) findings.add('LEAF_DIFFERS', position)
    else if (!agrees || (typeof bytes !== 'string' && !isJson(bytes))) findings.add('COLUMNS_DIFFER', position)
    else if (!punctual) findings.add('BACKDATED', position)
  }

  /** Nodes as stored, level by level, against those that the leaves make. */
  #compare(nodes: Batch['nodes'], made: readonly { first: number; hashes: Hash[] }[]): void {
    const stored = new Map(nodes.map((row) => [row.level, row]))
    for (const level of new Set([...stored.keys(), ...made.keys()])) {
      const { first, hashes } = made[level] ?? { first: 0, hashes: [] }
      const { indexes, hashes: kept } = stored.get(level) ?? { indexes: [], hashes: Buffer.alloc(0) }
      const isDense = indexes.length === hashes.length && indexes.every((idx, at) => Number(idx) === first + at)
      if (!isDense || !kept.equals(Buffer.concat(hashes))) this.#compareEach(level, first, hashes, indexes, kept)
    }
  }

  #compareEach(level: number, first: number, hashes: readonly Hash[], indexes: readonly number[], kept: Buffer): void {
    const { findings } = this.#reading
    const missing = new Set(hashes.keys())
    for (const [at, idx] of indexes.map(Number).entries()) {
      const node = hashes[idx - first]
      missing.delete(idx - first)
      if (!node || !kept.subarray(at * 32, at * 32 + 32).equals(node)) findings.add('NODE_DIFFERS', idx * 2 ** level)
    }
    for (const at of missing) findings.add('NODE_MISSING', (first + at) * 2 ** level)
  }

  async #confirm({ size, root, note }: CheckpointRow): Promise<void> {
    const { findings, keys } = this.#reading
    const said = await readOutside('', note, keys[0]?.name ?? '', keys).catch(() => null)
    const own = rootOf(this.fold)
    if (!said || said.size !== size || !root.equals(said.root)) findings.add('CHECKPOINT_FALSE', size - 1)
    else if (!root.equals(own)) findings.add('CHECKPOINT_DIFFERS', this.#confirmed)
    else {
      this.#confirmed = size
      if (said.signers.length === 0) findings.add('KEY_UNKNOWN', size - 1)
      else if (said.signers.every((id) => this.#lastSizeOf(id) < size) && !this.#isAnchored(size))
        findings.add('KEY_REVOKED', Math.min(...said.signers.map((id) => this.#lastSizeOf(id))))
    }
  }

  #confirmOutside(): void {
    const { outside, findings } = this.#reading
    for (let one = outside[this.#outsideRead]; one && one.size <= this.fold.size; one = outside[++this.#outsideRead]) {
      if (one.size !== this.fold.size) continue
      if (Buffer.from(one.root).equals(rootOf(this.fold))) this.#confirmed = Math.max(this.#confirmed, one.size)
      else findings.add('SINK_DIFFERS', this.#confirmed)
    }
  }

  /** Up to which size the word of this key is taken. */
  #lastSizeOf(id: string): number {
    return this.#reading.facts.find(({ keyId }) => keyId === id)?.lastSize ?? Number.POSITIVE_INFINITY
  }

  #isAnchored(size: number): boolean {
    return this.#reading.outside.some((one) => one.signers.length > 0 && one.size >= size)
  }
}
