import type { Actor } from '#domain/actor.ts'
import { median, report } from '../sealing/report.ts'
import { type Asked, askFor, cursorOf, timed } from './asking.ts'
import { words } from './fill.ts'

const ROUNDS = 5
const PAGE = 500

/** What one looks for, and how many hits a page of the product shows. */
export const questions = {
  rare: { text: words.rare, first: 20 },
  common: { text: words.common, first: 20 },
  'half typed': { text: 'servi', first: 20 },
  phrase: { text: '"service est en cause"', first: 20 },
  excluding: { text: 'service -client', first: 20 },
  name: { text: 'badre lo', first: 20 },
  'mistyped name': { text: 'badrelu chanv', first: 20 },
  'in nothing': { text: 'zzyzx', first: 20 },
} as const satisfies Record<string, Asked>

/** A common word against a rare one, and a page far behind against the first, in one house. */
export async function howFast(actor: Actor, turns: number): Promise<void> {
  const pages = await pagesOf(actor)
  const { rare, common, ...others } = questions
  const asked = { rare, common, first: pages.first, last: pages.last }
  await timed(actor, asked, Math.ceil(turns / 4))
  const rounds: Record<keyof typeof asked, number[]>[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await timed(actor, asked, turns))
  const at = (name: keyof typeof asked, share: number) => median(rounds.map((round) => quantile(round[name], share)))
  const against = (name: keyof typeof asked, other: keyof typeof asked) =>
    median(rounds.map((round) => quantile(round[name], 0.99) / quantile(round[other], 0.99)))
  for (const name of Object.keys(asked) as (keyof typeof asked)[]) line(name, at(name, 0.5), at(name, 0.99))
  // What has no floor is asked less often.
  for (const [name, took] of Object.entries(await timed(actor, others, Math.ceil(turns / 4))))
    line(name, median(took), quantile(took, 0.99))
  report({
    what: 'p99 of a common word ÷ of a rare one',
    ratio: against('common', 'rare'),
    floor: 3,
    least: false,
    detail: `${at('common', 0.99).toFixed(1)} ÷ ${at('rare', 0.99).toFixed(1)} ms`,
  })
  report({
    what: `p99 of page ${pages.number} ÷ of page 1, a hit a page`,
    ratio: against('last', 'first'),
    floor: 1.2,
    least: false,
    detail: `${at('last', 0.99).toFixed(1)} ÷ ${at('first', 0.99).toFixed(1)} ms`,
  })
}

/** The first page and the five-hundredth, of one hit each since a search ranks a thousand at most; the last one where there are fewer. */
async function pagesOf(actor: Actor): Promise<{ first: Asked; last: Asked; number: number }> {
  const all = await askFor(actor, { text: words.common, first: PAGE - 1 })
  const before = all.more ? all.rows.at(-1) : all.rows.at(-2)
  if (!before) throw new Error('The common word is in too few entries to turn a page.')
  const first = { text: words.common, first: 1 }
  const number = all.more ? PAGE : all.rows.length
  return { first, last: { ...first, after: cursorOf(actor, first, before.key) }, number }
}

function line(name: string, p50: number, p99: number): void {
  console.log(`       ${name.padEnd(14)} p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`)
}

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN
