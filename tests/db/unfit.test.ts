import pg from 'pg'
import { expect, test } from 'vitest'
import { type Environment, readEnvironment } from '#env'
import { adminUrl, appUrl, asSuperuser, signerUrl } from '#tests/support/postgres.ts'
import { faultsOfDatabase, faultsOfSigner } from '../../server/unfit.ts'

const mode = (MODE: Environment['MODE']): Environment => ({ ...readEnvironment({ SANGFROID_MODE: 'test' }), MODE })
const inProduction = (url = appUrl()) => faultsOfDatabase(mode('production'), url, { demo: false })
const inDemo = (demo = true) => faultsOfDatabase(mode('demo'), appUrl(), { demo })

const makeOrganisation = () =>
  asSuperuser("insert into organisations (id, slug, name) values (gen_random_uuid(), 'lumen', 'Maison Lumen')")
const organisationIsDemo = (demo: boolean) => asSuperuser('update organisations set demo = $1', [demo])

test('production and a demo both take a current database with nobody in it', async () => {
  expect(await inProduction()).toEqual([])
  expect(await inDemo()).toEqual([])
})

test('fiction and real crises never share a database', async () => {
  const fiction = ['The database holds the demo; production needs a database of its own']
  await makeOrganisation()
  await organisationIsDemo(true)
  expect(await inProduction()).toEqual(fiction)
  expect(await inDemo()).toEqual([])
  expect(await inDemo(false)).toHaveLength(1)

  await organisationIsDemo(false)
  expect(await inProduction()).toEqual([])
  expect(await inDemo()).toHaveLength(1)
  expect(await inDemo(false)).toEqual([])

  await asSuperuser("insert into people (id, email, name, demo) values (gen_random_uuid(), 'c@l.example', 'C', true)")
  expect(await inProduction()).toEqual(fiction)
  await asSuperuser('delete from people where demo')
})

test('production refuses to log in as a superuser, who also owns tables', async () => {
  expect(await inProduction(adminUrl())).toEqual([
    'The application logs in to the database as a superuser, or as a role that bypasses row-level security',
    'The application logs in to the database as a role that owns a table',
    'The application may write what only sealing and signing may',
  ])
})

test('nothing starts where events are not sealed in every session, or where what is written once may be rewritten', async () => {
  for (const [table, trigger, mode] of [
    ['events', 'seal', 'enable trigger'],
    ['events', 'seal', 'disable trigger'],
  ])
    try {
      await asSuperuser(`alter table ${table} ${mode} ${trigger}`)
      expect(await inProduction()).toEqual([
        'Events are not sealed: the trigger "seal" of the events must be enabled ALWAYS',
      ])
    } finally {
      await asSuperuser(`alter table ${table} enable always trigger ${trigger}`)
    }
  for (const table of [
    ...['events', 'ledger_leaves', 'ledger_nodes', 'ledger_heads', 'checkpoints', 'anchors', 'receipts'],
    ...['installation', 'common_roots', 'common_root_anchors'],
  ])
    try {
      await asSuperuser(`alter table ${table} disable trigger append_only`)
      expect(await inProduction(), table).toEqual([
        'Something that is only ever added to may be rewritten: an "append_only" trigger is not enabled ALWAYS',
      ])
    } finally {
      await asSuperuser(`alter table ${table} enable always trigger append_only`)
    }
  await asSuperuser('alter trigger append_only on receipts rename to kept')
  expect(await inProduction()).toHaveLength(1)
  await asSuperuser('alter trigger kept on receipts rename to append_only')
  await asSuperuser('grant update on ledger_heads to sangfroid_app')
  expect(await inProduction()).toEqual(['The application may write what only sealing and signing may'])
  await asSuperuser('revoke update on ledger_heads from sangfroid_app')
  expect(await inProduction()).toEqual([])
})

test('the signer is taken as itself, and refused as anybody else', async () => {
  expect(await faultsOfSigner(mode('production'), signerUrl())).toEqual([])
  expect(await faultsOfSigner(mode('production'), appUrl())).toEqual([
    'The signer may do more than sign: DATABASE_SIGNER_URL is for sangfroid_signer',
    'The signer may not keep what it signs: npm run sangfroid -- migrate',
  ])
  expect(await faultsOfSigner(mode('production'), adminUrl())).toHaveLength(2)
})

test('a wrong password, or a database without the schema, is answered with what to do', async () => {
  const advice = ['The application cannot log in, or finds no schema: npm run sangfroid -- migrate']
  const wrong = new URL(appUrl())
  wrong.password = 'wrong'
  expect(await inProduction(wrong.href)).toEqual(advice)
  const empty = new URL(appUrl())
  empty.pathname = '/postgres'
  expect(await inProduction(empty.href)).toEqual(advice)
})

test('a database behind this code, or ahead of it, is refused', async () => {
  const client = new pg.Client(adminUrl())
  await client.connect()
  await client.query('create table kept as table drizzle.__drizzle_migrations')
  await client.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
  expect(await inDemo()).toEqual(['The database was migrated by a newer version of Sangfroid than this one'])
  await client.query('delete from drizzle.__drizzle_migrations')
  expect(await inDemo()).toEqual(['The database lacks migrations of this version: npm run sangfroid -- migrate'])
  await client.query('insert into drizzle.__drizzle_migrations select * from kept')
  await client.end()
})
