import { liftLegalHold } from '#domain/holds/liftLegalHold.ts'
import { placeLegalHold } from '#domain/holds/placeLegalHold.ts'
import { legalHoldShape } from '#domain/holds/shape.ts'
import { acts } from '#graphql/acts.ts'
import type { Noun } from '#graphql/schema.ts'

const theHold = { legalHold: [legalHoldShape, 'holdId'] } as const

export const holds: Noun = {
  shapes: [legalHoldShape],
  resolvers: {
    Mutation: {
      placeLegalHold: acts(placeLegalHold, theHold),
      liftLegalHold: acts(liftLegalHold, theHold),
    },
  },
}
