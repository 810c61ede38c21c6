import { commonRootShape } from '#domain/ledger/commonRootShape.ts'
import { findLedger, proveConsistency, proveInclusion } from '#domain/ledger/find.ts'
import { anchorShape, checkpointShape, ledgerKeyShape, ledgerShape, verificationShape } from '#domain/ledger/shape.ts'
import { verifyLedger } from '#domain/ledger/verification.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

export const ledger: Noun = {
  shapes: [ledgerShape, checkpointShape, anchorShape, commonRootShape, ledgerKeyShape, verificationShape],
  resolvers: {
    Query: {
      ledger: (_: unknown, _args: object, { read, actor }: Context, selection: Selection) =>
        findLedger(read, actor, selection),
      inclusionProof: (_: unknown, args: object, { read, actor }: Context) => proveInclusion(read, actor, args),
      consistencyProof: (_: unknown, args: object, { read, actor }: Context) => proveConsistency(read, actor, args),
    },
    Mutation: { verifyLedger: acts(verifyLedger, { verification: [verificationShape, 'verificationId'] }) },
  },
}
