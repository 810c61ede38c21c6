import { closeBreakGlassReview, openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { breakGlassShape } from '#domain/statements/breakGlassShape.ts'
import { statementShape } from '#domain/statements/shape.ts'
import { acts } from '#graphql/acts.ts'
import type { Noun } from '#graphql/schema.ts'

const theUse = { breakGlass: [breakGlassShape, 'breakGlassId'], statement: [statementShape, 'statementId'] } as const

export const breakGlass: Noun = {
  shapes: [breakGlassShape],
  resolvers: {
    Mutation: {
      openBreakGlass: acts(openBreakGlass, theUse),
      secondBreakGlass: acts(secondBreakGlass, theUse),
      closeBreakGlassReview: acts(closeBreakGlassReview, theUse),
    },
  },
}
