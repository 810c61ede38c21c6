import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { newId } from '#domain/id.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'

/**
 * The same columns, keys and indexes without the sealing: what an insert costs anyway. And with one row counted up at commit
 * and nothing else: the least that any order of commits costs, since the row is held until the disk has the commit.
 */
export async function layUnsealed(admin: pg.Client): Promise<void> {
  await admin.query(`
    create table unsealed (like events including all);
    alter table unsealed enable row level security, force row level security;
    create policy of_organisation on unsealed using (org_id = (select nullif(current_setting('app.org', true), '')::uuid));
    alter table unsealed add foreign key (org_id) references organisations (id);
    alter table unsealed add foreign key (org_id, case_id) references cases (org_id, id);
    alter table unsealed add foreign key (org_id, actor_id) references members (org_id, id);
    alter table unsealed add foreign key (org_id, corrects) references unsealed (org_id, id);
    grant select, insert on unsealed to sangfroid_app;
    create table bumped (like unsealed including all);
    create table bumps (org_id uuid primary key, size bigint not null default 0) with (fillfactor = 50);
    create function bump() returns trigger language plpgsql security definer as $$
    begin
      update bumps set size = size + 1 where org_id = new.org_id;
      return null;
    end $$;
    create constraint trigger bump after insert on bumped deferrable initially deferred for each row execute function bump();
    grant select, insert on bumped to sangfroid_app`)
}

/** An organisation of its own, with nobody else's. */
export async function found(): Promise<string> {
  const people = maisonLumen.people.map((one) => ({ ...one, email: `${randomUUID()}@lumen.example` }))
  return (await foundOrganisation({ ...maisonLumen, slug: randomUUID(), people })).orgId
}

export async function connected(url: string, orgId: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c synchronous_commit=on' })
  client.on('error', () => {}) // cut when the bench ends early
  await client.connect()
  await client.query("select set_config('app.org', $1, false), set_config('app.sees', 'all', false)", [orgId])
  return client
}

export type Table = 'events' | 'unsealed' | 'bumped'

export function insert(client: pg.Client, table: Table, orgId: string): Promise<unknown> {
  const [id, at] = [newId(), new Date().toISOString()]
  const subject = { type: 'Organisation', id: orgId }
  const canonical = JSON.stringify({
    actor: { kind: 'system' },
    at,
    data: { n: 1, words: 'x'.repeat(160) },
    id,
    org: orgId,
    schema: 'event/1',
    subject,
    type: 'bench.noted',
  })
  return client.query({
    name: `insert_${table}`,
    text: `insert into ${table} (org_id, id, type, subject_type, subject_id, at, data, canonical) values ($1, $2, 'bench.noted', 'Organisation', $1, $3, '{}', $4)`,
    values: [orgId, id, at, Buffer.from(canonical)],
  })
}
