import type { Language } from '#db/schema/words.ts'
import type { Fact } from './facts.ts'
import { carries } from './finding.ts'
import type { ByWord, Statement } from './index.ts'
import { shared } from './stems.ts'

type Any = Statement<unknown>
export type Differs<Of> = {
  readonly here: Statement<unknown>
  readonly fact: Fact
  readonly there: Statement<Of>
  readonly other: Fact
}

/** Figures that something else is said of: the same kind and unit, about the same subject, and neither says the other's too. */
export function differences<Of>(here: readonly Any[], there: ByWord<Of>): Differs<Of>[] {
  return here.flatMap((statement) => {
    if (statement.facts.length === 0) return []
    const near = there.sharing(statement.content, statement.text.language, 1)
    const seen = new Set<Fact>()
    return near.flatMap(([other]) =>
      unmatched(statement, other).flatMap(([fact, differing]) => {
        if (seen.has(fact) || !sameSubject(statement, fact, other, differing)) return []
        seen.add(fact)
        return [{ here: statement, fact, there: other, other: differing }]
      }),
    )
  })
}

/** Pairs of one kind and unit, whose values stand on one side only. */
export function unmatched(one: Pick<Any, 'facts'>, other: Pick<Any, 'facts'>): [Fact, Fact][] {
  return one.facts.flatMap((fact): [Fact, Fact][] => {
    if (other.facts.some((each) => agree(fact, each))) return []
    const differing = other.facts.find((each) => comparable(fact, each) && !one.facts.some((mine) => agree(mine, each)))
    return differing ? [[fact, differing]] : []
  })
}

const comparable = (one: Fact, other: Fact): boolean =>
  one.kind === other.kind && one.unit === other.unit && !one.approximate && !other.approximate

/** « 31 janvier » and « 31 janvier 2027 » do not disagree, nor a range and a figure within it. */
export function agree(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit) return false
  if (one.value === other.value) return true
  if (one.kind === 'date')
    return one.value.slice(-5) === other.value.slice(-5) && (one.value[0] === '-' || other.value[0] === '-')
  return one.kind !== 'time' && (within(one.value, other.value) || within(other.value, one.value))
}

function within(value: string, range: string): boolean {
  const [low, high] = range.split('..').map(Number)
  const [from = Number.NaN, to = from] = value.split('..').map(Number)
  return high !== undefined && low !== undefined && from >= low && to <= high
}

/** The same thing is counted, or most of what is said around the figure is the same. When an update comes is compared elsewhere. */
function sameSubject(one: Any, fact: Fact, other: Any, differing: Fact): boolean {
  if (fact.kind === 'time' && (promises(one) || promises(other))) return false
  const common = shared(one.content, other.content).length
  const least = Math.min(one.content.size, other.content.size)
  if (fact.kind === 'number')
    return fact.noun !== null && fact.noun === differing.noun && common >= Math.max(2, least * 0.4)
  return common >= 2 && common >= least * 0.5
}

export const promises = ({ text, block }: Any): boolean => {
  const found = block === null ? undefined : text.blocks[block]
  return found !== undefined && carries(found, 'next_update')
}

/** The same passage in two languages: same place, same labels, or the same claims and decisions. */
export function counterparts(
  texts: readonly { readonly key: string; readonly language: Language; readonly statements: readonly Any[] }[],
): [readonly Any[], readonly Any[]][] {
  const pairs: [readonly Any[], readonly Any[]][] = []
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(0, at)) {
      if (one.language === other.language || placeOf(one.key) !== placeOf(other.key)) continue
      for (const block of new Set(one.statements.map((statement) => statement.block))) {
        const [mine, theirs] = [one, other].map(({ statements }) =>
          statements.filter((each) => each.block === block),
        ) as [Any[], Any[]]
        if (mine[0] && theirs[0] && isSamePassage(mine[0], theirs[0])) pairs.push([mine, theirs])
      }
    }
  }
  return pairs
}

/** Channel and audience. */
const placeOf = (key: string): string =>
  key
    .split('/')
    .filter((_, at) => at !== 1)
    .join('/')

function isSamePassage(one: Any, other: Any): boolean {
  if (one.block === null || other.block === null) return one.block === other.block
  const [mine, theirs] = [one.text.blocks[one.block], other.text.blocks[other.block]]
  return [...(mine?.elements ?? [])].sort().join() === [...(theirs?.elements ?? [])].sort().join()
}
