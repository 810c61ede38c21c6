import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import { render } from '../statements/render.ts'
import { systemActor } from '../system.ts'
import { type BundleFile, type StreamedFile, writeArchive } from './archive.ts'
import { keptFiles } from './bundleFiles.ts'
import { asRedline, type Seen } from './bundlePages.ts'
import { consistencyProofs, inclusionProofs, rootFromNodes } from './bundleProofs.ts'
import { leavesUntil, namesOf, readEvents, rootThen } from './bundleReads.ts'
import { type Included, type Request, type Stretch, selectEvents } from './bundleScope.ts'
import { asTold, byEvent, Met, partedValues, TimelinePage } from './bundleTold.ts'
import { policyFiles, variantBytes, variantHashes, versionBytes } from './bundleWords.ts'
import { type Certified, certificate } from './certificate.ts'
import type { SealedEvent } from './event.ts'
import { keptFile } from './keptFile.ts'
import {
  eventName,
  joinNotes,
  type Manifest,
  manifestBody,
  mostLeaves,
  type Withheld,
  type WithheldClass,
} from './manifest.ts'
import { parseCheckpoint, parseNote } from './note.ts'
import { asWritten, type VariantBytes } from './replay/words.ts'
import { type Reader, timelineVolumes } from './timelinePdf.ts'
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
  /** Proofs that these checkpoints stood under roots over all organisations, in the order of their names. */
  readonly commonRoots?: () => AsyncIterable<BundleFile>
}
export type Writing = Request & {
  readonly orgId: string
  readonly version: string
  readonly signatures?: Signatures
  /** Whoever asked for the bundle of a case: its timeline is told on paper, in their language. */
  readonly reader?: Reader
  /** The verifier as it is released, put in for convenience. */
  readonly verifier?: Uint8Array
  /** Of a larger ledger, a bundle holds paths in place of leaves. */
  readonly mostLeaves?: number
}

const together = 200
const unsigned: Signatures = { checkpoints: [], introductions: [], keys: [] }

/** The bundle, as it is written: the same request gives the same bytes. */
export const writeBundle = (writing: Writing): AsyncGenerator<Uint8Array> => writeArchive(bundleFiles(writing))

