import { personBy } from '../people/shape.ts'
import { permission } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { type RoleFacts, refusalToAnswerRole, refusalToHandOver } from './rules.ts'
import { caseShape } from './shape.ts'

// What belongs to a case and to nothing else: its stages, who holds which part in it, and what was decided.

const mayOnRole = (refusalTo: Parameters<typeof permission<RoleFacts>>[0]) =>
  derived<{ _role: RoleFacts }>(
    { role: "json_build_object('memberId', @.member_id, 'state', @.state)" },
    ({ _role }, { actor }) => permission(refusalTo)(actor, _role),
  )

export const transitionShape: Shape = {
  type: 'Transition',
  from: 'transitions',
  visible: 'false',
  fields: { from: '@.from_stage', to: '@.to_stage', at: '@.at', reason: '@.reason', by: personBy('by') },
}

export const roleShape: Shape = {
  type: 'Role',
  from: 'roles',
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    role: '@.role',
    state: '@.state',
    offeredAt: '@.offered_at',
    heldAt: '@.held_at',
    endedAt: '@.ended_at',
    note: '@.note',
    person: personBy('member_id'),
    offeredBy: personBy('offered_by'),
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    viewerMayAnswer: mayOnRole(refusalToAnswerRole),
    viewerMayHandOver: mayOnRole(refusalToHandOver),
  },
}

export const decisionShape: Shape = {
  type: 'Decision',
  from: 'decisions',
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    number: '@.number',
    words: '@.words',
    dueAt: '@.due_at',
    decidedAt: '@.decided_at',
    revokedAt: '@.revoked_at',
    owner: personBy('owner_id'),
    decidedBy: personBy('decided_by'),
  },
}
