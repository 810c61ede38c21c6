import { confirmPolicy, withdrawProposal } from '#domain/policies/confirm.ts'
import { findPolicies, findProposals, findStarters } from '#domain/policies/find.ts'
import { proposePolicy, retirePolicy } from '#domain/policies/propose.ts'
import { resolvePolicy } from '#domain/policies/resolve.ts'
import { policyShape, proposalShape } from '#domain/policies/shape.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const theProposal = { proposal: [proposalShape, 'proposalId'] } as const

export const policies: Noun = {
  shapes: [policyShape, proposalShape],
  resolvers: {
    Query: {
      policies: (_: unknown, { retired }: { retired?: boolean | null }, { read }: Context, selection: Selection) =>
        findPolicies(read, selection, retired ?? false),
      policyProposals: (_: unknown, _args: object, { read }: Context, selection: Selection) =>
        findProposals(read, selection),
      starterPolicies: (_: unknown, _args: object, { read }: Context) => findStarters(read),
      resolvePolicy: (_: unknown, args: object, { read }: Context) => resolvePolicy(read, args),
    },
    Mutation: {
      proposePolicy: acts(proposePolicy, theProposal),
      retirePolicy: acts(retirePolicy, theProposal),
      confirmPolicy: acts(confirmPolicy, { ...theProposal, policy: [policyShape, 'policyId'] }),
      withdrawProposal: acts(withdrawProposal, theProposal),
    },
  },
}
