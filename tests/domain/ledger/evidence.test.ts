import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { anchorCommonRoot } from '#domain/ledger/anchorCommonRoot.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { takeEvidence, writeEvidence } from '#domain/ledger/evidence.ts'
import { keysHeld, keysOf } from '#domain/ledger/keys.ts'
import { printKey } from '#domain/ledger/note.ts'
import { requestEvidence } from '#domain/ledger/requestEvidence.ts'
import { asSigner, originOf } from '#domain/ledger/signer.ts'
import type { Signing } from '#domain/ledger/sink.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { ending } from '#tests/faults/arrange.ts'
import { filesOf, gathered, verifyBytes } from '#tests/support/bundle.ts'
import { clearedLine, filling } from '#tests/support/lines.ts'
import { pagesOf } from '#tests/support/pdf.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { confirmedClaim, statementInReview, timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const signing: Signing = { seeds: [Buffer.alloc(32, 7)], sinks: [] }
const reason = 'Asked for by the counsel of the insurer.'

let house: World
let caseId: string
beforeAll(async () => {
  house = await world()
  ;({ caseId } = await statementInReview(house))
})

// Each test begins with the five of its hour.
beforeEach(() => asSuperuser('delete from attempts'))

async function ready(): Promise<string> {
  const { bundleId } = await requestEvidence(await house.who('anne'), { caseId, reason })
  await writeEvidence(house.lumen.orgId, bundleId, signing)
  return bundleId
}

const take = async (who: 'anne' | 'hugo' | 'claire', bundleId: string) =>
  gathered((await takeEvidence(await house.who(who), bundleId, signing)).bytes)

test('an auditor asks for a case, takes it twice, and it verifies with the key of the house alone', async () => {
  const bundleId = await ready()
  const [first, again] = [await take('anne', bundleId), await take('anne', bundleId)]
  expect(again.equals(first)).toBe(true)
  const { orgId } = house.lumen
  const origin = await asSigner(orgId, (sql) => originOf(sql, orgId))
  const trust = JSON.stringify({ origin, keys: keysHeld(origin, signing.seeds).map(printKey) })
  expect((await asSigner(orgId, (sql) => keysOf(sql, orgId))).length).toBe(1)
  const verdict = await verifyBytes(first, { trust })
  expect(verdict.broken).toEqual([])
  const events = await timelineOf(caseId)
  expect(events.filter((type) => type.startsWith('bundle.'))).toEqual([
    'bundle.requested',
    'bundle.taken',
    'bundle.taken',
  ])
})

test('who writes or publishes takes nothing out of the house, nor does anybody of another house', async () => {
  const bundleId = await ready()
  expect(await ending(requestEvidence(await house.who('hugo'), { caseId, reason }))).toBe('NOT_YOUR_ROLE')
  expect(await ending(takeEvidence(await house.who('hugo'), bundleId, signing))).toBe('NOT_YOUR_ROLE')
  expect(await ending(takeEvidence(await house.outsider(), bundleId, signing))).toBe('NOT_FOUND')
  expect(await ending(requestEvidence(await house.outsider(), { caseId, reason }))).toBe('NOT_FOUND')
})

test('asking takes a fresh proof of identity and a reason, and of a stretch of the ledger an auditor', async () => {
  const stale = { ...(await house.who('anne')), provedAt: new Date(Date.now() - 3_600_000) }
  expect(await ending(requestEvidence(stale, { caseId, reason }))).toBe('STEP_UP_REQUIRED')
  expect(await ending(requestEvidence(await house.who('anne'), { caseId, reason: '' }))).toBe('REASON_REQUIRED')
  expect(await ending(requestEvidence(await house.who('anne'), { reason }))).toBe('INVALID_INPUT')
  const stretch = { fromPosition: 0, toPosition: 5, reason }
  expect(await ending(requestEvidence(await house.who('claire'), stretch))).toBe('NOT_YOUR_ROLE')
  expect(await ending(requestEvidence(await house.who('anne'), stretch))).toBe('done')
  expect(await ending(requestEvidence(await house.who('anne'), { ...stretch, toPosition: 1e9 }))).toBe('INVALID_INPUT')
})

