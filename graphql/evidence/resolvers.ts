import { caseShape } from '#domain/cases/shape.ts'
import { evidenceBundleShape } from '#domain/ledger/evidenceShape.ts'
import { requestEvidence } from '#domain/ledger/requestEvidence.ts'
import { acts } from '#graphql/acts.ts'
import type { Noun } from '#graphql/schema.ts'

export const evidence: Noun = {
  shapes: [evidenceBundleShape],
  resolvers: {
    Mutation: {
      requestEvidence: acts(requestEvidence, {
        bundle: [evidenceBundleShape, 'bundleId'],
        case: [caseShape, 'caseId'],
      }),
    },
  },
}
