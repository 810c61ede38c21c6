import { type Manifest, type Withheld, type WithheldClass, withheldSchema } from '../manifest.ts'
import type { Judged } from '../replay/gate.ts'
import { illegal } from '../replay/objection.ts'
import { Replay } from '../replay/replay.ts'
import { checkCommonRoots, type UnderCommonRoot } from './commonRoots.ts'
import { holdsProofs, mustRead, read, readContents } from './contents.ts'
import { readEvents } from './events.ts'
import { type Broken, Findings, type Reserved } from './finding.ts'
import type { Held } from './held.ts'
import { byLeaves } from './leaves.ts'
import { byProofs } from './proofs.ts'
import { BundleShelf } from './shelf.ts'
import { checkWitnesses, isManifestSigned, readWitnesses } from './witness.ts'
import { type Archive, openArchive, type Source, Unreadable, type UnreadableCode } from './zip.ts'

export type Given = { readonly trust?: string | null; readonly held?: readonly Held[]; readonly strict?: boolean }
export type Verdict = {
  /** 0 valid · 1 broken · 2 valid with reservations · 64 not read. */
  readonly exit: 0 | 1 | 2 | 64
  readonly broken: readonly Broken[]
  readonly reserved: readonly Reserved[]
  readonly unreadable: { readonly code: UnreadableCode; readonly about: string } | null
  readonly org: string | null
  readonly origin: string | null
  readonly case: string | null
  readonly size: number
  readonly root: string
  readonly included: number
  readonly withheld: Readonly<Partial<Record<WithheldClass, number>>>
  readonly signedTo: number | null
  readonly anchoredTo: number | null
  /** The newest signed root that stood under a root over all organisations, by the word of its pinned key. */
  readonly underCommonRoot: UnderCommonRoot['underCommonRoot']
  readonly publications: readonly Judged[]
}

const nothing = {
  broken: [],
  reserved: [],
  unreadable: null,
  org: null,
  origin: null,
  case: null,
  size: 0,
  root: '',
  included: 0,
  withheld: {},
  signedTo: null,
  anchoredTo: null,
  underCommonRoot: null,
  publications: [],
} as const

/** Nothing but what it is given: no network, no clock, no file written. The same bundle and keys give the same verdict for ever. */
export async function verify(source: Source, given: Given = {}): Promise<Verdict> {
  const findings = new Findings()
  try {
    const archive = await openArchive(source)
    const manifest = await readContents(archive, findings)
    const about = {
      org: manifest.org,
      origin: manifest.origin ?? null,
      case: manifest.scope.case ?? null,
      size: manifest.size,
      root: manifest.root,
    }
    // What was altered is named, and nothing more is concluded from it.
    if (findings.broken.length > 0) return { ...nothing, ...about, exit: 1, broken: findings.broken }
    return concluded(
      { ...nothing, ...about, ...(await judge(archive, manifest, given, findings)) },
      findings,
      given.strict ?? false,
    )
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ...nothing, exit: 64, broken: findings.broken, unreadable: { code: error.code, about: error.about } }
  }
}

type Judgement = Pick<Verdict, 'included' | 'withheld' | 'signedTo' | 'anchoredTo' | 'underCommonRoot' | 'publications'>

async function judge(archive: Archive, manifest: Manifest, given: Given, findings: Findings): Promise<Judgement> {
  const witnesses = await readWitnesses(archive, given.trust ?? null, given.held ?? [], findings)
  const positions = positionsOf(archive)
  const withheld = read(await mustRead(archive, 'withheld.json'), withheldSchema, 'withheld.json')
  accountForAll(positions, withheld, manifest, findings)

  const wanted = new Set([...positions, ...witnesses.outside.flatMap(({ proof }) => proof?.position ?? [])])
  const tree = holdsProofs(archive)
    ? await byProofs(archive, manifest, witnesses, { positions, wanted }, findings)
    : await byLeaves(archive, manifest, witnesses, wanted, findings)
  const shelf = new BundleShelf(archive, findings)
  const replay = new Replay(shelf)
  const revoked = await readEvents({ archive, manifest, positions, tree, withheld, shelf, replay }, findings)
  await tree.end()
  for (const file of shelf.unnamed) findings.breaks('file_added', { file })
  const vouched = await checkWitnesses(witnesses, manifest, tree, revoked, findings)
  const { underCommonRoot, anchoredTo } = await checkCommonRoots(archive, witnesses, findings)
  const shown = { ...vouched, anchoredTo: farther(vouched.anchoredTo, anchoredTo), underCommonRoot }
  await reserve(archive, manifest, { witnesses, vouched: shown, withheld, replay }, findings)
  return { ...shown, included: positions.length, withheld: countsOf(withheld), publications: replay.publications }
}

