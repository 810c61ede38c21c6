import type { Lane } from '#db/schema/words.ts'
import { isMissing } from '../statements/standing.ts'
import { meter } from './meter.ts'
import type { Room } from './room.ts'

export type Clock = {
  readonly kind: 'first_words' | 'next_update' | 'lane' | 'step'
  readonly state: 'running' | 'kept' | 'missed' | 'late' | 'stopped'
  readonly startedAt: string
  readonly dueAt: string
  readonly stoppedAt: string | null
  readonly lane: Lane | null
  readonly step: string | null
  readonly statementNumber: number | null
  readonly owners: readonly string[]
}

export type Timed = {
  readonly awareAt: string
  readonly firstWordsDueAt: string
  readonly nextUpdateAt: string | null
  readonly nextUpdateSince: string | null
}

/** Every deadline of the case that runs or has run: first words, the promised update, each lane that is waited for, each late step. */
export function clocks(room: Room, timed: Timed, now: Date): Clock[] {
  const blank = { lane: null, step: null, statementNumber: null, owners: [] as readonly string[], stoppedAt: null }
  const firstWords: Clock = {
    ...blank,
    kind: 'first_words',
    startedAt: timed.awareAt,
    dueAt: timed.firstWordsDueAt,
    ...firstWordsState(room, timed, now),
  }
  const update: Clock[] = timed.nextUpdateAt
    ? [
        {
          ...blank,
          kind: 'next_update',
          startedAt: timed.nextUpdateSince ?? timed.awareAt,
          dueAt: timed.nextUpdateAt,
          state: running(timed.nextUpdateAt, now),
          owners: room.open.slice(-1).map(({ author }) => author),
        },
      ]
    : []
  const turns: Clock[] = room.open
    .filter(({ state }) => state === 'in_review')
    .flatMap((version) =>
      version.lanes.filter(isMissing).map((lane) => ({
        ...blank,
        kind: 'lane' as const,
        lane: lane.lane,
        statementNumber: version.number,
        startedAt: lane.askedAt,
        dueAt: lane.dueAt,
        state: running(lane.dueAt, now),
        owners: lane.holders,
      })),
    )
  const late: Clock[] = meter(room, timed.awareAt, now)
    .filter(({ state }) => state === 'late')
    .map(({ step, dueAt }) => ({
      ...blank,
      kind: 'step',
      step,
      startedAt: timed.awareAt,
      dueAt,
      state: 'late',
      owners: room.leads,
    }))
  return [...update, ...turns, ...late, firstWords].sort((a, b) => rank(a) - rank(b) || soonest(a, b))
}

/** Kept or missed by the first words for the outside; stopped where somebody waived saying the facts at all. */
function firstWordsState(
  room: Room,
  { firstWordsDueAt }: Timed,
  now: Date,
): Pick<Clock, 'state' | 'stoppedAt' | 'owners'> {
  const first = room.releases.find(({ audience }) => audience !== 'staff')
  if (first)
    return {
      state: first.at <= firstWordsDueAt ? 'kept' : 'missed',
      stoppedAt: first.at,
      owners: first.by ? [first.by] : room.leads,
    }
  const waived = room.waivers.find(({ step }) => step === 'facts')
  if (waived) return { state: 'stopped', stoppedAt: waived.at, owners: [waived.by] }
  return { state: running(firstWordsDueAt, now), stoppedAt: null, owners: room.leads }
}

const running = (dueAt: string, now: Date): 'late' | 'running' => (new Date(dueAt) < now ? 'late' : 'running')
/** What still runs, the soonest first; then what was missed, the last of it first; then what is over. */
const rank = ({ state }: Clock): number => (state === 'running' ? 0 : state === 'late' ? 1 : 2)
const soonest = (a: Clock, b: Clock): number =>
  a.state === 'late' ? b.dueAt.localeCompare(a.dueAt) : a.dueAt.localeCompare(b.dueAt)
