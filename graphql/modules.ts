import { breakGlass } from '#graphql/breakGlass/resolvers.ts'
import { cases } from '#graphql/cases/resolvers.ts'
import { claims } from '#graphql/claims/resolvers.ts'
import { delegations } from '#graphql/delegations/resolvers.ts'
import { events } from '#graphql/events/resolvers.ts'
import { evidence } from '#graphql/evidence/resolvers.ts'
import { holds } from '#graphql/holds/resolvers.ts'
import { inbox } from '#graphql/inbox/resolvers.ts'
import { insights } from '#graphql/insights/resolvers.ts'
import { ledger } from '#graphql/ledger/resolvers.ts'
import { library } from '#graphql/library/resolvers.ts'
import { libraryImports } from '#graphql/libraryImports/resolvers.ts'
import { lines } from '#graphql/lines/resolvers.ts'
import { live } from '#graphql/live/resolvers.ts'
import { ownLibrary } from '#graphql/ownLibrary/resolvers.ts'
import { people } from '#graphql/people/resolvers.ts'
import { policies } from '#graphql/policies/resolvers.ts'
import { postMortems } from '#graphql/postMortems/resolvers.ts'
import { risks } from '#graphql/risks/resolvers.ts'
import type { Noun } from '#graphql/schema.ts'
import { searching } from '#graphql/search/resolvers.ts'
import { statements } from '#graphql/statements/resolvers.ts'
import { threads } from '#graphql/threads/resolvers.ts'

/** Every noun of the contract. A noun that is not here does not answer. */
export const nouns: readonly Noun[] = [
  breakGlass,
  cases,
  claims,
  delegations,
  evidence,
  events,
  holds,
  inbox,
  insights,
  ledger,
  library,
  libraryImports,
  lines,
  live,
  ownLibrary,
  people,
  policies,
  postMortems,
  risks,
  searching,
  statements,
  threads,
]
