import type { Measured, Round } from './measure.ts'
import { report } from './sealing/report.ts'
import type { Subject } from './subject.ts'

export function print(measured: readonly Measured[], { questions, titles, goals }: Subject): void {
  for (const question of questions) {
    console.log(`\n${question}  ${titles[question]}`)
    console.log(line('', ['req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'SQL', 'ours ÷ it']))
    for (const { peer, rounds } of measured.filter((one) => one.question === question)) {
      const [rate, p50, p99, cpu, sent] = figures.map((figure) => middle(rounds.map(figure))) as [
        number,
        number,
        number,
        number,
        number,
      ]
      const times = ratio(measured, question, peer)
      console.log(
        line(peer, [
          rate.toFixed(0),
          p50.toFixed(1),
          p99.toFixed(1),
          cpu.toFixed(2),
          sent.toFixed(1),
          times.toFixed(2),
        ]),
      )
    }
  }
  console.log(
    "\nMedians of the rounds; the ratio is the median of the rounds' ratios. CPU: of the peer's own process, per request.",
  )
  console.log('SQL: every statement sent per request, with the actor look-up, BEGIN, the context and COMMIT.\n')
  for (const { question, peer, floor, goal } of goals) {
    const times = ratio(measured, question, peer)
    report({
      what: `${question}, requests a second of ours ÷ of ${peer}`,
      ratio: times,
      floor,
      least: true,
      detail: `goal ${goal} ${times >= goal ? 'reached' : 'missed'}`,
    })
  }
}

const figures: readonly ((round: Round) => number)[] = [
  ({ perSecond }) => perSecond,
  ({ p50 }) => p50,
  ({ p99 }) => p99,
  ({ cpuMs }) => cpuMs,
  ({ sent }) => sent,
]

/** Round against round, since both ran within seconds of each other on the same machine. */
function ratio(measured: readonly Measured[], question: string, peer: string): number {
  const roundsOf = (name: string) =>
    measured.find((one) => one.question === question && one.peer === name)?.rounds ?? []
  const its = roundsOf(peer)
  return middle(roundsOf('ours').map(({ perSecond }, round) => perSecond / (its[round]?.perSecond ?? Number.NaN)))
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const line = (first: string, rest: readonly string[]): string =>
  first.padEnd(16) + rest.map((cell) => cell.padStart(10)).join('')
