import { sql } from 'drizzle-orm'
import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import { ruleBytes } from '../policies/ruleHash.ts'
import { openSalted, type SealedJson, sealedJsonSql } from '../private/sealed.ts'
import { render } from '../statements/render.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import { type BundleFile, writeArchive } from './archive.ts'
import { asRedline, type Seen } from './bundlePages.ts'
import { type Included, type Request, type Stretch, selectEvents } from './bundleScope.ts'
import type { SealedEvent } from './event.ts'
import { type Disclosed, eventName, joinNotes, type Manifest, manifestBody, type Withheld } from './manifest.ts'
import { asWritten, type VariantBytes } from './replay/words.ts'
import { timelinePage, timelineRow } from './timelinePage.ts'
import { append, emptyFold, type Fold, rootOf } from './tree.ts'
import { explanation } from './verifyPage.ts'

/** What was signed so far, and by whom; and how to sign the bundle itself, where there is a key. */
export type Signatures = {
  readonly origin?: string
  /** Notes of checkpoints not larger than the bundle, by size. */
  readonly checkpoints: readonly string[]
  readonly introductions: readonly string[]
  /** Public keys as they are printed. Nobody takes them from here: they say only which to ask for. */
  readonly keys: readonly string[]
  readonly sign?: (body: string) => string
}
export type Writing = Request & {
  readonly orgId: string
  readonly version: string
  readonly signatures?: Signatures
  /** The verifier as it is released, put in for convenience. */
  readonly verifier?: Uint8Array
}

const together = 200
const unsigned: Signatures = { checkpoints: [], introductions: [], keys: [] }

/** The bundle, as it is written: the same request gives the same bytes. */
export const writeBundle = (writing: Writing): AsyncGenerator<Uint8Array> => writeArchive(bundleFiles(writing))

/** File by file in the order of their names, so that nothing larger than one of them is ever held; the manifest, which knows all, is last. */
export async function* bundleFiles(writing: Writing): AsyncGenerator<BundleFile> {
  const { signatures = unsigned } = writing
  const house = systemActor(writing.orgId)
  const { included, withheld } = await selectEvents(house, writing)
  const sums: Record<string, string> = {}
  for await (const file of contents(writing, included, withheld)) {
    sums[file.name] = hex(sha256(file.bytes))
    yield file
  }
  const { from, to, case: caseId } = { from: undefined, to: undefined, case: undefined, ...writing.scope }
  const manifest: Manifest = {
    schema: 'bundle/1',
    org: writing.orgId,
    ...(signatures.origin && { origin: signatures.origin }),
    scope: caseId ? { case: caseId } : { from, to },
    size: writing.size,
    root: await rootThen(writing),
    included: included.length,
    withheld: writing.size - included.length,
    files: sums,
    generator: { name: 'sangfroid', version: writing.version },
  }
  const bytes = canonicalBytes(manifest)
  yield { name: 'manifest.json', bytes }
  const listed = [{ name: 'manifest.json', bytes }]
  if (signatures.sign && signatures.origin) {
    const note = Buffer.from(signatures.sign(manifestBody(signatures.origin, hex(sha256(bytes)))))
    yield { name: 'manifest.note', bytes: note }
    listed.push({ name: 'manifest.note', bytes: note })
  }
  yield {
    name: 'manifest.sum',
    bytes: Buffer.from(listed.map((file) => `${hex(sha256(file.bytes))}  ${file.name}\n`).join('')),
  }
}