const farther = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other)

function positionsOf(archive: Archive): number[] {
  return archive.names
    .filter((name) => name.startsWith('events/'))
    .map((name) => {
      const position = Number(/^events\/(\d{8})\.json$/.exec(name)?.[1] ?? Number.NaN)
      if (Number.isNaN(position)) throw new Unreadable('unknown_shape', name)
      return position
    })
}

/** What is not here has a position, and a reason: nothing can be left out in silence. */
function accountForAll(positions: readonly number[], withheld: Withheld, manifest: Manifest, findings: Findings) {
  const stretches = [
    ...positions.map((position) => ({ from: position, to: position })),
    ...withheld.events.map(({ from, to }) => ({ from, to })),
  ].sort((a, b) => a.from - b.from)
  let next = 0
  for (const { from, to } of stretches) {
    if (from !== next || to < from) return findings.breaks('not_accounted_for', { position: Math.min(from, next) })
    next = to + 1
  }
  if (next !== manifest.size) return findings.breaks('not_accounted_for', { position: Math.min(next, manifest.size) })
  if (positions.length !== manifest.included || manifest.size - positions.length !== manifest.withheld)
    findings.breaks('manifest_false', { file: 'manifest.json' })
}

type Concluding = {
  readonly witnesses: Awaited<ReturnType<typeof readWitnesses>>
  readonly vouched: Pick<Verdict, 'signedTo' | 'anchoredTo'>
  readonly withheld: Withheld
  readonly replay: Replay
}

/** All that must be known beside the verdict, each by its name. */
async function reserve(
  archive: Archive,
  manifest: Manifest,
  { witnesses, vouched, withheld, replay }: Concluding,
  findings: Findings,
): Promise<void> {
  const { size } = manifest
  const { signedTo, anchoredTo } = vouched
  // The whole of a case is in its bundle: what happened to something that never began there was made up.
  for (const { code, position, detail } of replay.objections)
    if (illegal.some((one) => one === code) || (code === 'unknown_past' && manifest.scope.case))
      findings.breaks(code, { position, detail })
    else findings.reserves('not_judged', { position, detail: detail ? `${code} ${detail}` : code })
  for (const { authorised, position, faults } of replay.publications)
    if (authorised === false) findings.breaks('published_without_authority', { position, detail: faults.join(', ') })
  if (!witnesses.trust) findings.reserves('keys_not_pinned')
  else if (signedTo === null) {
    if (witnesses.checkpoints.length > 0) findings.breaks('not_signed_by_trusted', { file: 'checkpoints.txt' })
    else findings.breaks('not_signed_by_trusted', { detail: 'nothing' })
  } else if (signedTo < size) findings.reserves('unsigned_range', { position: signedTo })
  if (!witnesses.trust && witnesses.checkpoints.length === 0) findings.reserves('nothing_signed')
  if (anchoredTo === null) findings.reserves('never_anchored')
  else if (anchoredTo < size) findings.reserves('unanchored_range', { position: anchoredTo })
  const signed = await isManifestSigned(archive, manifest, witnesses.keys, findings)
  if (!signed && archive.names.some((name) => /\.(?:html|pdf)$|^CERTIFICATE-|^(?:votes|redlines)\//.test(name)))
    findings.reserves('pages_not_proven')
  if (holdsProofs(archive) && manifest.withheld > 0) findings.reserves('completeness_not_shown')
  for (const { from, class: why } of withheld.events)
    findings.reserves('events_withheld', { position: from, detail: why })
  for (const { position, field, class: why } of withheld.values)
    findings.reserves(why === 'erased' ? 'erased' : 'values_withheld', { position, detail: field })
  for (const { route, position } of replay.publications)
    if (route === 'break_glass') findings.reserves('break_glass', { position })
  if (replay.brokenGlasses > 0 && !replay.publications.some(({ route }) => route === 'break_glass'))
    findings.reserves('break_glass')
  if (replay.found > 0) findings.reserves('found_publication', { count: replay.found })
}

function countsOf({ events }: Withheld): Verdict['withheld'] {
  const counts: Partial<Record<WithheldClass, number>> = {}
  for (const { from, to, class: why } of events) counts[why] = (counts[why] ?? 0) + to - from + 1
  return counts
}

function concluded(verdict: Omit<Verdict, 'exit'>, { broken, reserved }: Findings, strict: boolean): Verdict {
  const exit = broken.length > 0 || (strict && reserved.length > 0) ? 1 : reserved.length > 0 ? 2 : 0
  return { ...verdict, exit, broken, reserved }
}
