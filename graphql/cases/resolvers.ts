import {
  holdPublications,
  liftRestriction,
  promiseUpdate,
  qualifyCase,
  releaseHold,
  restrictCase,
} from '#domain/cases/changeCase.ts'
import { addNote, assignDecision, correctNote, recordDecision, waiveStep } from '#domain/cases/decideOnCase.ts'
import { declareCase, reportSignal } from '#domain/cases/declareCase.ts'
import { findCase, findCases } from '#domain/cases/find.ts'
import { closeCase, containCase, dismissSignal, reopenCase } from '#domain/cases/moveCase.ts'
import { decisionShape, roleShape } from '#domain/cases/partShapes.ts'
import { acceptRole, declineRole, handOverRole, offerRole } from '#domain/cases/roles.ts'
import { caseShape } from '#domain/cases/shape.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import { connection, type Page } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const theCase = { case: [caseShape, 'caseId'] } as const
const theRole = { role: [roleShape, 'roleId'], ...theCase } as const

export const cases: Noun = {
  shapes: [caseShape, roleShape, decisionShape],
  resolvers: {
    Query: {
      case: (
        _: unknown,
        { by }: { by: { id?: string; reference?: string } },
        { read }: Context,
        selection: Selection,
      ) => findCase(read, selection, by),
      cases: async (_: unknown, args: Record<string, unknown>, context: Context, selection: Selection) =>
        connection((await findCases(context.read, selection, args)) as Page, args, context, 'Query.cases'),
    },
    Mutation: {
      reportSignal: acts(reportSignal, theCase),
      declareCase: acts(declareCase, theCase),
      dismissSignal: acts(dismissSignal, theCase),
      qualifyCase: acts(qualifyCase, theCase),
      containCase: acts(containCase, theCase),
      closeCase: acts(closeCase, theCase),
      reopenCase: acts(reopenCase, theCase),
      restrictCase: acts(restrictCase, theCase),
      liftRestriction: acts(liftRestriction, theCase),
      holdPublications: acts(holdPublications, theCase),
      releaseHold: acts(releaseHold, theCase),
      promiseUpdate: acts(promiseUpdate, theCase),
      recordDecision: acts(recordDecision, { decision: [decisionShape, 'decisionId'], ...theCase }),
      assignDecision: acts(assignDecision, { decision: [decisionShape, 'decisionId'], ...theCase }),
      waiveStep: acts(waiveStep, theCase),
      addNote: acts(addNote, theCase),
      correctNote: acts(correctNote, theCase),
      offerRole: acts(offerRole, theRole),
      acceptRole: acts(acceptRole, theRole),
      declineRole: acts(declineRole, theRole),
      handOverRole: acts(handOverRole, theRole),
    },
  },
}
