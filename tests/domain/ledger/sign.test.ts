import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { anchorCheckpoint } from '#domain/ledger/anchor.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { introductionOf, revokeKey } from '#domain/ledger/keys.ts'
import { noteKey, parseCheckpoint, parseNote, signersOf } from '#domain/ledger/note.ts'
import { findReceipt } from '#domain/ledger/receipt.ts'
import { signingKey } from '#domain/ledger/sign.ts'
import { verifyInclusion } from '#domain/ledger/tree.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { actTimes, signingHouse, sizeOf } from '#tests/support/ledger.ts'
import { adminUrl, asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let orgId: string
beforeEach(async () => {
  house = await world()
  orgId = house.lumen.orgId
})

const checkpointsOf = () =>
  asSuperuser<{ size: number; key_id: string; note: string; proved_from: number | null }>(
    'select size::int as size, key_id, note, proved_from::int as proved_from from checkpoints where org_id = $1 order by size',
    [orgId],
  )
const originOf = async () =>
  (await asSuperuser<{ origin: string }>('select origin from ledger_origins where org_id = $1', [orgId]))[0]?.origin ??
  ''

test('what is signed names no house, follows what lies outside, and is signed once for each size', async () => {
  const signing = signingHouse()
  const first = await signCheckpoint(orgId, signing)
  expect(first).toMatchObject({ size: await sizeOf(orgId), isNew: true })
  expect(await signCheckpoint(orgId, signing)).toMatchObject({ size: first?.size, isNew: false })
  await anchorCheckpoint(orgId, signing)
  await actTimes(await house.who('claire'), 3)
  const second = await signCheckpoint(orgId, signing)
  expect(second?.size).toBe((first?.size ?? 0) + 3)
  const [one, two] = await checkpointsOf()
  expect([one?.proved_from, two?.proved_from]).toEqual([0, first?.size])
  const origin = await originOf()
  expect(origin).toMatch(/^sangfroid\/ledger\/[0-9a-f]{16}$/)
  const { publicKey } = signingKey(origin, signing.seeds[0] ?? new Uint8Array())
  const note = parseNote(two?.note ?? '')
  expect(await signersOf(note, [noteKey(origin, publicKey)])).toHaveLength(1)
  expect(parseCheckpoint(note.body)).toMatchObject({ origin, size: second?.size })
  expect(await verifyLedger(orgId, signing)).toEqual({ size: second?.size, verdict: 'intact', findings: [] })
})

test('without a place outside that can be read it signs, marked as proved from nothing', async () => {
  const signing = { seeds: [randomBytes(32)], sinks: [] }
  await signCheckpoint(orgId, signing)
  expect((await checkpointsOf()).map(({ proved_from }) => proved_from)).toEqual([null])
})

test('a house that acts at once from two processes has one root for each size', async () => {
  const signing = signingHouse()
  await signCheckpoint(orgId, signing)
  await actTimes(await house.who('claire'), 2)
  const signed = await Promise.all(Array.from({ length: 6 }, () => signCheckpoint(orgId, signing)))
  expect(new Set(signed.map((one) => `${one?.size} ${one?.note}`)).size).toBe(1)
  expect(
    await asSuperuser('select from events where org_id = $1 and type = $2', [orgId, 'ledger.key_added']),
  ).toHaveLength(1)
})

test('nothing is signed behind a larger root: whoever comes while another signs waits for it', async () => {
  const signing = signingHouse()
  await signCheckpoint(orgId, signing)
  await actTimes(await house.who('claire'), 1)
  const held = await holdUp(await sizeOf(orgId))
  const first = signCheckpoint(orgId, signing)
  await expect.poll(waiting, { timeout: 30_000 }).toBe(1)
  await actTimes(await house.who('claire'), 1)
  let done = false
  const second = signCheckpoint(orgId, signing).finally(() => (done = true))
  await expect.poll(async () => done || (await waiting()) === 2, { timeout: 30_000 }).toBe(true)
  await held.letGo()
  const signed = [await first, await second].map((one) => one?.size ?? 0)
  expect(signed[1]).toBeGreaterThan(signed[0] ?? 0)
  const inOrder = await asSuperuser<{ size: number }>(
    'select size::int from checkpoints where org_id = $1 order by xmin::text::bigint',
    [orgId],
  )
  expect(inOrder.map(({ size }) => size).slice(-2)).toEqual(signed)
})

/** Whoever writes the checkpoint of this size waits until it is let go, however long that takes: given up, it would let the other pass. */
async function holdUp(size: number): Promise<{ letGo(): Promise<void> }> {
  const holder = new pg.Client(adminUrl())
  await holder.connect()
  await holder.query(`select pg_advisory_lock(${size});
    create function held_up() returns trigger language plpgsql set lock_timeout = 0 as 'begin if new.size = ${size} then perform pg_advisory_xact_lock(${size}); end if; return new; end';
    create trigger held_up before insert on checkpoints for each row execute function held_up();
    alter table checkpoints enable always trigger held_up`)
  return { letGo: () => holder.end() }
}

/** Of this database alone: files that run beside this one wait for locks of theirs. */
const waiting = async (): Promise<number> =>
  (
    await asSuperuser(
      "select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
    )
  ).length

test('a new key is named by the one before it, and both sign for thirty days', async () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)]
  const signing = signingHouse([old])
  await signCheckpoint(orgId, signing)
  const rotated = { ...signing, seeds: [fresh, old] }
  await actTimes(await house.who('claire'), 1)
  await signCheckpoint(orgId, rotated)
  const origin = await originOf()
  const [oldKey, newKey] = [signingKey(origin, old), signingKey(origin, fresh)]
  const [, latest] = await checkpointsOf()
  expect((await signersOf(parseNote(latest?.note ?? ''), [oldKey, newKey])).map(({ id }) => id)).toEqual([
    newKey.id,
    oldKey.id,
  ])
  const [introduced] = await asSuperuser<{ introduction: string }>(
    'select introduction from ledger_keys where org_id = $1 and key_id = $2',
    [orgId, newKey.id],
  )
  const introduction = parseNote(introduced?.introduction ?? '')
  expect([introduction.body, (await signersOf(introduction, [oldKey])).length]).toEqual([introductionOf(newKey), 1])
  const events = await asSuperuser<{ key: string }>(
    "select data ->> 'keyId' as key from events where org_id = $1 and type = 'ledger.key_added' order by at",
    [orgId],
  )
  expect(events.map(({ key }) => key)).toEqual([oldKey.id, newKey.id])
  // Thirty days on, the new one signs alone; the notes of both are still known.
  await asSuperuser('alter table ledger_keys disable trigger append_only')
  await asSuperuser("update ledger_keys set added_at = added_at - interval '31 days' where org_id = $1", [orgId])
  await asSuperuser('alter table ledger_keys enable always trigger append_only')
  await actTimes(await house.who('claire'), 1)
  await signCheckpoint(orgId, rotated)
  const last = (await checkpointsOf()).at(-1)
  expect((await signersOf(parseNote(last?.note ?? ''), [oldKey, newKey])).map(({ id }) => id)).toEqual([newKey.id])
  expect((await verifyLedger(orgId, rotated)).verdict).toBe('intact')
})

