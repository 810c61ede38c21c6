import { sql } from 'drizzle-orm'
import { Refusal } from '../../refusal.ts'
import type { Act } from '../../verb.ts'
import type { Version } from '../lock.ts'
import { countsOf, isContradiction } from './check.ts'
import { checkAgainst, type Material, materialSql } from './said.ts'

/** What stood at submission, as the event keeps it: numbers, never words. */
export type Found = {
  readonly contradictions: Readonly<Record<string, number>>
  readonly advice: Readonly<Record<string, number>>
  readonly acknowledged: boolean
}

/** Advice never blocks. A contradiction does, until whoever submits says that they have read it. */
export async function checkWording(
  { actor, tx, now }: Act<unknown>,
  version: Pick<Version, 'id'>,
  acknowledges: boolean,
): Promise<Found> {
  const { rows } = await tx.execute<{ x: Material }>(
    sql`select ${sql.raw(materialSql.replaceAll('@.', 'root.'))} as x from versions root where root.org_id = ${actor.orgId} and root.id = ${version.id}`,
  )
  const findings = rows[0] ? checkAgainst(rows[0].x, now) : []
  const against = findings.filter(isContradiction)
  if (against.length > 0 && !acknowledges)
    throw new Refusal('CONTRADICTS', { path: ['acknowledgesContradictions'], findings: against })
  return {
    contradictions: countsOf(against),
    advice: countsOf(findings.filter((finding) => !isContradiction(finding))),
    acknowledged: against.length > 0 && acknowledges,
  }
}
