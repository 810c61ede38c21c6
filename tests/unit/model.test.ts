import { expect, test } from 'vitest'
import { explains, type Moment } from '#tests/faults/model/explain.ts'
import type { Kept } from '#tests/faults/model/house.ts'
import { Replay } from '#tests/faults/model/replay.ts'

// A model that objects to nothing proves nothing: each of these histories is one that must never be.

const capacities: Readonly<Record<string, string[]>> = {
  claire: ['lead', 'communications'],
  hugo: ['communications'],
  elise: ['communications'],
  ines: ['legal'],
  paul: ['legal'],
  philippe: ['executive'],
  karim: ['spokesperson'],
}
const event = (type: string, actor: string | null, subject: string, data: Kept['data'] = {}): Kept => ({
  type,
  actor,
  subject,
  caseId: 'case',
  data: { number: 1, ...data },
  contentHash: 'h1',
})
const move = (type: string, actor: string, from: string, to: string, data: Kept['data'] = {}): Kept =>
  event(type, actor, 'v1', { from, to, ...data })
const vote = (actor: string, lane: 'legal' | 'communications', rest: Kept['data'] = {}): Kept =>
  event('statement.approved', actor, 'v1', { lane, ...rest })

const team: Kept[] = [
  event('case.declared', 'claire', 'case', { severity: 3 }),
  ...Object.entries(capacities)
    .filter(([who]) => who !== 'claire')
    .map(([who, [role = '']]) => event('role.accepted', who, `role of ${who}`, { role })),
]
const submitted: Kept[] = [
  ...team,
  event('statement.drafted', 'hugo', 'v1', { n: 1, to: 'draft', kind: 'social_post' }),
  move('statement.submitted', 'hugo', 'draft', 'in_review'),
]
const voted = [...submitted, vote('ines', 'legal'), vote('elise', 'communications')]
const cleared = move('statement.cleared', 'elise', 'in_review', 'approved')
const opened = event('publication.opened', 'karim', 'p1', { variantKey: 'x/en/public', to: 'publishing' })
const lawful = [...voted, cleared, opened]
const lent = event('lane.delegated', 'ines', 'd1', { member: 'paul', lane: 'legal' })
const glass = event('break_glass.opened', 'karim', 'b1', { variantKeys: ['x/en/public'] })

const vetoed = event('statement.vetoed', 'ines', 'v1', { lane: 'legal' })
const override = (type: 'override_signed' | 'overridden', by: string, because = 'suspended'): Kept =>
  event(`veto.${type}`, by, 'v1', { owner: 'ines', lane: 'legal', because, first: 'philippe' })

const ofTheHouse = (type: string, data: Kept['data']): Kept => event(type, null, 'v1', data)
const suspended = event('person.suspended', 'olivier', 'ines')
const lapsed = ofTheHouse('vote.lapsed', { lane: 'legal', member: 'ines', because: 'suspended' })
const fellBack = ofTheHouse('statement.votes_lapsed', { from: 'approved', to: 'in_review' })
const expired = ofTheHouse('statement.expired', { from: 'approved', to: 'expired' })

const read = (events: readonly Kept[]): void => {
  const model = new Replay(new Map(Object.entries(capacities).map(([who, held]) => [who, new Set(held)])))
  for (const each of events) model.read(each)
  model.mustBeSettled()
}

test('the model has nothing to say of a lawful history, with a loan, or by break-glass', () => {
  read(lawful)
  read([
    ...submitted,
    lent,
    vote('paul', 'legal', { onBehalfOf: 'ines' }),
    vote('elise', 'communications'),
    cleared,
    opened,
  ])
  read([...voted, cleared, suspended, lapsed, fellBack, vote('paul', 'legal'), cleared, opened])
  read([...lawful, suspended, lapsed])
  read([...voted, cleared, expired])
  read([...submitted, vetoed, suspended, override('override_signed', 'philippe'), override('overridden', 'paul')])
  read([
    ...submitted,
    glass,
    event('break_glass.seconded', 'philippe', 'b1'),
    move('statement.let_through', 'philippe', 'in_review', 'approved'),
    opened,
  ])
})

