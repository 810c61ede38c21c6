import { caseShape } from '#domain/cases/shape.ts'
import { addEvidence } from '#domain/claims/addEvidence.ts'
import { checkClaim } from '#domain/claims/checkClaim.ts'
import { findClaim } from '#domain/claims/find.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { confirmClaim, leaveClaimUnknowable, refuteClaim } from '#domain/claims/settleClaim.ts'
import { claimShape, evidenceShape, fileShape } from '#domain/claims/shape.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const theClaim = { claim: [claimShape, 'claimId'], case: [caseShape, 'caseId'] } as const

export const claims: Noun = {
  shapes: [claimShape, evidenceShape, fileShape],
  resolvers: {
    Query: {
      claim: (_: unknown, { id }: { id: string }, { read }: Context, selection: Selection) =>
        findClaim(read, selection, id),
    },
    Mutation: {
      logClaim: acts(logClaim, theClaim),
      checkClaim: acts(checkClaim, theClaim),
      addEvidence: acts(addEvidence, { evidence: [evidenceShape, 'evidenceId'], ...theClaim }),
      confirmClaim: acts(confirmClaim, theClaim),
      refuteClaim: acts(refuteClaim, theClaim),
      leaveClaimUnknowable: acts(leaveClaimUnknowable, theClaim),
    },
  },
}
