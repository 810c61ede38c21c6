import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import canonicalize from 'canonicalize'
import { fromHex, toHex, utf8 } from '../bytes.ts'
import { readEvent, type SealedEvent } from '../event.ts'
import { eventName, type Manifest, type Remark, remarkSchema, valuesSchema, type Withheld } from '../manifest.ts'
import type { Replay } from '../replay/replay.ts'
import { leafHash } from '../tree.ts'
import { openByEvent } from './byEvent.ts'
import { readCanonical } from './contents.ts'
import { checkFile } from './files.ts'
import type { Findings } from './finding.ts'
import type { Shown } from './leaves.ts'
import type { BundleShelf } from './shelf.ts'
import { type Archive, Unreadable } from './zip.ts'

const largestEvent = 65_536

type Reading = {
  readonly archive: Archive
  readonly manifest: Manifest
  readonly positions: readonly number[]
  readonly tree: Shown
  readonly withheld: Withheld
  readonly shelf: BundleShelf
  readonly replay: Replay
}

/** Each event in its place: its bytes, its leaf, its shape, its private values; then what it did. Answers which keys were revoked. */
export async function readEvents(
  { archive, manifest, positions, tree, withheld, shelf, replay }: Reading,
  findings: Findings,
): Promise<Map<string, number>> {
  const disclosed = await openByEvent(archive, 'private.json', valuesSchema)
  const remarks = await openByEvent(archive, 'remarks.json', remarkSchema)
  const kept = new Set(withheld.values.map(({ position, field }) => `${position}/${field}`))
  const seen = new Set<string>()
  const revoked = new Map<string, number>()
  for (const position of positions) {
    const file = eventName(position)
    const bytes = await archive.read(file, largestEvent)
    const value = bytes && readCanonical(bytes)
    if (!bytes || !value) {
      findings.breaks('event_not_canonical', { file, position })
      continue
    }
    if (!(await tree.stands(position, leafHash(bytes)))) {
      findings.breaks(tree.misfit, { file, position })
      continue
    }
    const event = readEvent(value)
    if ('fault' in event) {
      if (event.fault === 'unknown_type') throw new Unreadable('unknown_type', event.at)
      findings.breaks('event_unreadable', { file, position, detail: event.at })
      continue
    }
    if (event.org !== manifest.org) findings.breaks('event_unreadable', { file, position, detail: 'org' })
    checkPrivate(event, position, (await disclosed.of(event.id)) ?? {}, kept, findings)
    checkRemark(event, position, await remarks.of(event.id), kept, findings)
    checkFile(event, position, { manifest, shelf, kept }, findings)
    seen.add(event.id)
    if (event.claimedAt) findings.reserves('imported', { position })
    if (event.type === 'ledger.broken') findings.reserves('alarm_raised', { position })
    if (event.type === 'ledger.key_revoked') revoked.set(String(event.data?.keyId), Number(event.data?.lastSize))
    await shelf.meet(event)
    await replay.read(event, position)
  }
  for (const { name, ids } of [disclosed, remarks])
    for (const id of ids) if (!seen.has(id)) findings.breaks('value_false', { file: name, detail: id })
  return revoked
}

/** What was said under privilege: shown as it was committed to, or named as gone. */
function checkRemark(
  { bind }: SealedEvent,
  position: number,
  remark: Remark | undefined,
  kept: ReadonlySet<string>,
  findings: Findings,
): void {
  const where = { position, detail: 'words' }
  const isKept = kept.has(`${position}/words`)
  if (!bind?.words) {
    if (remark) findings.breaks('value_false', where)
  } else if (!remark) {
    if (!isKept) findings.breaks('value_not_accounted_for', where)
  } else if (isKept || bind.words !== committed(remark.remark, 'words', { salt: remark.salt, value: remark.words }))
    findings.breaks('value_false', where)
}

type Values = Readonly<Record<string, { readonly salt: string; readonly value: string }>>

function checkPrivate(
  event: SealedEvent,
  position: number,
  values: Values,
  kept: ReadonlySet<string>,
  findings: Findings,
): void {
  const promised: Readonly<Record<string, string>> = event.private ?? {}
  for (const [field, commitment] of Object.entries(promised)) {
    const given = Object.hasOwn(values, field) ? values[field] : undefined
    const isKept = kept.has(`${position}/${field}`)
    if (!given && !isKept) findings.breaks('value_not_accounted_for', { position, detail: field })
    if (given && (isKept || committed(event.id, field, given) !== commitment))
      findings.breaks('value_false', { position, detail: field })
  }
  for (const field of Object.keys(values))
    if (!Object.hasOwn(promised, field)) findings.breaks('value_false', { position, detail: field })
}

const committed = (id: string, field: string, { salt, value }: { salt: string; value: string }): string =>
  toHex(hmac(sha256, fromHex(salt) ?? new Uint8Array(), utf8(canonicalize([id, field, value]) ?? '')))