test.each<[string, Kept[]]>([
  ['I1 cleared by one lane', [...submitted, vote('ines', 'legal'), cleared]],
  ['I1 a state skipped', [...submitted.slice(0, -1), move('statement.cleared', 'ines', 'draft', 'approved')]],
  ['I1 a withdrawn vote counted', [...voted, event('vote.withdrawn', 'ines', 'v1', { lane: 'legal' }), cleared]],
  ['I2 saved after it was submitted', [...submitted, event('draft.saved', 'hugo', 'v1')]],
  [
    'I2 released on old votes',
    [...voted, cleared, move('statement.superseded', 'hugo', 'approved', 'superseded'), opened],
  ],
  ['I3 one person in two lanes', [...submitted, vote('ines', 'legal'), vote('ines', 'communications')]],
  [
    'I3 voted over by a delegate',
    [...submitted, lent, vote('ines', 'legal'), vote('paul', 'legal', { onBehalfOf: 'ines' })],
  ],
  ['I4 cleared by one’s own vote', [...submitted, vote('hugo', 'communications')]],
  [
    'I5 a veto lifted by another',
    [...submitted, event('statement.vetoed', 'ines', 'v1', { lane: 'legal' }), event('veto.lifted', 'paul', 'v1')],
  ],
  [
    'I5 a veto passed over while its owner is here',
    [...submitted, vetoed, override('override_signed', 'philippe'), override('overridden', 'paul')],
  ],
  [
    'I5 a veto passed over in silence, of words nobody asked about again',
    [...submitted, vetoed, override('override_signed', 'philippe', 'silent')],
  ],
  [
    'I5 a veto passed over by one',
    [...submitted, vetoed, suspended, override('override_signed', 'philippe'), override('overridden', 'philippe')],
  ],
  [
    'I5 a veto passed over by nobody of its lane',
    [...submitted, vetoed, suspended, override('override_signed', 'philippe'), override('overridden', 'claire')],
  ],
  [
    'I5 a veto passed over by whoever wrote the words',
    [
      ...submitted.slice(0, -1),
      event('draft.saved', 'philippe', 'v1'),
      move('statement.submitted', 'hugo', 'draft', 'in_review'),
      vetoed,
      suspended,
      override('override_signed', 'philippe'),
    ],
  ],
  ['I9 released twice', [...lawful, { ...opened, subject: 'p2' }]],
  ['I10 a vote on other words', [...submitted, { ...vote('ines', 'legal'), contentHash: 'h0' }]],
  [
    'I11 asked again though no more is asked',
    [...submitted, event('statement.tightened', 'claire', 'v1', { round: 2 })],
  ],
  [
    'I12 submitted to nobody',
    [
      ...team,
      event('person.suspended', 'olivier', 'ines'),
      event('person.suspended', 'olivier', 'paul'),
      ...submitted.slice(team.length),
    ],
  ],
  [
    'I13 a vote of somebody suspended',
    [...submitted, event('person.suspended', 'olivier', 'ines'), vote('ines', 'legal')],
  ],
  ['I13 cleared still, its voter suspended', [...voted, cleared, suspended]],
  ['I13 cleared still, its vote lapsed', [...voted, cleared, suspended, lapsed]],
  ['I13 a vote that counts and lapses', [...voted, lapsed]],
  ['I13 a vote that lapses twice', [...voted, suspended, lapsed, lapsed]],
  [
    'I13 a vote that rises again',
    [
      ...submitted,
      vote('ines', 'legal'),
      suspended,
      lapsed,
      vote('elise', 'communications'),
      event('person.reinstated', 'olivier', 'ines'),
      cleared,
    ],
  ],
  ['I13 fallen back though no vote is missing', [...voted, cleared, fellBack]],
  ['I13 fallen back while it may be out', [...lawful, suspended, lapsed, fellBack]],
  ['I14 ended while it may be out', [...lawful, expired]],
  ['I14 released after it ended', [...voted, cleared, expired, opened]],
  [
    'I11 asked again by a route that is open',
    [
      ...submitted,
      glass,
      event('break_glass.seconded', 'philippe', 'b1'),
      move('statement.let_through', 'philippe', 'in_review', 'approved'),
      event('case.qualified', 'claire', 'case', { severity: 4 }),
      event('statement.break_glass_excluded', 'claire', 'v1', { round: 3, from: 'approved', to: 'in_review' }),
    ],
  ],
  [
    'I15 a release that moves from where it is not',
    [...lawful, event('publication.failed', 'karim', 'p1', { from: 'published', to: 'failed' })],
  ],
  ['I18 break-glass by one person', [...submitted, glass, event('break_glass.seconded', 'karim', 'b1')]],
  ['I18 break-glass by two who do not decide', [...submitted, glass, event('break_glass.seconded', 'ines', 'b1')]],
  [
    'I18 break-glass for another text',
    [
      ...submitted,
      { ...glass, data: { ...glass.data, variantKeys: ['x/fr/public'] } },
      event('break_glass.seconded', 'philippe', 'b1'),
      move('statement.let_through', 'philippe', 'in_review', 'approved'),
      opened,
    ],
  ],
  ['I19 a vote for somebody who lent nothing', [...submitted, vote('paul', 'legal', { onBehalfOf: 'ines' })]],
  [
    'I19 a vote on a loan that is over',
    [...submitted, lent, event('delegation.ended', 'ines', 'd1'), vote('paul', 'legal', { onBehalfOf: 'ines' })],
  ],
  ['I20 released under a hold', [...voted, cleared, event('case.held', 'claire', 'case'), opened]],
  ['in review though nothing is missing', voted],
  ['an event that the model does not know', [...submitted, event('statement.waved_through', 'hugo', 'v9')]],
])('the model objects to %s', (_, events) => {
  expect(() => read(events)).toThrow('Illegal')
})

