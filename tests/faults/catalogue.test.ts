import { expect, test } from 'vitest'
import { asSuperuser } from '#tests/support/postgres.ts'

/** Tables of no single organisation, each with its reason. A table that is neither here nor fenced fails the build. */
const global: Readonly<Record<string, string>> = {
  organisations: 'the organisations themselves',
  people: 'one person may belong to several',
  identities: 'of people',
  sessions: 'looked up before any organisation is known',
  handoffs: 'the same',
  attempts: 'counted before anyone is known',
  installation: 'of no organisation: in whose name the roots over all of them are signed',
  resets: 'asked for before anyone is known',
  library_cases: 'ships with the product',
  library_search: 'its index',
  library_link_checks: 'whether its sources answer',
}

/** Names a thing of whichever kind its neighbour says, so that no key can hold it. */
const ofAnyKind = ['events.subject_id', 'notifications.subject_id', 'private_keys.subject_id']
/** Written by the sealing trigger alone, for the event that it fires for. */
const ofItsTrigger = ['ledger_leaves.event_id']

/** Reached through two functions only; the application has no right on the table itself. */
const behindFunctions = ['budgets']

const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public' and c.relkind in ('r', 'p')`
const column = (name: string) => `(select attnum from pg_attribute where attrelid = c.oid and attname = '${name}')`
const names = async (text: string) => (await asSuperuser<{ name: string }>(text)).map(({ name }) => name)

test('every table but the global ones is fenced by organisation, and its owner is within the fence (S8)', async () => {
  const unfenced = await names(`select c.relname as name from ${tables}
    where not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`)
  expect(unfenced).toEqual(Object.keys(global).sort())
})

test('a fence reads the organisation of the transaction and nothing else', async () => {
  const others =
    await asSuperuser(`select c.relname, p.polname, pg_get_expr(p.polqual, p.polrelid) as using from pg_policy p join ${tables} on c.oid = p.polrelid
    where p.polname = 'of_organisation' and (p.polcmd <> '*' or p.polroles <> '{0}' or pg_get_expr(p.polqual, p.polrelid) not like '(org_id = %app.org%')`)
  expect(others).toEqual([])
  const fenced = await names(`select c.relname as name from ${tables} where c.relrowsecurity
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'of_organisation') order by 1`)
  expect(fenced).toEqual(behindFunctions)
})

test('the organisation leads every primary key, unique key and foreign key among its own tables (S4)', async () => {
  const keys =
    await names(`select c.relname || '.' || i.indexrelid::regclass as name from pg_index i join ${tables} on c.oid = i.indrelid
    where i.indisunique and c.relrowsecurity and i.indkey[0] <> ${column('org_id')} order by 1`)
  expect(keys, 'a secret is unique in the world').toEqual(['invitations.invitations_secret', 'tokens.tokens_secret'])
  const foreign = await names(`select k.conname as name from pg_constraint k join ${tables} on c.oid = k.conrelid
    join pg_class r on r.oid = k.confrelid where k.contype = 'f' and c.relrowsecurity and r.relrowsecurity and k.conkey[1] <> ${column('org_id')}`)
  expect(foreign).toEqual([])
})

test('every id that a row of an organisation holds is held by a key, so that none can name a stranger (S4)', async () => {
  const loose = await names(`select c.relname || '.' || a.attname as name from ${tables}
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype and a.attname not in ('id', 'org_id')
    where c.relrowsecurity and c.relname <> all ('{${behindFunctions}}')
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)) order by 1`)
  expect(loose).toEqual([...ofAnyKind, ...ofItsTrigger].sort())
})

test('what runs beyond the application’s rights is a short list, each with a search path of its own', async () => {
  const beyond = await asSuperuser<{ name: string; path: string; anyone: boolean }>(
    `select p.proname as name, array_to_string(p.proconfig, ',') as path, has_function_privilege('pg_read_all_settings', p.oid, 'execute') as anyone
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef order by 1`,
  )
  for (const { name, path, anyone } of beyond)
    expect([name, path, anyone]).toEqual([name, 'search_path=pg_catalog, public, pg_temp', false])
  expect(beyond.length).toBeGreaterThan(0)
})
