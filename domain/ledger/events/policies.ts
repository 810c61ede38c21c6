import * as z from 'zod'
import { proposalStates } from '#db/schema/words.ts'
import { count, entered, event, hash, moved, text, uuid } from './parts.ts'

const proposal = { name: text, version: count }
const decided = {
  ...moved(proposalStates),
  bind: { ruleHash: hash.optional() },
  data: { ...proposal, policy: uuid.optional(), adopted: uuid.optional(), warnings: z.array(text).optional() },
  private: ['reason'],
} as const

export const policyEvents = {
  'policy.proposed': event('PolicyProposal', {
    ...entered(proposalStates),
    data: proposal,
    bind: { ruleHash: hash.optional() },
    private: ['reason'],
  }),
  'policy.retirement_proposed': event('PolicyProposal', {
    ...entered(proposalStates),
    data: proposal,
    private: ['reason'],
  }),
  'policy.adopted': event('PolicyProposal', decided),
  'policy.retired': event('PolicyProposal', decided),
  'policy.proposal_withdrawn': event('PolicyProposal', decided),
} as const
