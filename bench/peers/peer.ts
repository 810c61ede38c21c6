import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Subject, type SubjectName, subjects } from '../subject.ts'

/** Counts every statement this process sends, whoever sends it. */
let sent = 0
const query = pg.Client.prototype.query
pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
  sent++
  return Reflect.apply(query, this, given)
} as typeof query

/** Says on which port this process listens, and what it has spent when asked. It ends when whoever started it does. */
export function report(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: user + system, sent })
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ port })
}

export const databaseUrl = process.env.BENCH_DATABASE_URL ?? ''
/** What this peer is asked. */
export const subject: Subject = subjects[(process.env.BENCH_SUBJECT ?? 'reading') as SubjectName]
/** The same for every peer. */
export const poolSize = 8

type Who = { readonly orgId: string; readonly memberId: string; readonly roles: readonly [caseId: string][] }

/** The actor look-up as ours does it: one prepared statement from a token to who is asking. */
export async function whoAsks(pool: pg.Pool, authorization: string | undefined): Promise<Who> {
  const hash = createHash('sha256')
    .update(authorization?.slice('Bearer '.length) ?? '')
    .digest()
  const { rows } = await pool.query({
    name: 'actor',
    text: 'select find_actor($1, $2) as who',
    values: ['token', hash],
  })
  return rows[0].who
}

/** What row-level security reads of them. */
export const settingsOf = ({ orgId, memberId, roles }: Who) => ({
  'app.org': orgId,
  'app.member': memberId,
  'app.sees': 'open',
  'app.cases': `{${roles.map(([caseId]) => caseId).join(',')}}`,
})