async function* contents(
  writing: Writing,
  included: readonly Included[],
  withheld: readonly Stretch[],
): AsyncGenerator<BundleFile> {
  const { signatures = unsigned, orgId, size } = writing
  const seen: Seen = { contents: new Set(), policies: new Set(), rules: new Set(), votes: new Map() }
  const kept: Withheld = { schema: 'withheld/1', events: [...withheld], values: [] }
  const disclosed: Disclosed = {}
  const rows: string[] = []
  const names = await namesOf(orgId)
  yield text('VERIFY.md', explanation)
  yield text('checkpoints.txt', joinNotes(signatures.checkpoints))
  for (let from = 0; from < included.length; from += together) {
    const batch = included.slice(from, from + together)
    for (const { position, bytes, values } of await readEvents(orgId, batch)) {
      const event = JSON.parse(Buffer.from(bytes).toString()) as SealedEvent
      note(event, position, seen)
      keepValues(event, position, values, disclosed, kept)
      rows.push(timelineRow(position, event, values, names))
      yield { name: eventName(position), bytes }
    }
  }
  if (signatures.introductions.length > 0) yield text('keys/introductions.txt', joinNotes(signatures.introductions))
  if (signatures.keys.length > 0) yield text('keys/keys.txt', signatures.keys.map((key) => `${key}\n`).join(''))
  yield { name: 'leaves.bin', bytes: await leavesUntil(orgId, size) }
  yield* policies(orgId, seen)
  yield { name: 'private.json', bytes: canonicalBytes({ schema: 'private/1', values: disclosed }) }
  const hashes = [...seen.contents].sort()
  for (const hash of hashes) {
    const redline = await asRedline(orgId, hash)
    if (redline) yield text(`redlines/${hash}.txt`, redline)
  }
  const variants = await variantHashes(orgId, hashes)
  for (const hash of variants)
    yield text(`texts/${hash}.txt`, render(asWritten(parsed(await variantBytes(orgId, hash)))))
  yield text('timeline.html', timelinePage(rows))
  for (const hash of variants) yield { name: `variants/${hash}.json`, bytes: await variantBytes(orgId, hash) }
  if (writing.verifier) yield { name: 'verify.mjs', bytes: writing.verifier }
  for (const hash of hashes) yield { name: `versions/${hash}.json`, bytes: await versionBytes(orgId, hash) }
  for (const [review, votes] of [...seen.votes].sort(([one], [other]) => (one < other ? -1 : 1)))
    yield { name: `votes/${review}.json`, bytes: canonicalBytes({ schema: 'votes/1', review, votes }) }
  yield { name: 'withheld.json', bytes: canonicalBytes(kept) }
}

const text = (name: string, words: string): BundleFile => ({ name, bytes: Buffer.from(words) })
const parsed = (bytes: Uint8Array): VariantBytes => JSON.parse(Buffer.from(bytes).toString()) as VariantBytes

/** Which words, policies and rules the events speak of. */
function note({ type, bind, data, actor }: SealedEvent, position: number, seen: Seen): void {
  if (type === 'statement.submitted' && typeof bind?.contentHash === 'string') seen.contents.add(bind.contentHash)
  if (typeof bind?.policyHash === 'string') seen.policies.add(bind.policyHash)
  if (type === 'policy.adopted' && typeof bind?.ruleHash === 'string') seen.rules.add(bind.ruleHash)
  if (type === 'organisation.founded' && Array.isArray(data?.policies))
    for (const { ruleHash } of data.policies as { ruleHash: string }[]) seen.rules.add(ruleHash)
  if (typeof bind?.review !== 'string' || !actor.lane) return
  const votes = seen.votes.get(bind.review) ?? []
  votes.push({ position, type, lane: actor.lane, member: actor.member ?? '' })
  seen.votes.set(bind.review, votes)
}

type Values = Readonly<Record<string, { readonly salt: string; readonly value: string }>>

/** A value with its salt, or word that it is gone: its commitment stays. */
function keepValues(event: SealedEvent, position: number, values: Values, disclosed: Disclosed, kept: Withheld): void {
  for (const field of Object.keys(event.private ?? {}).sort()) {
    const value = values[field]
    if (value) disclosed[event.id] = { ...disclosed[event.id], [field]: value }
    else kept.values.push({ position, field, class: 'erased' })
  }
}

type ReadEvent = { readonly position: number; readonly bytes: Uint8Array; readonly values: Values }

/** A batch in a transaction of its own: what is sealed does not change, so that a slow reader holds nothing open. */
async function readEvents(orgId: string, batch: readonly Included[]): Promise<ReadEvent[]> {
  const positions = sql.param(batch.map(({ position }) => position))
  return transact(systemActor(orgId), async ({ tx }) => {
    const { rows } = await tx.execute<{ position: number; canonical: Buffer; kept: SealedJson[] }>(
      sql`select l.position, e.canonical, coalesce((select json_agg(${sql.raw(sealedJsonSql)}) from event_private x
             where x.org_id = e.org_id and x.event_id = e.id), '[]') as kept
            from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id
           where l.org_id = ${orgId}::uuid and l.position = any(${positions}::bigint[]) order by l.position`,
    )
    return rows.map(({ position, canonical, kept }) => ({
      position: Number(position),
      bytes: canonical,
      values: opened(kept),
    }))
  })
}

