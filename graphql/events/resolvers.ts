import { caseShape } from '#domain/cases/shape.ts'
import { eventShape } from '#domain/events/shape.ts'
import { starEvent } from '#domain/events/starEvent.ts'
import { acts } from '#graphql/acts.ts'
import type { Noun } from '#graphql/schema.ts'

export const events: Noun = {
  shapes: [eventShape],
  resolvers: {
    Mutation: { starEvent: acts(starEvent, { event: [eventShape, 'eventId'], case: [caseShape, 'caseId'] }) },
  },
}
