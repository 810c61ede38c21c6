import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import { transact } from '../transact.ts'
import type { WithheldClass } from './manifest.ts'

/** One case, or a stretch of the ledger. */
export type Scope = { readonly case: string } | { readonly from: number; readonly to: number }
export type Request = {
  readonly scope: Scope
  /** Where the ledger is cut: a bundle asked for again at this size is the same bundle. */
  readonly size: number
  /** Events about threads under privilege are withheld unless they are asked for by name. */
  readonly privileged?: boolean
}
export type Included = {
  readonly position: number
  readonly id: string
  readonly type: string
  readonly caseId: string | null
}
export type Stretch = { readonly from: number; readonly to: number; readonly class: WithheldClass }

/** What every bundle holds, since authority rests on it: which rules were in force, who could act, who spoke for whom. */
const ofTheHouse = sql`(e.case_id is null and (e.type like 'policy.%' or e.type like 'ledger.%' or e.type in
  ('organisation.founded', 'capacities.sealed', 'lane.delegated', 'delegation.ended', 'person.suspended', 'person.reinstated', 'person.capacities_changed', 'person.invited', 'invitation.accepted')))`

/** Lines that words of the case were filled from by then: a line that is used later makes no bundle another one. */
const linesOf = (caseId: string, size: number) => sql`(e.case_id is null and e.subject_id in (
  select l.id from versions l where l.org_id = e.org_id and l.statement_id in (
    select (v.origin ->> 'line')::uuid from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id
     where v.org_id = e.org_id and s.case_id = ${caseId}::uuid and v.origin is not null and exists (
      select from events w join ledger_leaves p on p.org_id = w.org_id and p.event_id = w.id
       where w.org_id = v.org_id and w.case_id = s.case_id and w.subject_id = v.id and p.position < ${size}))))`

const isPrivileged = sql`(e.subject_type = 'Thread' and exists (select from privileged_threads t where t.org_id = e.org_id and t.id = e.subject_id))`
const isRestricted = sql`exists (select from cases c where c.org_id = e.org_id and c.id = e.case_id and c.confidentiality = 'restricted')`

const together = 100_000

/** Which positions go in, and which stay out and why; between them, every one. */
export async function selectEvents(
  house: Actor,
  { scope, size, privileged = false }: Request,
): Promise<{ included: Included[]; withheld: Stretch[] }> {
  const included: Included[] = []
  const withheld: Stretch[] = []
  for (let from = 0; from < size; from += together)
    for (const { class: why, ...event } of await placed(house, from, Math.min(size, from + together))) {
      const { position } = event
      if (why === null) {
        included.push(event)
        continue
      }
      const last = withheld.at(-1)
      if (last?.class === why && last.to === position - 1) withheld[withheld.length - 1] = { ...last, to: position }
      else withheld.push({ from: position, to: position, class: why })
    }
  return { included, withheld }

  /** A stretch at a time: what stays out of a long ledger is never held event by event. */
  function placed(house: Actor, from: number, until: number): Promise<(Included & { class: WithheldClass | null })[]> {
    return transact(house, async ({ tx }) => {
      await tx.execute(sql`set local statement_timeout = '60s'`)
      const found = await tx.execute<Included & { class: WithheldClass | null }>(
        sql`select l.position, e.id, e.type, e.case_id as "caseId", ${reasonIn({ scope, size, privileged })} as class from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id
             where l.org_id = ${house.orgId}::uuid and l.position >= ${from} and l.position < ${until} order by l.position`,
      )
      return found.rows.map((row) => ({ ...row, position: Number(row.position) }))
    })
  }
}

function reasonIn({ scope, size, privileged }: Request): SQL {
  const kept = privileged ? sql`false` : isPrivileged
  if ('case' in scope)
    return sql`case when e.case_id = ${scope.case}::uuid then (case when ${kept} then 'privileged' end)
                    when ${ofTheHouse} or ${linesOf(scope.case, size)} then null else 'other_case' end`
  return sql`case when ${ofTheHouse} then null when l.position < ${scope.from} or l.position > ${scope.to} then 'out_of_range'
                  when ${isRestricted} then 'restricted' when ${kept} then 'privileged' end`
}
