import type { Capacity } from '#app/gql/graphql.ts'

const declarers: ReadonlySet<Capacity> = new Set(['LEAD', 'COMMUNITY', 'COMMUNICATIONS'])

/** Which of two forms is offered first. Whether a case may be declared is for the contract to say. */
export const mayDeclare = (capacities: readonly Capacity[]): boolean =>
  capacities.some((capacity) => declarers.has(capacity))

/** Who only works here is not told what the house prepares. */
export const mayPrepare = (capacities: readonly Capacity[]): boolean =>
  capacities.some((capacity) => capacity !== 'EMPLOYEE')

/** Anyone may say what they saw, but who audits changes nothing. */
export const mayReport = (capacities: readonly Capacity[]): boolean =>
  capacities.some((capacity) => capacity !== 'AUDITOR')
