import pg from 'pg'

type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[] }
export type Planned = { readonly text: string; readonly wholly: readonly string[] }

const wholly = (node: Node): string[] => [
  ...(node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : []),
  ...(node.Plans ?? []).flatMap(wholly),
]

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
}

/**
 * Has PostgreSQL tell the plan of every statement of the application's own connections, with those inside functions: the plan that
 * ran, as the role that ran it, for the very words. For connections that are made from now on.
 */
export async function tellPlans(admin: pg.Client): Promise<void> {
  for (const [name, value] of Object.entries(settings))
    await admin.query(`${await here(admin)} set ${name} = '${value}'`)
}

/** And no longer. */
export async function tellNoPlans(admin: pg.Client): Promise<void> {
  for (const name of Object.keys(settings)) await admin.query(`${await here(admin)} reset ${name}`)
}

async function here(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query('select current_database() as name')
  return `alter role sangfroid_app in database ${admin.escapeIdentifier(rows[0].name)}`
}

/** The plans told meanwhile, each with the tables it read from one end to the other. */
export async function plansDuring(work: () => Promise<unknown>): Promise<readonly Planned[]> {
  const told: Planned[] = []
  const heard = (notice: { message?: string | undefined }) => {
    const json = /^duration: .*? plan:\n([\s\S]*)$/.exec(notice.message ?? '')?.[1]
    if (!json) return
    const { 'Query Text': text, Plan: plan } = JSON.parse(json)
    told.push({ text, wholly: wholly(plan) })
  }
  const { emit } = pg.Client.prototype
  pg.Client.prototype.emit = function listened(this: pg.Client, name: string, ...given: unknown[]) {
    if (name === 'notice') heard(given[0] as { message?: string })
    return Reflect.apply(emit, this, [name, ...given])
  } as typeof emit
  try {
    await work()
  } finally {
    pg.Client.prototype.emit = emit
  }
  return told
}
