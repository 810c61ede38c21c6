import { openJson, type SealedJson, sealedJsonSql } from '#domain/private/sealed.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

/** What was said with an event, as whoever holds the keys reads it; null once it was erased. */
export async function saidWith(eventId: string, field: string): Promise<string | null> {
  const [row] = await asSuperuser<{ x: SealedJson }>(
    `select ${sealedJsonSql} as x from event_private x where x.event_id = $1 and x.field = $2`,
    [eventId, field],
  )
  return openJson(row?.x ?? null)
}

/** The tables in which these words can be read, in clear or in bytes: where a dump would show them. The shipped library says nothing of ours. */
export async function tablesThatSay(...words: string[]): Promise<string[]> {
  const tables = await asSuperuser<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relname not like 'library%'`,
  )
  const spellings = words.flatMap((word) => [
    word,
    Buffer.from(word).toString('hex'),
    Buffer.from(word).toString('base64'),
  ])
  const search = tables.map(
    ({ name }) =>
      `select '${name}' as name where exists (select from ${name} t where exists (select from unnest($1::text[]) w where strpos(t::text, w) > 0))`,
  )
  const found = await asSuperuser<{ name: string }>(`${search.join(' union all ')} order by name`, [spellings])
  return found.map(({ name }) => name)
}
