import { beforeAll, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication, clearedStatement, ledgerLength } from './arrange.ts'

let house: World
let claire: Actor
let stranger: Actor
let caseId: string
let claimId: string
let statementId: string
let fenced: string[]

beforeAll(async () => {
  house = await world()
  ;({ caseId, claimId, statementId } = await clearedStatement(house))
  ;[claire, stranger] = [await house.who('claire'), await house.outsider()]
  fenced = (
    await asSuperuser<{ name: string }>(
      `select c.relname as name from pg_class c join pg_policy p on p.polrelid = c.oid and p.polname = 'of_organisation' order by 1`,
    )
  ).map(({ name }) => name)
})

const told = (attempt: Promise<{ rowCount: number | null }>): Promise<string> =>
  attempt.then(
    ({ rowCount }) => `${rowCount} rows`,
    ({ message }) => message,
  )

const versionId = async () =>
  (await asSuperuser<{ id: string }>('select id from versions where statement_id = $1', [statementId]))[0]?.id

test('without an organisation, or with a broken one, the application sees no row of any (S7)', async () => {
  for (const table of fenced) {
    const { rows } = await asApplication(null, (sql) => sql(`select count(*)::int as n from ${table}`))
    expect(rows, table).toEqual([{ n: 0 }])
  }
  const { rows } = await asApplication({ ...claire, orgId: newId() }, (sql) => sql('select id from events'))
  expect(rows).toEqual([])
})

test('no organisation is left on a connection that goes back to the pool, even after a fault (S7)', async () => {
  for (let round = 0; round < 5; round++)
    await expect(asApplication(claire, (sql) => sql('select 1 / 0'))).rejects.toThrow('division by zero')
  const left = await Promise.all(
    Array.from({ length: 5 }, () =>
      database().pool.query(`select current_setting('app.org', true) as org, (select count(*)::int from events) as n`),
    ),
  )
  for (const { rows } of left) expect([rows[0].org || null, rows[0].n]).toEqual([null, 0])
})

test('with one organisation, the rows of another are not there to read, change or delete (S1)', async () => {
  for (const table of fenced) {
    const { rows } = await asApplication(stranger, (sql) =>
      sql(`select count(*)::int as n from ${table} where org_id = $1`, [claire.orgId]),
    )
    expect(rows, table).toEqual([{ n: 0 }])
  }
  const { rowCount } = await asApplication(stranger, (sql) =>
    sql(`update cases set title = 'Theirs' where id = $1`, [caseId]),
  )
  expect(rowCount).toBe(0)
})

const refused = /row-level security|permission denied|append-only|must be owner|must be superuser/

test('a row cannot be moved to another organisation, nor written into one (S8)', async () => {
  for (const table of fenced) {
    const { rows } = await asApplication(claire, (sql) => sql(`select from ${table} limit 1`)).catch(() => ({
      rows: [1],
    }))
    const moved = await told(asApplication(claire, (sql) => sql(`update ${table} set org_id = $1`, [stranger.orgId])))
    expect(moved, table).toMatch(rows.length > 0 ? refused : /^0 rows|permission denied/)
  }
  const write = asApplication(claire, (sql) =>
    sql(`insert into policies (org_id, id, name, rule) values ($1, $2, 'lax', '{}')`, [stranger.orgId, newId()]),
  )
  await expect(write).rejects.toThrow('row-level security')
})

test.each([
  'truncate events',
  'truncate votes, reviews cascade',
  'alter table events disable trigger all',
  'alter table events disable row level security',
  'drop policy of_organisation on cases',
  'drop trigger guard_the_gate on publications',
  'drop function seal_event() cascade',
  'create table stray (n int)',
  'create function stray() returns int language sql as $$ select 1 $$',
  `set session_replication_role = 'replica'`,
  'set role sangfroid_owner',
  'set role sangfroid_seal',
  'set role postgres',
  'set row_security = off; select * from cases',
  `copy (select 1) to program 'true'`,
  `select pg_read_file('/etc/passwd')`,
  'insert into ledger_heads (org_id) values (gen_random_uuid())',
  'update ledger_heads set size = 0',
  'delete from ledger_leaves',
  'update events set data = data',
  'delete from events',
  'delete from votes',
  'update votes set verdict = verdict',
  'delete from cases',
  'delete from members',
  'update budgets set points = 20000',
  `update library_cases set slug = 'x'`,
])('the application may not: %s (S8)', async (attack) => {
  await expect(asApplication(claire, (sql) => sql(attack))).rejects.toThrow(refused)
})

