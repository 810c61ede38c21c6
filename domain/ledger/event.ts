import type * as z from 'zod'
import { breakGlassEvents } from './events/breakGlass.ts'
import { caseEvents } from './events/cases.ts'
import { claimEvents } from './events/claims.ts'
import { ledgerEvents } from './events/ledger.ts'
import { libraryEvents } from './events/library.ts'
import { personEvents } from './events/people.ts'
import { policyEvents } from './events/policies.ts'
import { postMortemEvents } from './events/postMortems.ts'
import { publicationEvents } from './events/publications.ts'
import { riskEvents } from './events/risks.ts'
import { statementEvents } from './events/statements.ts'
import { threadEvents } from './events/threads.ts'
import { voteEvents } from './events/votes.ts'

// `event/1`: what each type of event says, key by key. A type that says more than this is another schema; keys that came
// later are optional, so that what was sealed before them still reads.

export const eventTypes = {
  ...personEvents,
  ...caseEvents,
  ...claimEvents,
  ...statementEvents,
  ...voteEvents,
  ...publicationEvents,
  ...breakGlassEvents,
  ...threadEvents,
  ...policyEvents,
  ...postMortemEvents,
  ...ledgerEvents,
  ...libraryEvents,
  ...riskEvents,
} as const

/** What a verifier reads of any event, its type's schema having held. */
export type SealedEvent = {
  readonly schema: 'event/1'
  readonly org: string
  readonly id: string
  readonly type: string
  readonly at: string
  readonly claimedAt?: string
  readonly case?: string
  readonly subject: { readonly type: string; readonly id: string }
  readonly from?: string
  readonly to?: string
  readonly actor: {
    readonly kind: 'person' | 'token' | 'system'
    readonly member?: string
    readonly lane?: string
    readonly auth?: { readonly provedAt: string }
  }
  readonly bind?: Readonly<Record<string, string | number>>
  readonly data?: Readonly<Record<string, unknown>>
  readonly private?: Readonly<Record<string, string>>
  readonly corrects?: string
}

/** The event, or what is wrong with it: a type that nobody knows, or the first key that does not fit. */
export function readEvent(
  value: unknown,
): SealedEvent | { readonly fault: 'unknown_type' | 'schema'; readonly at: string } {
  const type = (value as { type?: unknown } | null)?.type
  const schemas: Readonly<Record<string, z.ZodType>> = eventTypes
  const schema = typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined
  if (!schema) return { fault: 'unknown_type', at: String(type) }
  const { success, error } = schema.safeParse(value)
  if (success) return value as SealedEvent
  const [issue] = error.issues
  return {
    fault: 'schema',
    at: [...(issue?.path ?? []), ...('keys' in (issue ?? {}) ? (issue as { keys: string[] }).keys : [])].join('.'),
  }
}
