import type { Selection } from '#domain/selection.ts'
import { cancelStatement } from '#domain/statements/cancelStatement.ts'
import { addCapture } from '#domain/statements/capture.ts'
import { checkPublication } from '#domain/statements/checkPublication.ts'
import { correctPublication } from '#domain/statements/correctPublication.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { reportFailure, withdrawPublication } from '#domain/statements/endPublication.ts'
import { findStatement, type StatementBy } from '#domain/statements/find.ts'
import { recordFoundPublication } from '#domain/statements/foundPublication.ts'
import { foundPublicationShape } from '#domain/statements/foundPublicationShape.ts'
import { liftVeto } from '#domain/statements/liftVeto.ts'
import { markInsideInformation } from '#domain/statements/markInside.ts'
import { overrideVeto } from '#domain/statements/overrideVeto.ts'
import { captureShape, checkShape, publicationShape } from '#domain/statements/publicationShape.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { publishStatement } from '#domain/statements/publishStatement.ts'
import { reconcilePublication } from '#domain/statements/reconcile.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { laneShape, reviewShape, voteShape } from '#domain/statements/reviewShape.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { callOffPublication, schedulePublication } from '#domain/statements/schedule.ts'
import { statementShape, versionShape } from '#domain/statements/shape.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { variantShape } from '#domain/statements/variantShape.ts'
import { approveStatement, rejectStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { waiveElement } from '#domain/statements/waiveElement.ts'
import { findWording } from '#domain/statements/wording/findWording.ts'
import { acts } from '#graphql/acts.ts'
import { message } from '#graphql/base/resolvers.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const theStatement = { statement: [statementShape, 'statementId'] } as const
const theVote = { ...theStatement, vote: [voteShape, 'voteId'] } as const
const thePublication = { ...theStatement, publication: [publicationShape, 'publicationId'] } as const

export const statements: Noun = {
  shapes: [
    statementShape,
    versionShape,
    variantShape,
    reviewShape,
    laneShape,
    voteShape,
    publicationShape,
    checkShape,
    captureShape,
    foundPublicationShape,
  ],
  resolvers: {
    Query: {
      statement: (_: unknown, { by }: { by: StatementBy }, { read }: Context, selection: Selection) =>
        findStatement(read, selection, by),
      wording: (_: unknown, words: object, { read }: Context) => findWording(read, words),
    },
    Contradicts: { message },
    LaneMissing: { message },
    Mutation: {
      draftStatement: acts(draftStatement, theStatement),
      saveDraft: acts(saveDraft, theStatement),
      waiveElement: acts(waiveElement, theStatement),
      submitStatement: acts(submitStatement, theStatement),
      markInsideInformation: acts(markInsideInformation, theStatement),
      cancelStatement: acts(cancelStatement, theStatement),
      approveStatement: acts(approveStatement, theVote),
      requestChanges: acts(requestChanges, theVote),
      rejectStatement: acts(rejectStatement, theVote),
      withdrawVote: acts(withdrawVote, theVote),
      liftVeto: acts(liftVeto, theStatement),
      overrideVeto: acts(overrideVeto, theStatement),
      publishVariant: acts(publishVariant, thePublication),
      publishStatement: acts(publishStatement, theStatement),
      schedulePublication: acts(schedulePublication, theStatement),
      callOffPublication: acts(callOffPublication, thePublication),
      recordPublication: acts(recordPublication, thePublication),
      reportFailure: acts(reportFailure, thePublication),
      reconcilePublication: acts(reconcilePublication, thePublication),
      addCapture: acts(addCapture, thePublication),
      checkPublication: acts(checkPublication, thePublication),
      recordFoundPublication: acts(recordFoundPublication, {
        foundPublication: [foundPublicationShape, 'foundPublicationId'],
      }),
      correctPublication: acts(correctPublication, theStatement),
      withdrawPublication: acts(withdrawPublication, thePublication),
    },
  },
}