test.each<[string, () => Promise<[string, unknown[]]>]>([
  [
    'a statement on their case',
    async () => [
      'insert into statements (org_id, id, case_id, number, kind, created_by) values ($1, $2, $3, 9, $4, $5)',
      [stranger.orgId, newId(), caseId, 'qa', stranger.memberId],
    ],
  ],
  [
    'a claim on their case',
    async () => [
      `insert into claims (org_id, id, case_id, number, words, language, origin, logged_by) values ($1, $2, $3, 9, 'x', 'en', 'post', $4)`,
      [stranger.orgId, newId(), caseId, stranger.memberId],
    ],
  ],
  [
    'their claim cited',
    async () => [
      `insert into citations (org_id, version_id, claim_id, use) values ($1, $2, $3, 'asserts')`,
      [stranger.orgId, await versionId(), claimId],
    ],
  ],
  [
    'a role for their member',
    async () => [
      `insert into roles (org_id, id, case_id, member_id, role, state, offered_by) values ($1, $2, $3, $4, 'lead', 'held', $5)`,
      [stranger.orgId, newId(), caseId, claire.memberId, stranger.memberId],
    ],
  ],
  [
    'a notice to their member',
    async () => [
      `insert into notifications (org_id, id, member_id, kind, asks, subject_type, subject_id) values ($1, $2, $3, 'x', false, 'Case', $4)`,
      [stranger.orgId, newId(), claire.memberId, caseId],
    ],
  ],
  [
    'a token for their member',
    async () => [
      `insert into tokens (org_id, id, member_id, name, secret_hash, hint, scopes, expires_at) values ($1, $2, $3, 'x', '\\x01', 'x', '{}', now())`,
      [stranger.orgId, newId(), claire.memberId],
    ],
  ],
  [
    'evidence for their claim',
    async () => [
      `insert into evidence (org_id, id, claim_id, kind, note, added_by) values ($1, $2, $3, 'note', 'x', $4)`,
      [stranger.orgId, newId(), claimId, stranger.memberId],
    ],
  ],
])('with every check removed, a key still refuses a stranger %s (S4)', async (_, attack) => {
  const [text, values] = await attack()
  await expect(asApplication(stranger, (sql) => sql(text, values))).rejects.toMatchObject({ code: '23503' })
})

const kept = [
  'events',
  'event_private',
  'votes',
  'seats',
  'reviews',
  'review_lanes',
  'transitions',
  'draft_revisions',
  'evidence',
  'ledger_leaves',
  'ledger_nodes',
]

test.each(kept)(
  '%s stay as they were written, even for the owner of the table and where ordinary triggers rest (S55)',
  async (table) => {
    for (const guise of [
      `set role sangfroid_owner; set app.org = '${claire.orgId}'`,
      'set session_replication_role = replica',
    ]) {
      for (const attack of [`truncate ${table} cascade`, `update ${table} set org_id = org_id`, `delete from ${table}`])
        await expect(asSuperuser(`${guise}; ${attack}`), attack).rejects.toThrow('append-only')
    }
  },
)

test('an event is sealed at commit even where ordinary triggers rest', async () => {
  const before = await ledgerLength(claire.orgId)
  const id = newId()
  const at = new Date().toISOString()
  const canonical = JSON.stringify({
    org: claire.orgId,
    id,
    type: 'test.replicated',
    at,
    subject: { type: 'Case', id: caseId },
  })
  await asSuperuser(
    `set session_replication_role = replica; set app.org = '${claire.orgId}'; insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
     values ('${claire.orgId}', '${id}', 'test.replicated', 'Case', '${caseId}', '${at}', '{}', '${canonical}')`,
  )
  expect(await ledgerLength(claire.orgId)).toBe(before + 1)
})

test.each([
  ['of another organisation', { org: newId() }],
  ['under another id', { id: newId() }],
  ['of another type', { type: 'statement.published' }],
  ['of another day', { at: '2020-01-01T00:00:00.000Z' }],
  ['on another case', { case: newId() }],
  ['of another thing', { subject: { type: 'Case', id: newId() } }],
  ['of another person’s act', { actor: { member: newId() } }],
])('an event whose bytes speak %s is not sealed', async (_, lie) => {
  const id = newId()
  const at = new Date().toISOString()
  const canonical = JSON.stringify({
    org: claire.orgId,
    id,
    type: 'test.forged',
    at,
    case: caseId,
    subject: { type: 'Case', id: caseId },
    ...lie,
  })
  const forge = asApplication(claire, (sql) =>
    sql(
      `insert into events (org_id, id, type, case_id, subject_type, subject_id, at, data, canonical) values ($1, $2, 'test.forged', $3, 'Case', $3, $4, '{}', convert_to($5, 'UTF8'))`,
      [claire.orgId, id, caseId, at, canonical],
    ),
  )
  await expect(forge).rejects.toThrow('LEDGER_MISMATCH')
})
