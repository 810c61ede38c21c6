import type { CaseRole } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { Unit } from '../read/unit.ts'

type Row = { caseId: string; role: CaseRole; state: 'offered' | 'held' }

const rolesOfMember = `select case_id as "caseId", role, state from roles where org_id = $1 and member_id = $2 and state in ('offered', 'held')`

/** The same actor with the roles held at this moment: an act of theirs may just have given or taken one. */
export async function withRolesNow(actor: Actor): Promise<Actor> {
  const unit = new Unit(actor)
  try {
    const rows = await unit.query<Row>({
      name: 'roles_of_member',
      text: rolesOfMember,
      values: [actor.orgId, actor.memberId],
    })
    const held = Map.groupBy(
      rows.filter(({ state }) => state === 'held'),
      ({ caseId }) => caseId,
    )
    const roles = new Map([...held].map(([caseId, some]) => [caseId, new Set(some.map(({ role }) => role))]))
    return {
      ...actor,
      roles,
      offered: new Set(rows.filter(({ state }) => state === 'offered').map(({ caseId }) => caseId)),
    }
  } finally {
    unit.end()
  }
}