describe('what was said under privilege', () => {
  const words = 'Counsel would rather say less.'
  let onCase: string
  beforeAll(async () => {
    const opened = await statementInReview(house)
    onCase = opened.caseId
    const [passage = { key: '', hash: '' }] = await asSuperuser<{ key: string; hash: string }>(
      "select a.key, encode(sha256(convert_to(a.blocks -> 0 ->> 'text', 'UTF8')), 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1 order by a.key limit 1",
      [opened.statementId],
    )
    const { key: variantKey, hash: passageHash } = passage
    const about = { statementId: opened.statementId, variantKey, passageHash, words, privileged: true }
    await startThread(await house.who('ines'), about)
  })
  const ask = async (who: 'anne' | 'claire' | 'hugo', privileged: boolean) =>
    requestEvidence(await house.who(who), { caseId: onCase, reason, privileged })

  test('is there on request of who may read it, sealed as such, and in its bundle', async () => {
    const { bundleId } = await ask('claire', true)
    await writeEvidence(house.lumen.orgId, bundleId, signing)
    const bundle = await take('claire', bundleId)
    expect(bundle.includes(words)).toBe(true)
    expect(pagesOf((await filesOf(bundle)).get('timeline-001.pdf') ?? new Uint8Array()).join(' ')).toContain(words)
    const verdict = await verifyBytes(bundle)
    expect([verdict.broken, verdict.withheld.privileged]).toEqual([[], undefined])
    const [event] = await asSuperuser<{ data: object }>(
      "select data from events where type = 'bundle.requested' and subject_id = $1",
      [bundleId],
    )
    expect(event?.data).toEqual({ privileged: true })
    expect(await ending(take('anne', bundleId))).toBe('NOT_YOUR_ROLE')
    expect(await ending(take('hugo', bundleId))).toBe('NOT_YOUR_ROLE')
  })

  test('is withheld otherwise, and counted', async () => {
    const { bundleId } = await ask('claire', false)
    await writeEvidence(house.lumen.orgId, bundleId, signing)
    const bundle = await take('anne', bundleId)
    expect(bundle.includes(words)).toBe(false)
    expect((await verifyBytes(bundle)).withheld.privileged).toBe(1)
  })

  test('is not there for an auditor, for who writes, nor with a stretch of the ledger', async () => {
    expect(await ending(ask('anne', true))).toBe('NOT_YOUR_ROLE')
    expect(await ending(ask('hugo', true))).toBe('NOT_YOUR_ROLE')
    const stretch = { fromPosition: 0, toPosition: 5, reason, privileged: true }
    expect(await ending(requestEvidence(await house.who('anne'), stretch))).toBe('INVALID_INPUT')
  })
})

test('a bundle covers its own request, and what came after changes nothing in it', async () => {
  const bundleId = await ready()
  const first = await take('anne', bundleId)
  await addNote(await house.who('claire'), { caseId, words: 'The insurer called back.' })
  expect((await take('claire', bundleId)).equals(first)).toBe(true)
  const [row] = await asSuperuser<{ covered: boolean }>(
    `select b.size > l.position as covered from evidence_bundles b join events e on e.org_id = b.org_id and e.subject_id = b.id and e.type = 'bundle.requested'
       join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where b.id = $1`,
    [bundleId],
  )
  expect(row?.covered).toBe(true)
})

test('a line that the case takes up later was not in a bundle of before, and is not when it is taken again', async () => {
  const lineId = await clearedLine(house)
  const bundleId = await ready()
  const first = await take('anne', bundleId)
  const claimId = await confirmedClaim(house, caseId, 'Our account sent 12 such replies.')
  const holdingLine = { id: lineId, slots: filling(claimId) }
  await draftStatement(await house.who('maya'), { caseId, kind: 'holding_line', holdingLine })
  expect((await take('anne', bundleId)).equals(first)).toBe(true)
  const eventsIn = async (bundle: Uint8Array) =>
    [...(await filesOf(bundle)).keys()].filter((name) => name.startsWith('events/')).length
  expect(await eventsIn(await take('anne', await ready()))).toBeGreaterThan((await eventsIn(first)) + 2)
})

