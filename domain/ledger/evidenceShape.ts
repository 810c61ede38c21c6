import { personBy } from '../people/shape.ts'
import { derived, type Shape } from '../read/shape.ts'

type Times = {
  _times: { ready: string | null; expires: string | null; requested: string; outdated: string | null; hex: string }
}

const times = {
  times:
    "json_build_object('ready', @.ready_at, 'expires', @.expires_at, 'requested', @.requested_at, 'outdated', @.outdated_at, 'hex', replace(@.id::text, '-', ''))",
}
/** After this long without an end, writing it was given up. */
const GIVEN_UP = 30 * 60_000

const stateOf = ({ ready, expires, requested, outdated }: Times['_times'], now: Date): string => {
  if (ready && expires) return new Date(expires) <= now ? 'expired' : outdated ? 'outdated' : 'ready'
  return now.getTime() - new Date(requested).getTime() > GIVEN_UP ? 'failed' : 'writing'
}

/** A bundle of evidence that was asked for, and how far it is. */
export const evidenceBundleShape: Shape = {
  type: 'EvidenceBundle',
  from: 'evidence_bundles',
  visible:
    "(case when ~.case_id is null then (select current_setting('app.sees', true)) = 'all' else exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id) end)",
  fields: {
    state: derived<Times>(times, ({ _times }, { now }) => stateOf(_times, now)),
    requestedAt: '@.requested_at',
    requestedBy: personBy('requested_by'),
    fromPosition: '@.from_position',
    toPosition: '@.to_position',
    privileged: '@.privileged',
    readyAt: '@.ready_at',
    expiresAt: '@.expires_at',
    outdatedAt: '@.outdated_at',
    outdatedWhy: '@.outdated_why',
    size: '@.size',
    length: '@.length',
    digest: "encode(@.digest, 'hex')",
    url: derived<Times>(times, ({ _times }, { now }) =>
      stateOf(_times, now) === 'ready' ? `/evidence/${_times.hex}` : null,
    ),
  },
}
