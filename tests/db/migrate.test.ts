import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { migrateDatabase, schemaState } from '#db/migrate.ts'
import { adminUrl, asSuperuser } from '#tests/support/postgres.ts'
import { PASSWORDS } from '#tests/support/template.ts'

test('the application connects as a role that owns nothing and bypasses nothing', async () => {
  const { rows } = await database().pool.query(
    `select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
       (select count(*)::int from pg_class where relowner = r.oid) as owned
     from pg_roles r where rolname = current_user`,
  )
  expect(rows).toEqual([
    { name: 'sangfroid_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
  ])
})

test('every table belongs to the owner, who cannot log in', async () => {
  const owners = await asSuperuser(
    `select distinct r.rolname, r.rolcanlogin from pg_class c join pg_roles r on r.oid = c.relowner
     join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('public', 'drizzle')`,
  )
  expect(owners).toEqual([{ rolname: 'sangfroid_owner', rolcanlogin: false }])
})

test('the application may not make a table', async () => {
  await expect(database().pool.query('create table stray (a int)')).rejects.toThrow('permission denied')
})

test('two processes that migrate at once both end on the current schema', async () => {
  await Promise.all([migrateDatabase(adminUrl(), PASSWORDS), migrateDatabase(adminUrl(), PASSWORDS)])
  expect(await schemaState(database().pool)).toBe('current')
})

test('what landed with an earlier time than what a database has already is applied all the same', async () => {
  const applied = () =>
    asSuperuser<{ n: number; guarded: boolean }>(
      "select count(*)::int as n, exists (select from pg_trigger where tgname = 'keep_houses_apart') as guarded from drizzle.__drizzle_migrations",
    )
  const before = await applied()
  await asSuperuser('drop function keep_houses_apart cascade')
  await asSuperuser('delete from drizzle.__drizzle_migrations where created_at = 1796000045000')
  expect(await schemaState(database().pool)).toBe('missing')
  await migrateDatabase(adminUrl(), PASSWORDS)
  expect(await applied()).toEqual(before)
  expect(await schemaState(database().pool)).toBe('current')
})

test('a database ahead of this code, or behind it, says so', async () => {
  await asSuperuser(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`)
  expect(await schemaState(database().pool)).toBe('newer')
  await asSuperuser('delete from drizzle.__drizzle_migrations')
  expect(await schemaState(database().pool)).toBe('missing')
})

test('each migration is listed once, in the order of its number and of its date, which is the order they are applied in', () => {
  const { entries } = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
    entries: { idx: number; when: number; tag: string }[]
  }
  const files = readdirSync('db/migrations').filter((file) => file.endsWith('.sql'))
  expect(entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.sort())
  expect(entries.map(({ when }) => when)).toEqual(entries.map(({ when }) => when).sort((a, b) => a - b))
})
