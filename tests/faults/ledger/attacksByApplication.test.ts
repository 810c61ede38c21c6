import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalBytes } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { sizeOf } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { asApplication } from '../arrange.ts'
import { agreesWith, arrange, eventAt, found, held, house, orgId } from './sealedHouse.ts'

beforeEach(arrange)

test('untouched, all of it agrees: the database, what lies outside, and what voters hold', async () => {
  expect(await found()).toEqual([])
  for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(true)
  expect(await sizeOf(orgId)).toBe(50)
})

describe('the application itself', () => {
  const tries: [string, string][] = [
    ['rewrite an event', "update events set data = '{}'"],
    ['delete an event', 'delete from events'],
    ['empty the events', 'truncate events cascade'],
    [
      'write a leaf',
      'insert into ledger_leaves (org_id, position, event_id, leaf, sealed_at) select org_id, 50, id, leaf, now() from events limit 1',
    ],
    ['rewind the head', 'update ledger_heads set size = 40'],
    ['change a node', "update ledger_nodes set hash = sha256('x')"],
    [
      'keep a root nobody signed',
      "insert into checkpoints select org_id, 50, sha256('x'), 'note', 'key', now(), null from ledger_heads",
    ],
    [
      'say that something was anchored',
      "insert into anchors select org_id, 'directory', now(), size, true, '' from ledger_heads",
    ],
    [
      'place its ledger under a common root of its own',
      "insert into common_roots select org_id, now(), size, sha256('x'), 0, '{}', 64, sha256('x'), 'note', 'key' from ledger_heads",
    ],
    ['forget what it stood under', 'delete from common_roots'],
    ['name the installation otherwise', "update installation set origin = 'another'"],
    ['forget a receipt', 'delete from receipts'],
    ['make a leaf of its own choice', "insert into events (leaf) values (sha256('x'))"],
    ['call the sealing by hand', 'select seal_event()'],
    ['leave the triggers out', 'set session_replication_role = replica'],
    ['turn the sealing off', 'alter table events disable trigger seal'],
    ['seal early, holding the head', 'lock table ledger_heads'],
  ]
  test.each(tries)('may not %s', async (_, text) => {
    const claire = await house.who('claire')
    await expect(asApplication(claire, (sql) => sql(text))).rejects.toThrow(
      /denied|cannot insert a non-DEFAULT|must be owner|append-only|moves by sealing|trigger functions/,
    )
    expect(await found()).toEqual([])
  })

  test('may not record an event of another time, house, kind or content than its bytes say', async () => {
    const claire = await house.who('claire')
    const { canonical } = await eventAt(20)
    const good = JSON.parse(canonical.toString())
    const insert = (said: Record<string, unknown>, column: Record<string, unknown> = {}) => {
      const row = { ...said, ...column } as typeof good
      return asApplication(claire, async (sql) => {
        await sql(
          `insert into events (org_id, id, type, subject_type, subject_id, actor_id, at, data, canonical) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            row.org,
            row.id,
            row.type,
            row.subject.type,
            row.subject.id,
            row.actor.member,
            row.at,
            row.data,
            Buffer.from(canonicalBytes(said)),
          ],
        )
      })
    }
    const fresh = () => ({ ...good, id: newId(), at: new Date().toISOString() })
    await insert(fresh())
    await expect(insert({ ...fresh(), at: new Date(Date.now() - 60_000).toISOString() })).rejects.toThrow(
      'LEDGER_MISMATCH',
    )
    await expect(insert({ ...fresh(), at: new Date(Date.now() + 60_000).toISOString() })).rejects.toThrow(
      'LEDGER_MISMATCH',
    )
    await expect(insert(fresh(), { type: 'statement.approved' })).rejects.toThrow('LEDGER_MISMATCH')
    await expect(insert(fresh(), { subject: { type: 'Person', id: newId() } })).rejects.toThrow('LEDGER_MISMATCH')
    await expect(insert({ ...fresh(), org: house.nord.orgId })).rejects.toThrow(/row-level security/)
    await expect(insert(fresh(), { id: newId() })).rejects.toThrow('LEDGER_MISMATCH')
    // Replayed as it was: the id is taken. Under another id, its bytes still name the old one and the old time.
    await expect(insert(good)).rejects.toThrow(/duplicate key|LEDGER_MISMATCH/)
    await expect(insert(good, { id: newId() })).rejects.toThrow('LEDGER_MISMATCH')
    expect(await sizeOf(orgId)).toBe(50)
  })
})

const rewritings = [
  'update events set data = data',
  'delete from events',
  'update ledger_leaves set position = 1',
  'truncate ledger_nodes',
  'update ledger_heads set size = 40',
  'delete from checkpoints',
  'update anchors set kept = true',
  'truncate receipts',
  'update common_roots set index = index',
  'delete from common_root_anchors',
  'truncate common_roots cascade',
  "update installation set origin = 'another'",
]

test.each(rewritings)('the owner by accident, or a superuser in replica mode, is stopped: %s', async (text) => {
  for (const who of [`set role sangfroid_owner; set app.org = '${orgId}'`, 'set session_replication_role = replica'])
    await expect(asSuperuser(`${who}; ${text}`), who).rejects.toThrow(/append-only|moves by sealing|foreign key/)
  expect(await found()).toEqual([])
})
