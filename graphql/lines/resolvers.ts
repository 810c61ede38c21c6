import type { Selection } from '#domain/selection.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { findHoldingStatements, findLines } from '#domain/statements/findLines.ts'
import { holdingStatementShape } from '#domain/statements/lineShape.ts'
import { statementShape } from '#domain/statements/shape.ts'
import { acts } from '#graphql/acts.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

export const lines: Noun = {
  shapes: [holdingStatementShape],
  resolvers: {
    Query: {
      holdingLines: (_: unknown, _args: object, { read }: Context, selection: Selection) => findLines(read, selection),
      holdingStatements: (_: unknown, { caseId }: { caseId: string }, { read }: Context, selection: Selection) =>
        findHoldingStatements(read, selection, caseId),
    },
    Mutation: { draftHoldingLine: acts(draftHoldingLine, { statement: [statementShape, 'statementId'] }) },
  },
}
