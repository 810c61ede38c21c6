import fc from 'fast-check'
import type { PersonKey } from '#tests/support/world.ts'
import type { Lane } from './rules.ts'

export const people = [
  'claire',
  'hugo',
  'elise',
  'ines',
  'paul',
  'karim',
  'maya',
  'philippe',
  'nadia',
] as const satisfies PersonKey[]
export const acts = [
  'save',
  'submit',
  'approve',
  'approveFor',
  'ask',
  'reject',
  'withdraw',
  'lift',
  'override',
  'cancel',
  'publish',
  'schedule',
  'callOff',
  'tick',
  'record',
  'fail',
  'lapse',
  'reconcile',
  'takeDown',
  'correct',
  'hold',
  'release',
  'refute',
  'confirm',
  'remark',
  'resolve',
  'accept',
  'lend',
  'endLoan',
  'suspend',
  'reinstate',
  'graver',
  'inside',
  'late',
  'closeWindow',
  'growOld',
  'open',
  'second',
  'judge',
  'unclear',
  'reclear',
] as const
export const lanes = ['legal', 'communications', 'executive'] as const satisfies Lane[]
export const kinds = ['social_post', 'qa'] as const

export type Act = {
  readonly by: (typeof people)[number]
  readonly act: (typeof acts)[number]
  readonly lane: Lane
  /** With what was read when the words were first submitted; or, of an act that has two forms, the milder one. */
  readonly stale: boolean
  readonly which: number
  /** On the words filled from a line that was cleared in advance, which the first such act drafts. */
  readonly filled: boolean
}
export const act = (by: Act['by'], name: Act['act'], rest: Partial<Act> = {}): Act => ({
  by,
  act: name,
  lane: 'legal',
  stale: false,
  which: 0,
  filled: false,
  ...rest,
})

/** Whatever takes the words nearer to the public, so that sequences get as far as publishing. */
const onward: fc.Arbitrary<null> = fc.constant(null)

const anything: fc.Arbitrary<Act> = fc.record({
  by: fc.constantFrom(...people),
  act: fc.constantFrom(...acts),
  lane: fc.constantFrom(...lanes),
  stale: fc.boolean(),
  which: fc.nat(1),
  filled: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
})

/** One act, or two or three at the same moment; null is whatever comes next. */
export type Moment = readonly (Act | null)[]
const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(onward) },
  { weight: 2, arbitrary: fc.tuple(onward, anything) },
  { weight: 1, arbitrary: fc.array(anything, { minLength: 1, maxLength: 3 }) },
)
export type Sequence = { severity: number; kind: (typeof kinds)[number]; moments: readonly Moment[] }
export const sequence: fc.Arbitrary<Sequence> = fc.record({
  severity: fc.integer({ min: 2, max: 3 }),
  kind: fc.constantFrom(...kinds),
  moments: fc.array(moment, { minLength: 12, maxLength: 30 }),
})

/** Who lends their vote to whom. */
export const standIn: Readonly<Record<Act['by'], Act['by']>> = {
  ines: 'paul',
  paul: 'ines',
  elise: 'claire',
  claire: 'elise',
  hugo: 'elise',
  philippe: 'nadia',
  nadia: 'philippe',
  karim: 'maya',
  maya: 'karim',
}
