import pg from 'pg'
import { OWNER } from './roles.ts'

/** Empties a demo database down to the shipped library, as the owner; refuses where an organisation is not marked demo. */
export async function emptyDemo(adminUrl: string): Promise<void> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  try {
    const { rows } = await admin.query('select count(*)::int as real from organisations where not demo')
    if (rows[0].real > 0)
      throw new Error('This database holds an organisation that is not a demo: nothing was emptied.')
    await admin.query(`
      begin;
      set local role ${OWNER};
      do $$
      declare kept record;
      begin
        -- The append-only guards stop accidents; emptying a demo is none.
        for kept in select tgrelid::regclass as name, tgname from pg_trigger where tgname in ('append_only', 'append_only_table') loop
          execute format('alter table %s disable trigger %I', kept.name, kept.tgname);
        end loop;
        truncate organisations, people cascade;
        for kept in select tgrelid::regclass as name, tgname from pg_trigger where tgname in ('append_only', 'append_only_table') loop
          execute format('alter table %s enable always trigger %I', kept.name, kept.tgname);
        end loop;
      end $$;
      commit`)
  } finally {
    await admin.end()
  }
}
