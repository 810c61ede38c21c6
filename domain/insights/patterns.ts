import { type Step, steps } from '#db/schema/words.ts'
import { releaseOf } from '../cases/meter.ts'
import { type Said, saidSql } from '../cases/room.ts'
import type { Reader } from '../read/reader.ts'
import { counted } from './ownCases.ts'

export type Axis = 'cluster' | 'category'
export type StepCount = { readonly step: Step; readonly yes: number; readonly no: number; readonly unknown: number }
type Told = {
  readonly value: string
  readonly cases: number
  readonly strategies: readonly { readonly strategy: string; readonly cases: number }[]
  readonly steps: readonly StepCount[]
}
export type Pattern = Told & { readonly ownCases: number; readonly ownSteps: readonly StepCount[] }

/** What was done by kind of case, in the library and in the house's own real cases. */
export async function findPatterns(read: Reader, by: Axis): Promise<Pattern[]> {
  const [told, own] = await Promise.all([read.query<Told>(toldBy(by), []), read.query<Own>(ownBy(by), [])])
  const blank = { cases: 0, strategies: [], steps: count([]) }
  const values = new Set([...told, ...own].map(({ value }) => value))
  return [...values].map((value) => {
    const ours = own.filter((one) => one.value === value)
    const library = told.find((one) => one.value === value) ?? { value, ...blank }
    return { ...library, ownCases: ours.length, ownSteps: count(ours.map(answers)) }
  })
}

const column: Readonly<Record<Step, string>> = {
  facts: 'confirmed_facts',
  action: 'corrective_action',
  apology: 'apologised',
  values: 'recalled_values',
}

/** Unknown is null in the column, and stays apart. */
const stepsSql = steps
  .map(
    (step) =>
      `json_build_object('step', '${step}', 'yes', count(*) filter (where c.${column[step]}), 'no', count(*) filter (where not c.${column[step]}), 'unknown', count(*) filter (where c.${column[step]} is null))`,
  )
  .join(', ')

const toldBy = (by: Axis) => `select json_build_object('value', c.${by}, 'cases', count(*),
    'strategies', (select coalesce(json_agg(json_build_object('strategy', q.strategy, 'cases', q.cases) order by q.cases desc, q.strategy), '[]')
      from (select s.strategy, count(*) as cases from library_cases l, unnest(l.strategies) as s (strategy) where l.${by} = c.${by} group by s.strategy) q),
    'steps', json_build_array(${stepsSql})) as x
  from library_cases c group by c.${by} order by count(*) desc, c.${by}`

type Own = { readonly value: string; readonly over: boolean; readonly said: Said }

const ownBy = (by: Axis) => `select json_build_object('value', c.${by}, 'over', c.stage in ('closed', 'learned'),
    'said', ${saidSql.replaceAll('@.', 'c.')}) as x
  from cases c where c.${by} is not null and c.kind <> 'drill' and ${counted('c')} order by c.aware_at desc, c.id limit 200`

/** A step that is not done may still be, until its case is over. */
function answers({ said, over }: Own): Readonly<Record<string, boolean | null>> {
  return Object.fromEntries(steps.map((step) => [step, releaseOf(step, said) ? true : over ? false : null]))
}

function count(cases: readonly Readonly<Record<string, boolean | null>>[]): StepCount[] {
  const those = (step: Step, answer: boolean | null) => cases.filter((one) => one[step] === answer).length
  return steps.map((step) => ({
    step,
    yes: those(step, true),
    no: those(step, false),
    unknown: those(step, null),
  }))
}