const moment: Moment = {
  event: null,
  state: 'in_review',
  contentHash: 'h1',
  contributors: ['hugo'],
  voted: [
    ['ines', null],
    ['paul', 'nadia'],
  ],
  lanes: ['legal', 'communications'],
  releases: [['x/en/public', 'publishing']],
  cleared: false,
}
const told = (code: string, member: string, rest: object = {}) => ({
  code,
  act: 'approve',
  member,
  read: 'h1',
  ...rest,
})

test.each([
  [told('TEXT_CHANGED', 'elise', { read: 'h0' }), told('TEXT_CHANGED', 'elise')],
  [told('OWN_WORDS', 'hugo'), told('OWN_WORDS', 'elise')],
  [told('ALREADY_VOTED', 'paul'), told('ALREADY_VOTED', 'nadia')],
  [told('ALREADY_COUNTED', 'paul', { principal: 'ines' }), told('ALREADY_COUNTED', 'paul', { principal: 'nadia' })],
  [told('NOT_IN_THIS_LANE', 'philippe', { lane: 'executive' }), told('NOT_IN_THIS_LANE', 'elise', { lane: 'legal' })],
  [told('NOT_CLEARED', 'karim', { act: 'publish' }), told('NOT_IN_REVIEW', 'elise')],
  [
    told('PUBLISHING_NOW', 'karim', { act: 'publish', key: 'x/en/public' }),
    told('PUBLISHING_NOW', 'karim', { act: 'publish', key: 'x/fr/public' }),
  ],
  [told('WRONG_STATE', 'hugo', { act: 'submit' }), told('UNAVAILABLE', 'hugo', { act: 'submit' })],
])('an answer is so at a moment, or it is not: %o, but not %o', (so, not) => {
  expect([explains(moment, so), explains(moment, not)]).toEqual([true, false])
})
