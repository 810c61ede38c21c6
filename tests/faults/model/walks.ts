import { act } from './acts.ts'
import { further } from './further.ts'
import { clear, communications, type Walk } from './ways.ts'

/** Each way that words can take, walked on purpose: the random sequences start from here and go astray. */
export const walks: Readonly<Record<string, Walk>> = {
  'the standard way': {
    moments: [...clear, null, null],
    reaches: ['submitted', 'approved', 'publishing', 'published'].map((at) =>
      at === 'submitted' ? 'statement.submitted' : at,
    ),
  },
  'a blocking remark sends cleared words back, and resolving it clears them': {
    moments: [
      ...clear,
      act('maya', 'remark', communications),
      act('karim', 'publish'),
      act('ines', 'resolve'),
      act('karim', 'publish'),
    ],
    reaches: ['statement.held_back', 'THREAD_OPEN', 'thread.resolved', 'publication.opened'],
  },
  'a remark in confidence blocks as well': {
    moments: [
      null,
      act('ines', 'remark', { lane: 'executive' }),
      act('paul', 'approve'),
      act('elise', 'approve', communications),
      act('karim', 'publish'),
      act('philippe', 'resolve'),
      act('karim', 'publish'),
    ],
    reaches: ['thread.opened', 'privileged', 'THREAD_OPEN', 'statement.cleared', 'publication.opened'],
  },
  'an accepted suggestion makes its author a writer': {
    moments: [null, act('ines', 'remark', { which: 1 }), act('hugo', 'accept'), null, act('ines', 'approve'), null],
    reaches: ['suggestion.accepted', 'statement.superseded', 'OWN_WORDS'],
  },
  'a veto outlives its words until its owner lifts it': {
    moments: [
      null,
      act('ines', 'reject'),
      null,
      null,
      act('paul', 'approve'),
      act('elise', 'approve', communications),
      act('paul', 'lift'),
      act('ines', 'lift'),
      act('karim', 'publish'),
    ],
    reaches: [
      'rejected',
      'statement.rejected',
      'NOT_YOUR_VETO',
      'veto.lifted',
      'statement.cleared',
      'publication.opened',
    ],
  },
  'a veto whose owner says nothing is passed over by two': {
    moments: [
      null,
      act('ines', 'reject'),
      null,
      null,
      act('paul', 'approve'),
      act('elise', 'approve', communications),
      act('paul', 'override', { stale: true }),
      act('karim', 'override'),
      act('philippe', 'override'),
      act('nadia', 'override'),
      act('paul', 'override'),
      act('karim', 'publish'),
    ],
    reaches: [
      'OWNER_HAS_TIME',
      'NOT_YOUR_ROLE',
      'veto.override_signed',
      'SECOND_PERSON_NEEDED',
      'veto.overridden',
      'statement.cleared',
      'publication.opened',
    ],
  },
  'a veto whose owner is suspended, who comes back before the second signs': {
    moments: [
      null,
      act('ines', 'reject'),
      null,
      null,
      act('ines', 'suspend'),
      act('paul', 'override', { stale: true }),
      act('ines', 'reinstate'),
      act('ines', 'ask'),
      act('philippe', 'override'),
      act('ines', 'suspend'),
      act('philippe', 'override', { stale: true }),
    ],
    reaches: ['veto.override_signed', 'OWNER_HAS_TIME', 'veto.overridden'],
  },
  'a vote in the name of somebody who is away, who comes back and votes over it': {
    moments: [
      null,
      act('ines', 'lend'),
      act('paul', 'approveFor'),
      act('ines', 'approve'),
      act('paul', 'approveFor'),
      act('elise', 'approve', communications),
      act('ines', 'endLoan'),
      act('karim', 'publish'),
    ],
    reaches: ['lane.delegated', 'ALREADY_COUNTED', 'delegation.ended', 'publication.opened'],
  },
  'a loan that ends takes the vote that rested on it': {
    moments: [
      null,
      act('ines', 'lend'),
      act('paul', 'approveFor'),
      act('elise', 'approve', communications),
      act('ines', 'endLoan'),
      act('karim', 'publish'),
    ],
    reaches: ['approved', 'delegation.ended', 'statement.votes_lapsed', 'VOTE_STALE'],
  },
  'inside information is cleared in person, by two executives': {
    moments: [
      null,
      act('ines', 'lend'),
      act('ines', 'inside'),
      act('paul', 'approveFor'),
      null,
      null,
      null,
      null,
      null,
    ],
    reaches: ['statement.marked_inside', 'statement.tightened', 'DELEGATION_INVALID', 'publication.opened'],
  },
  ...further,
}