test('a stolen key signs nothing more, and what it signed beyond its last trusted size counts only where it was anchored', async () => {
  const [stolen, fresh] = [randomBytes(32), randomBytes(32)]
  const signing = signingHouse([stolen])
  const trusted = await signCheckpoint(orgId, signing)
  await anchorCheckpoint(orgId, signing)
  await actTimes(await house.who('claire'), 2)
  const doubtful = await signCheckpoint(orgId, signing)
  const key = signingKey(await originOf(), stolen)
  await revokeKey(orgId, key.id, trusted?.size ?? 0)
  const after = { ...signing, seeds: [fresh, stolen] }
  expect(await verifyLedger(orgId, after)).toMatchObject({
    verdict: 'reserved',
    findings: [{ code: 'KEY_REVOKED', position: trusted?.size }],
  })
  const next = await signCheckpoint(orgId, after)
  const signers = await signersOf(parseNote(next?.note ?? ''), [key, signingKey(await originOf(), fresh)])
  expect(signers.map(({ id }) => id)).not.toContain(key.id)
  await anchorCheckpoint(orgId, after)
  expect((await verifyLedger(orgId, after)).verdict).toBe('intact')
  expect(doubtful?.isNew).toBe(true)
})

test('a receipt proves one event with its root and no word, for whoever holds it', async () => {
  const signing = signingHouse()
  await actTimes(await house.who('claire'), 5)
  const [event] = await asSuperuser<{ id: string }>(
    "select id from events where org_id = $1 and type = 'person.noted' limit 1",
    [orgId],
  )
  expect(await findReceipt(orgId, event?.id ?? '')).toBeNull()
  await signCheckpoint(orgId, signing)
  const receipt = await findReceipt(orgId, event?.id ?? '')
  if (!receipt) throw new Error('There is no receipt.')
  const { root, size } = parseCheckpoint(parseNote(receipt.checkpoint).body)
  const hash = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
  expect(
    verifyInclusion({ position: receipt.position, size, leaf: hash(receipt.leaf), path: receipt.path.map(hash), root }),
  ).toBe(true)
  expect(JSON.stringify(receipt)).not.toMatch(/lumen|noted|claire/i)
})

