import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { APP, OWNER } from './roles.ts'

/** The job queue's own tables, which belong to the owner as all others do; the application may only use them. */
export async function migrateJobQueue(owner: pg.Client, adminUrl: string): Promise<void> {
  const url = new URL(adminUrl)
  url.searchParams.set('options', `-c role=${OWNER} -c lock_timeout=5s`)
  await runMigrations({ connectionString: url.href, maxPoolSize: 2, logger: new Logger(() => () => {}) })
  await owner.query(LET_IN)
}

// The queue's tables have row-level security without a policy: to whoever is not the owner they are empty and closed.
const LET_IN = `
  grant usage on schema graphile_worker to ${APP};
  grant select, insert, update, delete on all tables in schema graphile_worker to ${APP};
  grant usage, select on all sequences in schema graphile_worker to ${APP};
  revoke execute on all functions in schema graphile_worker from public;
  grant execute on all functions in schema graphile_worker to ${APP};
  do $$
  declare t text;
  begin
    for t in select relname from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
    loop
      execute format('drop policy if exists application on graphile_worker.%I', t);
      execute format('create policy application on graphile_worker.%I to ${APP} using (true) with check (true)', t);
    end loop;
  end $$`
