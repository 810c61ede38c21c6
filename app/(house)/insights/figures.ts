import type { CategoryPatternFragment, ResponsibilityPatternFragment, WaitedCaseFragment } from '#app/gql/graphql.ts'

type Case = {
  readonly reference: string
  readonly title: string
  readonly language: string
  readonly awareAt: string
  readonly firstWords: { minutes?: number | null; waitingMinutes?: number | null; goalMinutes: number }
}
export type Timed = Omit<Case, 'firstWords'> & { minutes: number; waitingMinutes: number; goalMinutes: number }

/** The cases whose first words are out: only of these is there a time. */
export function timedOf(cases: readonly Case[]): Timed[] {
  return cases.flatMap(({ firstWords: { minutes, waitingMinutes, goalMinutes }, ...rest }) =>
    typeof minutes === 'number' ? [{ ...rest, minutes, waitingMinutes: waitingMinutes ?? 0, goalMinutes }] : [],
  )
}

export type LaneSum = {
  readonly lane: WaitedCaseFragment['waiting'][number]['lane']
  minutes: number
  rounds: number
  cases: number
}

/** What each lane was waited for over these cases, the longest first. */
export function lanesOf(cases: readonly WaitedCaseFragment[]): LaneSum[] {
  const sums = new Map<string, LaneSum>()
  for (const { lane, minutes, rounds } of cases.flatMap(({ waiting }) => waiting)) {
    const sum = sums.get(lane) ?? { lane, minutes: 0, rounds: 0, cases: 0 }
    sums.set(lane, { lane, minutes: sum.minutes + minutes, rounds: sum.rounds + rounds, cases: sum.cases + 1 })
  }
  return [...sums.values()].sort((a, b) => b.minutes - a.minutes || a.lane.localeCompare(b.lane))
}

/** In how many cases of this kind the answer was given. */
export const given = ({ strategies }: ResponsibilityPatternFragment, strategy: string): number =>
  strategies.find((one) => one.strategy === strategy)?.cases ?? 0

type Counts = CategoryPatternFragment['steps']
export const countOf = (steps: Counts, step: Counts[number]['step']) => steps.find((one) => one.step === step)
