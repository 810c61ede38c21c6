import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { anchorCommonRoot } from '#domain/ledger/anchorCommonRoot.ts'
import { writeBundle } from '#domain/ledger/bundle.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { commonRootFiles } from '#domain/ledger/commonRootProofs.ts'
import { signaturesUpTo } from '#domain/ledger/evidenceSignatures.ts'
import { keysHeld, revokeKey } from '#domain/ledger/keys.ts'
import { parseNote } from '#domain/ledger/note.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { filesOf, forged, gathered, jcs, json, verifyBytes } from '#tests/support/bundle.ts'
import { installationOrigin, trustOf } from '#tests/support/commonRoot.ts'
import { signingHouse } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

// A new key is put first, and the one before it stays in the list: what does who pinned only one of them believe?

let house: World
let orgId: string
let older: Buffer
let newer: Buffer
let before: Buffer[]
let during: Buffer[]
let after: Buffer[]
let sinks: ReturnType<typeof signingHouse>['sinks']
beforeEach(async () => {
  // Of each test its own: a key that is revoked for one house signs for none.
  ;[older, newer] = [randomBytes(32), randomBytes(32)]
  ;[before, during, after] = [[older], [newer, older], [randomBytes(32), newer, older]]
  house = await world()
  orgId = house.lumen.orgId
  sinks = signingHouse().sinks
  await round(before)
})

async function round(seeds: readonly Uint8Array[]): Promise<void> {
  await signCheckpoint(orgId, { seeds, sinks })
  await anchorCommonRoot({ seeds, sinks })
}
/** Who signed the newest common root, by the order of these seeds. */
async function signers(seeds: readonly Uint8Array[]): Promise<number[]> {
  const [row] = await asSuperuser<{ note: string; key_id: string }>(
    'select note, key_id from common_roots where org_id = $1 order by signed_at desc limit 1',
    [orgId],
  )
  const ids = keysHeld(await installationOrigin(), seeds).map(({ id }) => id)
  const { signatures } = parseNote(row?.note ?? '')
  expect(row?.key_id).toBe(signatures[0]?.keyId)
  return signatures.map(({ keyId }) => ids.indexOf(keyId))
}
async function aged(interval: string): Promise<void> {
  await asSuperuser('alter table common_roots disable trigger append_only')
  await asSuperuser('alter table common_root_anchors disable trigger append_only')
  await asSuperuser('delete from common_root_anchors')
  await asSuperuser(`update common_roots set signed_at = signed_at - interval '${interval}'`)
  await asSuperuser('alter table common_roots enable always trigger append_only')
  await asSuperuser('alter table common_root_anchors enable always trigger append_only')
}

test('a new key leads, and the one before it signs beside it for thirty days', async () => {
  expect(await signers(before)).toEqual([0])
  await round(during)
  expect(await signers(during)).toEqual([0, 1])
  await aged('29 days 23 hours')
  await round(during)
  expect(await signers(during)).toEqual([0, 1])
  await aged('30 days')
  await round(during)
  expect(await signers(during)).toEqual([0])
})

test('of three within thirty days each signs; one that never led, or is revoked for any house, does not', async () => {
  await round(during)
  await round(after)
  expect(await signers(after)).toEqual([0, 1, 2])
  const never = [...after, randomBytes(32)]
  await round(never)
  expect(await signers(never)).toEqual([0, 1, 2])
  const [{ origin } = { origin: '' }] = await asSuperuser<{ origin: string }>(
    'select origin from ledger_origins where org_id = $1',
    [orgId],
  )
  await revokeKey(orgId, keysHeld(origin, after)[1]?.id ?? '', 1)
  await round(after)
  expect(await signers(after)).toEqual([0, 2])
})

test('whoever pinned the key of before, or the one of now, believes a root of meanwhile; where one signature is false, nobody does', async () => {
  const caseId = await caseWithTeam(house)
  await round(during)
  const signing = { seeds: during, sinks }
  const size = (await signCheckpoint(orgId, signing))?.size ?? 0
  const later = new Date(Date.now() + 3_600_000)
  const signatures = await signaturesUpTo(orgId, size, signing)
  const bundle = await gathered(
    writeBundle({
      orgId,
      scope: { case: caseId },
      size,
      version: '1',
      signatures: { ...signatures, commonRoots: () => commonRootFiles(orgId, size, later) },
    }),
  )
  const files = await filesOf(bundle)
  const name = [...files.keys()].filter((each) => each.startsWith('anchors/')).at(-1) ?? ''
  const proof = json(files.get(name))
  for (const pinned of [[older], [newer], during]) {
    const trust = JSON.stringify({
      ...JSON.parse(await trustOf(orgId, during)),
      installation: JSON.parse(await trustOf(orgId, pinned)).installation,
    })
    const held = [{ name: 'root.txt', text: proof.note }]
    const verdict = await verifyBytes(bundle, { trust, held })
    const believed = pinned.includes(older) ? { broken: [] } : { broken: [{ code: 'not_signed_by_trusted' }] }
    expect(verdict).toMatchObject({ ...believed, underCommonRoot: { size: Number(/\d+/.exec(name)?.[0]) } })
    expect(verdict.anchoredTo).toBe(verdict.underCommonRoot?.size)
  }
  const lines = proof.note.split('\n')
  const signature = lines.at(-2)
  const false_ = [...lines.slice(0, -2), signature.replace(/.{8}(?==*$)/, 'AAAAAAAA'), ''].join('\n')
  const other = new Map([...files]).set(name, jcs({ ...proof, note: false_ }))
  for (const pinned of [[older], during])
    expect((await verifyBytes(await forged(other), { trust: await trustOf(orgId, pinned) })).broken).toContainEqual(
      expect.objectContaining({ code: 'common_root_false', file: name }),
    )
})

test('the nightly reading takes a root of two keys for what it is', async () => {
  await round(during)
  expect((await verifyLedger(orgId, { seeds: during, sinks })).findings).toEqual([])
})