test('a bundle carries the common roots of before it, and those that leave afterwards change nothing in it', async () => {
  await signCheckpoint(house.lumen.orgId, signing)
  await anchorCommonRoot(signing)
  for (const done of [
    'alter table common_roots disable trigger append_only',
    "update common_roots set signed_at = signed_at - interval '5 minutes'",
    'alter table common_roots enable always trigger append_only',
  ])
    await asSuperuser(done)
  const bundleId = await ready()
  const first = await take('anne', bundleId)
  const names = [...(await filesOf(first)).keys()]
  expect(names.filter((name) => name.startsWith('anchors/')).length).toBeGreaterThan(0)
  await anchorCommonRoot(signing)
  expect((await take('anne', bundleId)).equals(first)).toBe(true)
  expect((await verifyBytes(first)).broken).toEqual([])
})

test('what is no longer what it was is cut short rather than given as the same', async () => {
  const bundleId = await ready()
  await asSuperuser("update people set name = 'Somebody Else' where name = 'Claire Vasseur'")
  await expect(take('anne', bundleId)).rejects.toThrow('not what it was')
})

test('before it is written and after its time it is not there to take', async () => {
  const { bundleId } = await requestEvidence(await house.who('anne'), { caseId, reason })
  expect(await ending(takeEvidence(await house.who('anne'), bundleId, signing))).toBe('WRONG_STATE')
  await writeEvidence(house.lumen.orgId, bundleId, signing)
  await writeEvidence(house.lumen.orgId, bundleId, signing)
  await asSuperuser('alter table evidence_bundles disable trigger keep_evidence')
  await asSuperuser("update evidence_bundles set expires_at = now() - interval '1 minute' where id = $1", [bundleId])
  await asSuperuser('alter table evidence_bundles enable trigger keep_evidence')
  expect(await ending(takeEvidence(await house.who('anne'), bundleId, signing))).toBe('WRONG_STATE')
})

test('however many are asked for, one is written at a time, and after all that is short', async () => {
  await asSuperuser('delete from graphile_worker._private_jobs')
  for (let n = 0; n < 3; n++) await requestEvidence(await house.who('anne'), { caseId, reason })
  const waiting = await asSuperuser<{ queue: string; n: number; last: boolean }>(
    `select j.queue_name as queue, count(*)::int as n, bool_and(j.priority > 0) as last from graphile_worker.jobs j where j.task_identifier = 'write_evidence' group by 1`,
  )
  expect(waiting).toEqual([{ queue: 'bundles', n: 3, last: true }])
})

test('one person asks for five an hour, however many at once, and the others leave nothing behind', async () => {
  const anne = await house.who('anne')
  const requests = async () => (await timelineOf(caseId)).filter((type) => type === 'bundle.requested').length
  const before = await requests()
  const ends = await Promise.all(Array.from({ length: 12 }, () => ending(requestEvidence(anne, { caseId, reason }))))
  expect(ends.toSorted()).toEqual([...Array(7).fill('TOO_MANY_BUNDLES'), ...Array(5).fill('done')])
  expect(await requests()).toBe(before + 5)
  expect(await ending(requestEvidence(await house.who('claire'), { caseId, reason }))).toBe('done')
})

test('somebody is erased while a bundle is written: it is given whole or not at all, and the one asked for next is whole', async () => {
  const { orgId } = house.lumen
  const origin = await asSigner(orgId, (sql) => originOf(sql, orgId))
  const trust = JSON.stringify({ origin, keys: keysHeld(origin, signing.seeds).map(printKey) })
  for (const [who, name] of [
    ['hugo', 'Hugo Lefranc'],
    ['maya', 'Maya Rossi'],
  ] as const) {
    const { bundleId } = await requestEvidence(await house.who('anne'), { caseId, reason })
    const olivier = await house.who('olivier')
    const ends = await Promise.all([
      writeEvidence(orgId, bundleId, signing).then(() => 'done'),
      ending(erasePerson(olivier, { personId: house.memberId(who), name, reason: 'Asked for it.' })),
    ])
    expect(ends).toEqual(['done', 'done'])
    const taken = await take('anne', bundleId).catch((error: Error) => error.message)
    if (typeof taken === 'string') expect(taken).toContain('ask for a new one')
    else expect((await verifyBytes(taken, { trust })).broken).toEqual([])
    const verdict = await verifyBytes(await take('anne', await ready()), { trust })
    expect([verdict.broken, verdict.exit]).toEqual([[], 2])
  }
})
