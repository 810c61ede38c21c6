import { permitted } from '../permission.ts'
import { derived, type Field } from '../read/shape.ts'
import { type BreakGlassFacts, refusalToOpenBreakGlass } from './breakGlassRules.ts'

export const opensIn = (version: string) =>
  `(select coalesce(convert_from(r.policy, 'UTF8')::jsonb #> '{routes,breakGlass}', '[]') from reviews r where r.org_id = ${version}.org_id and r.version_id = ${version}.id order by r.round desc limit 1)`

export const factsOf = (version: string) =>
  `(select json_build_object('caseId', s.case_id, 'stage', c.stage, 'state', ${version}.state, 'severity', c.severity, 'opens', coalesce(${opensIn(version)}, '[]'),
  'contributors', (select coalesce(json_agg(k.member_id), '[]') from contributors k where k.org_id = ${version}.org_id and k.version_id = ${version}.id))
  from statements s join cases c on c.org_id = s.org_id and c.id = s.case_id where s.org_id = ${version}.org_id and s.id = ${version}.statement_id)`

/** Of a version: whether it may be sent without its missing votes, and where. */
export const breakGlassFields: Readonly<Record<string, Field>> = {
  breakGlassChannels: `coalesce(${opensIn('@')}, '[]')`,
  viewerMayBreakGlass: derived<{ _glass: BreakGlassFacts | null }>({ glass: factsOf('@') }, ({ _glass }, { actor }) =>
    permitted(_glass ? refusalToOpenBreakGlass(actor, _glass) : 'ROUTE_NOT_ALLOWED'),
  ),
}