/** File by file in the order of their names, so that nothing larger than one of the short ones is ever held; the manifest, which knows all, is last. */
export async function* bundleFiles(writing: Writing): AsyncGenerator<BundleFile | StreamedFile> {
  const { signatures = unsigned } = writing
  const house = systemActor(writing.orgId)
  const { included, withheld } = await selectEvents(house, writing)
  const root = await (holdsLeaves(writing) ? rootThen(writing) : rootFromNodes(writing.orgId, writing.size))
  const sums: Record<string, string> = {}
  for await (const file of contents(writing, root, included, withheld)) {
    sums[file.name] = hex('bytes' in file ? sha256(file.bytes) : file.digest)
    yield file
  }
  const { from, to, case: caseId } = { from: undefined, to: undefined, case: undefined, ...writing.scope }
  const manifest: Manifest = {
    schema: 'bundle/1',
    org: writing.orgId,
    ...(signatures.origin && { origin: signatures.origin }),
    scope: caseId ? { case: caseId } : { from, to },
    size: writing.size,
    root,
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
  root: string,
  included: readonly Included[],
  withheld: readonly Stretch[],
): AsyncGenerator<BundleFile | StreamedFile> {
  const { signatures = unsigned, orgId, size, reader, scope } = writing
  const seen: Seen = { contents: new Set(), policies: new Set(), rules: new Set(), files: new Map(), votes: new Map() }
  const kept: Withheld = { schema: 'withheld/1', events: [...withheld], values: [] }
  const [disclosing, remarking] = [new Met(), new Met()]
  const names = await namesOf(orgId)
  const page = new TimelinePage(names)
  yield text('CERTIFICATE-902.md', certificate(certified(writing, root, included.length, withheld)))
  yield text('VERIFY.md', explanation)
  if (signatures.commonRoots) yield* signatures.commonRoots()
  yield text('checkpoints.txt', joinNotes(signatures.checkpoints))
  const cut = { orgId, size, root }
  if (!holdsLeaves(writing))
    yield consistencyProofs(
      cut,
      sizesIn(signatures.checkpoints).filter((one) => one < size),
    )
  for (let from = 0; from < included.length; from += together) {
    const batch = included.slice(from, from + together)
    for (const one of await readEvents(orgId, batch)) {
      const told = asTold(one)
      const { position, event, remark } = told
      const { shown, gone } = partedValues(told)
      note(event, position, seen)
      disclosing.meet(told, shown)
      remarking.meet(told, remark ?? {})
      if (!remark && event.bind?.words) gone.push('words')
      for (const field of gone) kept.values.push({ position, field, class: 'erased' })
      page.meet(told)
      yield { name: eventName(position), bytes: one.bytes }
    }
  }
  yield* keptFiles(orgId, seen, kept)
  if (signatures.introductions.length > 0) yield text('keys/introductions.txt', joinNotes(signatures.introductions))
  if (signatures.keys.length > 0) yield text('keys/keys.txt', signatures.keys.map((key) => `${key}\n`).join(''))
  if (holdsLeaves(writing)) yield { name: 'leaves.bin', bytes: await leavesUntil(orgId, size) }
  yield* policyFiles(orgId, seen)
  yield byEvent(orgId, { name: 'private.json', met: disclosing, of: (told) => partedValues(told).shown })
  if (!holdsLeaves(writing)) yield inclusionProofs(cut, included)
  const hashes = [...seen.contents].sort()
  for (const hash of hashes) {
    const redline = await asRedline(orgId, hash)
    if (redline) yield text(`redlines/${hash}.txt`, redline)
  }
  if (remarking.count > 0)
    yield byEvent(orgId, { name: 'remarks.json', met: remarking, of: ({ remark }) => remark ?? {} })
  const variants = await variantHashes(orgId, hashes)
  for (const hash of variants)
    yield text(`texts/${hash}.txt`, render(asWritten(parsed(await variantBytes(orgId, hash)))))
  if (reader && 'case' in scope) {
    const ofCase = included.filter(({ caseId }) => caseId === scope.case)
    const read = async (from: number, until: number) => (await readEvents(orgId, ofCase.slice(from, until))).map(asTold)
    yield* timelineVolumes({
      reader,
      root,
      count: ofCase.length,
      withheld: countOf(withheld, 'privileged'),
      names,
      read,
    })
  }
  yield page.file(orgId, included)
  for (const hash of variants) yield { name: `variants/${hash}.json`, bytes: await variantBytes(orgId, hash) }
  if (writing.verifier) yield { name: 'verify.mjs', bytes: writing.verifier }
  for (const hash of hashes) yield { name: `versions/${hash}.json`, bytes: await versionBytes(orgId, hash) }
  for (const [review, votes] of [...seen.votes].sort(([one], [other]) => (one < other ? -1 : 1)))
    yield { name: `votes/${review}.json`, bytes: canonicalBytes({ schema: 'votes/1', review, votes }) }
  yield { name: 'withheld.json', bytes: canonicalBytes(kept) }
}

const holdsLeaves = ({ size, mostLeaves: most = mostLeaves }: Writing): boolean => size <= most
const sizesIn = (notes: readonly string[]): number[] => notes.map((note) => parseCheckpoint(parseNote(note).body).size)

function certified(
  { signatures = unsigned, orgId, scope, reader, size, version }: Writing,
  root: string,
  included: number,
  withheld: readonly Stretch[],
): Certified {
  const { origin, checkpoints, keys } = signatures
  const asked = reader && { reference: reader.reference, askedAt: reader.askedAt }
  const left = Object.fromEntries(withheld.map((one) => [one.class, countOf(withheld, one.class)]))
  const signed = { ...(origin && { origin }), signedSizes: sizesIn(checkpoints), keys }
  return { ...signed, ...asked, org: orgId, scope, size, root, included, withheld: left, version }
}
const text = (name: string, words: string): BundleFile => ({ name, bytes: Buffer.from(words) })
const parsed = (bytes: Uint8Array): VariantBytes => JSON.parse(Buffer.from(bytes).toString()) as VariantBytes

const countOf = (stretches: readonly Stretch[], why: WithheldClass): number =>
  stretches.reduce((sum, one) => (one.class === why ? sum + one.to - one.from + 1 : sum), 0)

/** Which words, policies, rules and files the events speak of. */
function note(event: SealedEvent, position: number, seen: Seen): void {
  const { type, bind, data, actor } = event
  const file = keptFile(event)
  if (file)
    seen.files.set(file.name, { ...file, positions: [...(seen.files.get(file.name)?.positions ?? []), position] })
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
