import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

export type Extent = { readonly entries: number; readonly organisations: number }
/** `common`: the share of its entries that hold the common word. */
export type House = {
  readonly orgId: string
  readonly memberId: string
  readonly entries: number
  readonly common: number
}

const idOf = (kind: number, org: number, n = 0) =>
  `${kind.toString(16).padStart(8, '0')}-${org.toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(6, '0')}000000`

/** Words that are looked for: one in a fifth of all entries, and one that stands in five claims of each house that is asked. */
export const words = { common: 'service', rare: 'ornithorynque' } as const

/** Fills the database; answers the largest house, and one that is as large as they are on average. */
export async function fillEntries(
  admin: pg.Client,
  { entries, organisations }: Extent,
): Promise<Record<'ordinary' | 'large', House>> {
  // After Zipf the first of all is as many times the average as this.
  const harmonic = Array.from({ length: organisations }, (_, i) => 1 / (i + 1)).reduce((sum, part) => sum + part, 0)
  const asked = { ordinary: Math.max(1, Math.round(organisations / harmonic)), large: 1 }
  const settings = {
    entries,
    organisations,
    asked: Object.values(asked)
      .map((org) => idOf(1, org))
      .join(),
  }
  for (const [name, value] of Object.entries(settings))
    await admin.query('select set_config($1, $2, false)', [`bench.${name}`, String(value)])
  for (const file of ['../texts.sql', 'fill.sql', '../past.sql'])
    await admin.query(readFileSync(join(import.meta.dirname, file), 'utf8'))
  await admin.query('set session_replication_role = default')
  await admin.query('vacuum analyze')
  const houseOf = async (org: number): Promise<House> => {
    const { rows } = await admin.query(
      "select count(*)::int as entries, avg((tsv @@ to_tsquery('sf_fr', $2))::int)::float8 as common from search_entry where org_id = $1",
      [idOf(1, org), words.common],
    )
    return { orgId: idOf(1, org), memberId: idOf(3, org, 1), ...rows[0] }
  }
  return { ordinary: await houseOf(asked.ordinary), large: await houseOf(asked.large) }
}
