import { type Actor, can } from '../actor.ts'
import { refusalToHoldForLaw } from '../holds/rules.ts'
import { legalHoldShape } from '../holds/shape.ts'
import { holdsOn, seesHolds } from '../holds/standing.ts'
import { permitted } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { refusalToChangePeople, refusalToErase } from './rules.ts'

const isViewer = "(@.id = (select nullif(current_setting('app.member', true), '')::uuid))"
const email = '(select p.email from people p where p.id = @.person_id and @.erased_at is null)'
/** Whoever was erased is called so in the reader's language. */
const name = `(select case when @.erased_at is null then p.name when (select v.language from members w join people v on v.id = w.person_id where w.org_id = @.org_id and w.id = (select nullif(current_setting('app.member', true), '')::uuid)) = 'fr' then 'Personne effacée' else 'Erased person' end from people p where p.id = @.person_id)`
const lastSeen = '(select max(s.last_seen_at) from sessions s where s.person_id = @.person_id and s.org_id = @.org_id)'

/** The person themselves and administrators are told more. */
const isTold = (own: boolean, actor: Actor) => own || can(actor, 'admin')

/** A person as the organisation knows them: the member row, with the name of the person behind it. */
export const personShape: Shape = {
  type: 'Person',
  from: 'members',
  visible: 'true',
  fields: {
    name,
    erased: '(@.erased_at is not null)',
    erasedAt: '@.erased_at',
    job: '@.job',
    capacities: 'to_json(@.capacities)',
    guest: '@.guest',
    endsAt: '@.ends_at',
    suspended: '(@.suspended_at is not null)',
    suspendedAt: '@.suspended_at',
    isViewer,
    email: derived<{ _own: boolean; _email: string }>({ own: isViewer, email }, (row, { actor }) =>
      isTold(row._own, actor) ? row._email : null,
    ),
    lastSeenAt: derived<{ _own: boolean; _lastSeen: string | null }>({ own: isViewer, lastSeen }, (row, { actor }) =>
      isTold(row._own, actor) ? row._lastSeen : null,
    ),
    viewerMayChange: derived({}, (_, { actor, now }) => permitted(refusalToChangePeople(actor, now))),
    legalHold: {
      one: () => legalHoldShape,
      on: `~.org_id = @.org_id and ~.member_id = @.id and ~.lifted_at is null and ${seesHolds('@')}`,
    },
    viewerMayErase: derived<{ _erasing: { memberId: string; erased: boolean; held: boolean } }>(
      {
        erasing: `json_build_object('memberId', @.id, 'erased', @.erased_at is not null, 'held', exists (${holdsOn('@.org_id', '@.id')}))`,
      },
      ({ _erasing }, { actor, now }) => permitted(refusalToErase(actor, _erasing, now)),
    ),
    viewerMayHold: derived<{ _erased: boolean }>({ erased: '(@.erased_at is not null)' }, ({ _erased }, { actor }) =>
      permitted(refusalToHoldForLaw(actor) ?? (_erased ? 'WRONG_STATE' : null)),
    ),
  },
}

/** Edge to the member whose id this column holds. A declaration, since shapes that persons lead to need it while this file loads. */
export function personBy(column: string) {
  return { one: () => personShape, on: `~.org_id = @.org_id and ~.id = @.${column}` }
}
