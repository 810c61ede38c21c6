import { declareAbsence } from '#domain/delegations/declareAbsence.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { revokeDelegation } from '#domain/delegations/revokeDelegation.ts'
import { delegationShape } from '#domain/delegations/shape.ts'
import { viewerShape } from '#domain/people/viewerShape.ts'
import { acts } from '#graphql/acts.ts'
import type { Noun } from '#graphql/schema.ts'

const theDelegation = { delegation: [delegationShape, 'delegationId'] } as const

export const delegations: Noun = {
  shapes: [delegationShape],
  resolvers: {
    Mutation: {
      delegateLane: acts(delegateLane, theDelegation),
      revokeDelegation: acts(revokeDelegation, theDelegation),
      declareAbsence: acts(declareAbsence, { viewer: [viewerShape, 'memberId'] }),
    },
  },
}