/** What may still be shown; an erased value is not among them. */
function opened(kept: readonly SealedJson[]): Values {
  const shown = kept.flatMap((row) => {
    const salted = openSalted(row)
    return salted ? [[row.field, { salt: hex(salted.salt), value: salted.value }] as const] : []
  })
  return Object.fromEntries(shown)
}

const leavesTogether = 50_000

/** All leaf hashes, 32 bytes each: 32 MB for a million, which is the most that a bundle holds. */
async function leavesUntil(orgId: string, size: number): Promise<Uint8Array> {
  const all = Buffer.alloc(size * 32)
  for (let from = 0; from < size; from += leavesTogether) {
    const until = Math.min(size, from + leavesTogether)
    const leaves = await bytesOf(
      orgId,
      sql`select string_agg(leaf, ''::bytea order by position) as bytes from ledger_leaves where org_id = ${orgId}::uuid and position >= ${from} and position < ${until}`,
    )
    if (leaves?.length !== (until - from) * 32) throw new RangeError('The ledger is shorter than this bundle.')
    all.set(leaves, from * 32)
  }
  return all
}

async function rootThen({ orgId, size }: Writing): Promise<string> {
  const leaves = await leavesUntil(orgId, size)
  let fold: Fold = emptyFold
  for (let at = 0; at < size; at++) fold = append(fold, leaves.subarray(at * 32, at * 32 + 32))
  return hex(rootOf(fold))
}

/** Rules as they were adopted, and policies as they were frozen for a round: each under the hash that an event seals. */
async function* policies(orgId: string, { policies: frozen, rules }: Seen): AsyncGenerator<BundleFile> {
  const { stored, adopted } = await transact(systemActor(orgId), async ({ tx }) => {
    const wanted = sql.param([...frozen])
    const reviews = await tx.execute<{ policy: Buffer }>(
      sql`select distinct policy from reviews where org_id = ${orgId}::uuid and encode(policy_hash, 'hex') = any(${wanted}::text[])`,
    )
    const all = await tx.execute<{ rule: unknown }>(sql`select rule from policies where org_id = ${orgId}::uuid`)
    return { stored: reviews.rows.map(({ policy }) => policy), adopted: all.rows.map(({ rule }) => ruleBytes(rule)) }
  })
  const found = new Map([...stored, ...adopted].map((bytes) => [hex(sha256(bytes)), bytes]))
  for (const [hash, bytes] of [...found].sort(([one], [other]) => (one < other ? -1 : 1)))
    if (frozen.has(hash) || rules.has(hash)) yield { name: `policies/${hash}.json`, bytes }
}

async function variantHashes(orgId: string, contents: readonly string[]): Promise<string[]> {
  const wanted = sql.param(contents)
  const { rows } = await transact(systemActor(orgId), ({ tx }) =>
    tx.execute<{ hash: string }>(
      sql`select distinct encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id
           where a.org_id = ${orgId}::uuid and a.canonical is not null and encode(v.content_hash, 'hex') = any(${wanted}::text[]) order by 1`,
    ),
  )
  return rows.map(({ hash }) => hash)
}

const versionBytes = (orgId: string, hash: string) =>
  mustFind(
    orgId,
    sql`select canonical as bytes from versions where org_id = ${orgId}::uuid and content_hash = decode(${hash}, 'hex')`,
  )
const variantBytes = (orgId: string, hash: string) =>
  mustFind(
    orgId,
    sql`select canonical as bytes from variants where org_id = ${orgId}::uuid and variant_hash = decode(${hash}, 'hex') limit 1`,
  )

async function mustFind(orgId: string, question: ReturnType<typeof sql>): Promise<Uint8Array> {
  const bytes = await bytesOf(orgId, question)
  if (!bytes) throw new RangeError('Words that an event speaks of are not there.')
  return bytes
}

const bytesOf = (orgId: string, question: ReturnType<typeof sql>): Promise<Uint8Array | null> =>
  transact(
    systemActor(orgId),
    async ({ tx }) => (await tx.execute<{ bytes: Buffer | null }>(question)).rows[0]?.bytes ?? null,
  )

/** Names for the page that people read; the ledger itself knows members by number only. */
async function namesOf(orgId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await transact(systemActor(orgId), ({ tx }) =>
    tx.execute<{ id: string; name: string }>(
      sql`select m.id, p.name from members m join people p on p.id = m.person_id where m.org_id = ${orgId}::uuid`,
    ),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
