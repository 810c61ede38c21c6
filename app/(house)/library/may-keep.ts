import type { Capacity } from '#app/gql/graphql.ts'

/** Whether the form is offered. Whether a case may be added is for the contract to say. */
export const mayKeep = (capacities: readonly Capacity[]): boolean =>
  capacities.some((capacity) => capacity === 'LEAD' || capacity === 'ADMIN')