test('what is kept in a folder is whole, one file a size, and never written over', async () => {
  const signing = signingHouse()
  await anchorCheckpoint(orgId, signing)
  await anchorCheckpoint(orgId, signing)
  const place = join(signing.folder, (await originOf()).split('/').at(-1) ?? '')
  const files = readdirSync(place)
  expect(files).toEqual([`${String(await sizeOf(orgId)).padStart(15, '0')}.checkpoint`])
  const path = join(place, files[0] ?? '')
  expect(readFileSync(path, 'utf8')).toBe((await checkpointsOf())[0]?.note)
  const [sink] = signing.sinks
  await expect(sink?.keep(await originOf(), await sizeOf(orgId), 'another')).rejects.toThrow('Another note')
  const sent = await asSuperuser<{ kept: boolean; answer: string }>(
    'select kept, answer from anchors where org_id = $1 order by sent_at',
    [orgId],
  )
  expect(sent).toEqual([
    { kept: true, answer: 'kept' },
    { kept: true, answer: 'kept before' },
  ])
  writeFileSync(join(place, 'notes.txt'), 'not ours')
  expect((await verifyLedger(orgId, signing)).verdict).toBe('intact')
})

test('while a key is changed, processes with the old one and with both sign at once: one root for each size, and all of it holds', async () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)]
  const before = signingHouse([old])
  await signCheckpoint(orgId, before)
  const rotated = { ...before, seeds: [fresh, old] }
  const claire = await house.who('claire')
  for (let round = 0; round < 3; round++)
    await Promise.all([
      ...Array.from({ length: 8 }, (_, n) => signCheckpoint(orgId, n % 2 ? before : rotated)),
      actTimes(claire, 3),
      ...Array.from({ length: 4 }, (_, n) => anchorCheckpoint(orgId, n % 2 ? before : rotated)),
    ])
  await signCheckpoint(orgId, rotated)
  await anchorCheckpoint(orgId, rotated)
  const added = await asSuperuser('select from events where org_id = $1 and type = $2', [orgId, 'ledger.key_added'])
  expect(added).toHaveLength(2)
  expect(await verifyLedger(orgId, rotated)).toMatchObject({ verdict: 'intact', findings: [] })
})
