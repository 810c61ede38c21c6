import type { Lane, Step } from '#db/schema/words.ts'
import { type MeterStep, meter } from '../../cases/meter.ts'
import { type LaneWaiting, waiting } from '../../statements/waited.ts'
import { type Advice, adviceFor } from './advice.ts'
import type { Log } from './log.ts'

export type KeptClock = {
  readonly kind: 'first_words' | 'step' | 'lane'
  readonly step: Step | null
  readonly lane: Lane | null
  readonly statement: number | null
  readonly version: number | null
  readonly startedAt: string
  readonly dueAt: string
  readonly endedAt: string | null
  /** `never`: it ran until the case closed. `waived`: somebody said by name that it would not be done. */
  readonly outcome: 'kept' | 'missed' | 'waived' | 'never'
}

/** What the log says of a case that is closed: the same log gives the same record, byte for byte. */
export type CaseRecord = {
  readonly schema: 'record/1'
  readonly asOf: string
  readonly position: number | null
  readonly severity: number
  readonly cluster: string | null
  readonly awareAt: string
  readonly scorecard: readonly Omit<MeterStep, 'inReview' | 'reason'>[]
  readonly clocks: readonly KeptClock[]
  readonly waited: readonly LaneWaiting[]
  readonly claims: Log['claims']
  readonly statements: Log['statements']
  readonly decisions: Log['decisions']
  readonly starred: Log['starred']
  readonly stages: Log['stages']
  readonly advice: readonly Advice[]
  readonly breakGlass: number
  readonly found: number
}

/** Instants read the same whatever zone the connection speaks in. Reasons are left where they are: they may have to be erased. */
export function generate(read: Log): CaseRecord {
  const log = inUtc(read) as Log
  const asOf = new Date(log.closedAt)
  const steps = meter(log.room, log.case.awareAt, asOf)
  return {
    schema: 'record/1',
    asOf: asOf.toISOString(),
    position: log.position,
    severity: log.case.severity,
    cluster: log.case.cluster,
    awareAt: log.case.awareAt,
    scorecard: steps.map(({ inReview: _inReview, reason: _reason, ...step }) => step),
    clocks: [firstWords(log, steps), ...steps.map((step) => stepClock(log, step)), ...log.turns.map(turnClock)],
    waited: waiting(log.rounds, asOf),
    claims: log.claims,
    statements: log.statements,
    decisions: log.decisions,
    starred: log.starred,
    stages: log.stages,
    advice: adviceFor(log.case.cluster, log.room),
    breakGlass: log.breakGlass,
    found: log.found,
  }
}

const blank = { step: null, lane: null, statement: null, version: null }

function firstWords({ room, case: { awareAt, firstWordsDueAt } }: Log, steps: readonly MeterStep[]): KeptClock {
  const first = room.releases.find(({ audience }) => audience !== 'staff')
  const silent = steps.find(({ step }) => step === 'facts')?.state === 'waived'
  return {
    ...blank,
    kind: 'first_words',
    startedAt: awareAt,
    dueAt: firstWordsDueAt,
    endedAt: first?.at ?? null,
    outcome: first ? keptOr(first.at, firstWordsDueAt) : silent ? 'waived' : 'never',
  }
}

function stepClock({ case: { awareAt } }: Log, { step, state, at, dueAt }: MeterStep): KeptClock {
  const outcome = state === 'waived' ? 'waived' : state === 'done' && at ? keptOr(at, dueAt) : 'never'
  return { ...blank, kind: 'step', step, startedAt: awareAt, dueAt, endedAt: at, outcome }
}

function turnClock({ number, n, lane, askedAt, dueAt, clearedAt }: Log['turns'][number]): KeptClock {
  return {
    ...blank,
    kind: 'lane',
    lane,
    statement: number,
    version: n,
    startedAt: askedAt,
    dueAt,
    endedAt: clearedAt,
    outcome: clearedAt ? keptOr(clearedAt, dueAt) : 'never',
  }
}

const keptOr = (at: string, dueAt: string): 'kept' | 'missed' =>
  Date.parse(at) <= Date.parse(dueAt) ? 'kept' : 'missed'

function inUtc(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inUtc)
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value).toISOString() : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inUtc(item)]))
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}:\d{2}$/
