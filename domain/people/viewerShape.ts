import { lanes } from '#db/schema/words.ts'
import { delegationShape } from '../delegations/shape.ts'
import { standing } from '../delegations/standing.ts'
import { inboxCountsShape } from '../inbox/shape.ts'
import { organisationShape } from '../organisations/shape.ts'
import { permitted } from '../permission.ts'
import { refusalToPropose } from '../policies/rules.ts'
import { derived, type Shape } from '../read/shape.ts'
import { sessionShape, tokenShape } from './credentialShapes.ts'
import { refusalToChangePeople, refusalToCreateToken } from './rules.ts'
import { personShape } from './shape.ts'

const ofPerson = (sql: string) => `(select ${sql} from people p where p.id = @.person_id)`
const itself = '~.org_id = @.org_id and ~.id = @.id'
const isInUse =
  '~.last_seen_at > now() - make_interval(mins => (select o.idle_minutes from organisations o where o.id = ~.org_id))'

/** The member who asks, with what nobody else is told. */
export const viewerShape: Shape = {
  type: 'Viewer',
  from: 'members',
  visible: "~.id = (select nullif(current_setting('app.member', true), '')::uuid)",
  fields: {
    email: ofPerson('p.email'),
    language: ofPerson('p.language'),
    timeZone: ofPerson('p.time_zone'),
    hasPassword: ofPerson('p.password_hash is not null'),
    capacities: 'to_json(@.capacities)',
    ledgerBroken:
      "coalesce(@.capacities && array['admin', 'auditor'] and (select v.verdict = 'broken' from verifications v where v.org_id = @.org_id and v.finished_at is not null order by v.finished_at desc, v.id desc limit 1), false)",
    liveCases:
      "(select count(*)::int from cases c where c.org_id = @.org_id and c.kind <> 'drill' and c.stage in ('signal', 'active', 'contained'))",
    person: { one: () => personShape, on: itself },
    organisation: { one: () => organisationShape, on: '~.id = @.org_id' },
    inbox: { one: () => inboxCountsShape, on: itself },
    lanes: `(select coalesce(json_agg(l.lane order by l.lane), '[]') from unnest('{${lanes}}'::text[]) as l(lane) where l.lane = any (@.capacities) or exists (select from roles o where o.org_id = @.org_id and o.member_id = @.id and o.role = l.lane and o.state = 'held'))`,
    delegations: {
      list: () => delegationShape,
      on: `~.org_id = @.org_id and @.id in (~.principal_id, ~.delegate_id) and ${standing} and (~.case_id is null or exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id))`,
      order: '~.starts_at, ~.id',
      limit: '100',
    },
    sessions: {
      list: () => sessionShape,
      on: `~.person_id = @.person_id and ~.revoked_at is null and ~.replaced_at is null and ~.ends_at > now() and ${isInUse}`,
      order: '~.last_seen_at desc, ~.id',
      limit: '100',
    },
    tokens: {
      list: () => tokenShape,
      on: '~.org_id = @.org_id and ~.member_id = @.id and ~.revoked_at is null and ~.expires_at > now()',
      order: '~.created_at desc, ~.id',
      limit: '200',
    },
    provedAt: derived({}, (_, { actor }) => actor.provedAt?.toISOString() ?? null),
    mustConfirmBy: derived({}, (_, { actor }) =>
      actor.provedAt ? new Date(actor.provedAt.getTime() + actor.stepUpMinutes * 60_000).toISOString() : null,
    ),
    viewerMayCreateToken: derived({}, (_, { actor, now }) => permitted(refusalToCreateToken(actor, now))),
    viewerMayProposePolicies: derived({}, (_, { actor, now }) => permitted(refusalToPropose(actor, now))),
    viewerMayChangePeople: derived({}, (_, { actor, now }) => permitted(refusalToChangePeople(actor, now))),
  },
}
