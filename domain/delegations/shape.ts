import { type Actor, can } from '../actor.ts'
import { caseShape } from '../cases/shape.ts'
import { personBy } from '../people/shape.ts'
import { permission } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { type DelegationFacts, refusalToRevoke } from './rules.ts'

const me = "(select nullif(current_setting('app.member', true), '')::uuid)"
const over = '(@.ended_at is not null or @.ends_at <= now())'
const facts = {
  facts: `json_build_object('principalId', @.principal_id, 'delegateId', @.delegate_id, 'caseId', @.case_id, 'over', ${over})`,
}
type WithFacts = { _facts: DelegationFacts }

/** Why somebody is away is told to the two people it is about, and to administrators. */
const isTold = (actor: Actor, { principalId, delegateId }: DelegationFacts) =>
  [principalId, delegateId].includes(actor.memberId) || can(actor, 'admin')

/** Who votes for whom. One for all cases is known to all who see cases, one for a case to who sees that case. */
export const delegationShape: Shape = {
  type: 'Delegation',
  from: 'delegations',
  visible: `case when ~.case_id is null then ${me} in (~.principal_id, ~.delegate_id) or (select current_setting('app.sees', true)) in ('open', 'all') else exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id) end`,
  fields: {
    lane: '@.lane',
    startsAt: '@.starts_at',
    endsAt: '@.ends_at',
    createdAt: '@.created_at',
    endedAt: '@.ended_at',
    inForce: '(@.ended_at is null and @.starts_at <= now() and @.ends_at > now())',
    reason: derived<WithFacts & { _reason: string | null }>({ ...facts, reason: '@.reason' }, (row, { actor }) =>
      isTold(actor, row._facts) ? row._reason : null,
    ),
    principal: personBy('principal_id'),
    delegate: personBy('delegate_id'),
    endedBy: personBy('ended_by'),
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    viewerMayRevoke: derived<WithFacts>(facts, ({ _facts }, { actor }) => permission(refusalToRevoke)(actor, _facts)),
  },
}
