import { derived, type Shape } from '../read/shape.ts'

const me = "(select nullif(current_setting('app.member', true), '')::uuid)"

/** One's own only, in whichever organisation it acts. */
export const sessionShape: Shape = {
  type: 'Session',
  from: 'sessions',
  visible: `~.person_id = (select m.person_id from members m where m.id = ${me})`,
  fields: {
    method: '@.method',
    createdAt: '@.created_at',
    confirmedAt: '@.confirmed_at',
    lastSeenAt: '@.last_seen_at',
    endsAt: '@.ends_at',
    agent: '@.agent',
    address: '@.address',
    current: derived<{ _session: string }>(
      { session: '@.id' },
      ({ _session }, { actor }) => _session === actor.sessionId,
    ),
  },
}

export const tokenShape: Shape = {
  type: 'Token',
  from: 'tokens',
  visible: `~.member_id = ${me}`,
  fields: {
    name: '@.name',
    hint: '@.hint',
    scopes: 'to_json(@.scopes)',
    createdAt: '@.created_at',
    expiresAt: '@.expires_at',
    lastUsedAt: '@.last_used_at',
  },
}
