import { againstClaims } from './claims.ts'
import { counterparts, differences, promises, unmatched } from './figures.ts'
import { type CheckedText, carries, type Said, type StatementMark, type WordingFinding } from './finding.ts'
import { ByWord, type Statement, statementsOf } from './index.ts'
import { shared } from './stems.ts'
import { from, tell } from './tell.ts'

type Draft = Statement<null>
type Out = Statement<StatementMark>

/** Where a draft says otherwise than what is out, than what was found, or than itself. Each finding shows the other sentence. */
export function contradictions(
  draft: readonly CheckedText[],
  said: Said,
): { findings: WordingFinding[]; whole: boolean } {
  const mine = statementsOf(draft.map((text) => ({ ...text, of: null })))
  const out = statementsOf(said.standing.map(({ statement, ...text }) => ({ ...text, of: statement })))
  const standing = new ByWord(out.found)
  return {
    whole: mine.whole && out.whole,
    findings: [
      ...differences(mine.found, standing).map(({ here, fact, there, other }) =>
        tell(here, 'number', 'differs_from_said', fact, from(there, other, there.of)),
      ),
      ...reversed(mine.found, standing),
      ...acrossDraft(draft, mine.found),
      ...againstClaims(mine.found, said.claims),
      ...updates(mine.found, out.found, said.promiseRuns),
      ...unsupported(mine.found),
    ],
  }
}

function reversed(mine: readonly Draft[], standing: ByWord<StatementMark>): WordingFinding[] {
  return mine.flatMap((here) => {
    if (here.polarity === 'open') return []
    const opposite = standing
      .sharing(here.content, here.text.language, 2)
      .find(
        ([there]) => there.polarity !== 'open' && there.polarity !== here.polarity && isAboutTheSame(here, there),
      )?.[0]
    return opposite ? [tell(here, 'position', 'reverses_what_was_said', null, from(opposite, null, opposite.of))] : []
  })
}

/** Sentences of four words and more share most of the shorter one; of fewer, all of it. */
function isAboutTheSame(one: Pick<Draft, 'content'>, other: Pick<Draft, 'content'>): boolean {
  const least = Math.min(one.content.size, other.content.size)
  const common = shared(one.content, other.content).length
  return common >= 2 && common >= (least <= 3 ? least : Math.max(3, least * 0.6))
}

/** One draft says one thing, whatever the channel and the language. Told once, at the later text. */
function acrossDraft(draft: readonly CheckedText[], mine: readonly Draft[]): WordingFinding[] {
  const texts = draft.map((text) => ({
    key: text.key,
    language: text.language,
    statements: mine.filter((statement) => statement.text.key === text.key),
  }))
  const earlier = texts.flatMap(({ language, statements }, at) => {
    const before = texts.slice(0, at).filter((text) => text.language === language)
    if (before.length === 0) return []
    return differences(statements, new ByWord(before.flatMap((text) => text.statements)))
  })
  const tongues = counterparts(texts).flatMap(([here, there]) => {
    const [all, others] = [
      { facts: here.flatMap(({ facts }) => facts) },
      { facts: there.flatMap(({ facts }) => facts) },
    ]
    return unmatched(all, others).flatMap(([fact, other]) => {
      const [one, counterpart] = [
        here.find(({ facts }) => facts.includes(fact)),
        there.find(({ facts }) => facts.includes(other)),
      ]
      const promised = one && counterpart && fact.kind === 'time' && promises(one) && promises(counterpart)
      return one && counterpart && !promised ? [{ here: one, fact, there: counterpart, other }] : []
    })
  })
  return [...earlier, ...tongues].map(({ here, fact, there, other }) =>
    tell(here, 'number', 'differs_between_texts', fact, from(there, other, null)),
  )
}

/** Two times for the next words: between the texts of a draft, or while a promise that is out still runs. Staff may hear at another hour. */
function updates(mine: readonly Draft[], out: readonly Out[], promiseRuns: boolean): WordingFinding[] {
  const promised = (statement: Statement<unknown>) =>
    promises(statement) ? statement.facts.filter(({ kind }) => kind === 'time').at(-1) : undefined
  const side = ({ text }: Statement<unknown>) => (text.audience === 'staff' ? 'staff' : 'outside')
  const held: Statement<StatementMark | null>[] = promiseRuns ? [...out] : []
  return mine.flatMap((here, at) => {
    const fact = promised(here)
    if (!fact) return []
    const clash = [...mine.slice(0, at), ...held].filter((there) => {
      const other = side(there) === side(here) && there.text !== here.text ? promised(there) : undefined
      return other !== undefined && other.value !== fact.value
    })
    const there = clash.find(({ text }) => text.language === here.text.language) ?? clash[0]
    return there
      ? [tell(here, 'next_update', 'another_time_promised', fact, from(there, promised(there) ?? null, there.of))]
      : []
  })
}

/** A figure is a fact: the passage says which confirmed claim carries it. What is decided or promised carries itself. */
function unsupported(mine: readonly Draft[]): WordingFinding[] {
  return mine.flatMap((here) => {
    const block = here.block === null ? undefined : here.text.blocks[here.block]
    if (!block || [block.asserts, block.denies, block.decisions].some((list) => list.length > 0)) return []
    return here.facts
      .filter(({ kind, spelled }) => kind !== 'date' && kind !== 'time' && !spelled)
      .filter(({ kind }) => !(kind === 'duration' && carries(block, 'next_update')))
      .map((fact) => tell(here, 'unsupported_number', 'rests_on_no_claim', fact, null))
  })
}
