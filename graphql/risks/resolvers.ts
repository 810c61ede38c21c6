import { findRisk, findRisks } from '#domain/risks/find.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { retireRisk } from '#domain/risks/retireRisk.ts'
import { reviewRisk } from '#domain/risks/reviewRisk.ts'
import { reviseRisk } from '#domain/risks/reviseRisk.ts'
import { riskReviewShape, riskShape } from '#domain/risks/shape.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import { connection, type Page } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const theRisk = { risk: [riskShape, 'riskId'] } as const

export const risks: Noun = {
  shapes: [riskShape, riskReviewShape],
  resolvers: {
    Query: {
      risk: (_: unknown, { id }: { id: string }, { read }: Context, selection: Selection) =>
        findRisk(read, selection, id),
      risks: async (_: unknown, args: Record<string, unknown>, context: Context, selection: Selection) =>
        connection((await findRisks(context.read, selection, args)) as Page, args, context, 'Query.risks'),
    },
    Mutation: {
      noteRisk: acts(noteRisk, theRisk),
      reviseRisk: acts(reviseRisk, theRisk),
      reviewRisk: acts(reviewRisk, theRisk),
      retireRisk: acts(retireRisk, theRisk),
    },
  },
}
