import type { Shape } from '../read/shape.ts'
import { personBy } from './shape.ts'

const mayInvite = (member: string, org: string) =>
  `exists (select from members m where m.org_id = ${org} and m.id = ${member} and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()) and not m.guest and 'admin' = any (m.capacities))`

/** Administrators alone see whom they are waiting for. */
export const invitationShape: Shape = {
  type: 'Invitation',
  from: 'invitations',
  visible: mayInvite("(select nullif(current_setting('app.member', true), '')::uuid)", '~.org_id'),
  fields: {
    name: '@.name',
    email: '@.email',
    job: '@.job',
    capacities: 'to_json(@.capacities)',
    language: '@.language',
    guestUntil: '@.guest_until',
    askedAt: '@.asked_at',
    mailedAt: '@.mailed_at',
    expiresAt: '@.expires_at',
    stands: `(@.accepted_at is null and @.withdrawn_at is null and @.expires_at > now() and (@.guest_until is null or @.guest_until > now()) and ${mayInvite('@.invited_by', '@.org_id')})`,
    invitedBy: personBy('invited_by'),
  },
}
