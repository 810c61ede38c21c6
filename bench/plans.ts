import pg from 'pg'
import { database } from '#db/client.ts'

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}
export type Planned = {
  readonly text: string
  /** Tables that were read from one end to the other. */
  readonly wholly: readonly string[]
  /** How many rows of each table were read, those left out too; none where they are not counted. */
  readonly rows: ReadonlyMap<string, number>
}

const wholly = (node: Node): string[] => [
  ...(node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : []),
  ...(node.Plans ?? []).flatMap(wholly),
]

function rowsOf(plan: Node): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  const count = (node: Node) => {
    const table = node['Relation Name']
    const each = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)
    if (table) rows.set(table, (rows.get(table) ?? 0) + each * (node['Actual Loops'] ?? 0))
    for (const within of node.Plans ?? []) count(within)
  }
  count(plan)
  return rows
}

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
}

/** With what each step gave: rows are counted, which costs time. */
export const counting = { 'auto_explain.log_analyze': 'on', 'auto_explain.log_timing': 'off' }

/**
 * Has PostgreSQL tell the plan of every statement of the application's own connections, with those inside functions: the plan that
 * ran, as the role that ran it, for the very words. For connections that are made from now on.
 */
export async function tellPlans(admin: pg.Client, also: Partial<typeof counting> = {}): Promise<void> {
  for (const [name, value] of Object.entries({ ...settings, ...also }))
    await admin.query(`${await here(admin)} set ${name} = '${value}'`)
}

/** And no longer. */
export async function tellNoPlans(admin: pg.Client): Promise<void> {
  for (const name of Object.keys({ ...settings, ...counting })) await admin.query(`${await here(admin)} reset ${name}`)
}

async function here(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query('select current_database() as name')
  return `alter role sangfroid_app in database ${admin.escapeIdentifier(rows[0].name)}`
}

/** A plan is told when its transaction ends, and the end of a read is not waited for. */
async function atRest(): Promise<void> {
  const { pool } = database()
  while (pool.idleCount < pool.totalCount) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** The plans told meanwhile, each with the tables it read from one end to the other. */
export async function plansDuring(work: () => Promise<unknown>): Promise<readonly Planned[]> {
  const told: Planned[] = []
  const heard = (notice: { message?: string | undefined }) => {
    const json = /^duration: .*? plan:\n([\s\S]*)$/.exec(notice.message ?? '')?.[1]
    if (!json) return
    const { 'Query Text': text, Plan: plan } = JSON.parse(json)
    told.push({ text, wholly: wholly(plan), rows: rowsOf(plan) })
  }
  const { emit } = pg.Client.prototype
  pg.Client.prototype.emit = function listened(this: pg.Client, name: string, ...given: unknown[]) {
    if (name === 'notice') heard(given[0] as { message?: string })
    return Reflect.apply(emit, this, [name, ...given])
  } as typeof emit
  try {
    await work()
    await atRest()
  } finally {
    pg.Client.prototype.emit = emit
  }
  return told
}
