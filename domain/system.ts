import type { Actor } from './actor.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** The machine at work for one organisation: sees all of it, and is never mistaken for a person. */
export const systemActor = (orgId: string, organisation = ''): Actor => ({
  kind: 'system',
  orgId,
  organisation,
  demo: false,
  personId: nobody,
  memberId: nobody,
  name: '',
  email: '',
  language: 'en',
  timeZone: 'UTC',
  capacities: new Set(),
  guest: false,
  roles: new Map(),
  offered: new Set(),
  sessionId: null,
  tokenId: null,
  scopes: null,
  provedAt: null,
  stepUpMinutes: 0,
})
