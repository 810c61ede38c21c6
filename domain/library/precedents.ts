import { Statement } from '#domain/read/compile.ts'
import type { Reader, Row } from '#domain/read/reader.ts'
import type { Shape } from '#domain/read/shape.ts'
import { BadInput } from '#domain/refusal.ts'
import type { Selection } from '#domain/selection.ts'
import { refusedCharacter } from '#domain/text.ts'
import { isHidden } from './hidden.ts'
import { anyOf } from './search.ts'
import { libraryCaseShape } from './shape.ts'
import { ALIKE_WORDS, type Trait, weights } from './weights.ts'

const coded = ['category', 'channel', 'cluster', 'sector'] as const satisfies Trait[]

const traits = (holds: (trait: string) => string) =>
  coded.map((trait) => `case when ${holds(trait)} then json_build_object('trait', '${trait}', 'value', p.${trait}) end`)
const listed = (items: readonly string[]) =>
  `(select coalesce(json_agg(x order by n), '[]') from unnest(array[${items.join(', ')}]) with ordinality u (x, n) where x is not null)`

/** How many own cases are compared: of all those that began last, and besides of those that share a coded trait. */
const NEWEST = { ofAll: 1_000, ofTrait: 250 } as const

/**
 * The past cases that are looked at for `a`: all that ship, and of the house's own the newest, and the newest of its kind. Every
 * own case of an ordinary house is among them; of a larger one, as many as there is time to rank.
 */
const considered = [
  'select l.id from library_cases l',
  newestOwn('true', NEWEST.ofAll),
  ...coded.map((trait) => newestOwn(`o.${trait} = a.${trait}`, NEWEST.ofTrait)),
].join(' union ')

function newestOwn(where: string, most: number): string {
  return `(select o.id from own_library_cases o where ${where} order by o.started_on desc, o.id desc limit ${most})`
}

/** Past cases beside every case of `asked` (org_id, id, said, category, channel, cluster, sector), with what makes them alike, from 0 to 1. */
function compared(asked: string): string {
  const possible = [
    `${weights.words}`,
    ...coded.map((trait) => `case when b.${trait} is null then 0 else ${weights[trait]} end`),
  ].join(' + ')
  const earned = [
    `${weights.words} * b.words`,
    ...coded.map((trait) => `case when b.${trait} = p.${trait} then ${weights[trait]} else 0 end`),
  ].join(' + ')
  const alike = listed([
    ...traits((trait) => `b.${trait} = p.${trait}`),
    `case when b.words >= ${ALIKE_WORDS} then json_build_object('trait', 'words', 'value', null) end`,
  ])
  const apart = listed(traits((trait) => `b.${trait} <> p.${trait}`))
  return `select b.org_id, b.case_id, p.id, round(((${earned}) / (${possible}))::numeric, 4) as score, ${alike} as same, ${apart} as differs
    from (
      select a.org_id, a.id as case_id, a.category, a.channel, a.cluster, a.sector, s.case_id as past_id,
        coalesce(max(s.told) / nullif(max(max(s.told)) over (partition by a.org_id, a.id), 0), 0) as words
      from (${asked}) a cross join lateral (
        select t.case_id, ts_rank(t.tsv, case t.language when 'fr' then q.fr else q.en end) as told
        from (select ${anyOf('fr', 'a.said')} as fr, ${anyOf('en', 'a.said')} as en offset 0) q, (${considered}) n,
          lateral (select * from past_case_texts x where x.case_id = n.id offset 0) t) s
      group by a.org_id, a.id, a.category, a.channel, a.cluster, a.sector, s.case_id) b
    cross join lateral (select * from past_cases x where x.id = b.past_id offset 0) p
    where (p.from_case is null or p.from_case is distinct from b.case_id) and not ${isHidden('p')}`
}

const shapeOver = (asked: string): Shape => ({
  type: 'Precedent',
  from: `(${compared(asked)})`,
  visible: 'true',
  fields: {
    libraryCase: { one: () => libraryCaseShape, on: '~.id = @.id' },
    score: '@.score',
    same: '@.same',
    differs: '@.differs',
    teaches: '(select l.lessons -> 0 from past_cases l where l.id = @.id)',
  },
})

/** The past cases that are near a case of the house. */
export const precedentOfCase = shapeOver(
  'select org_id, id, said, category, channel, cluster, null::text as sector from cases',
)

export const precedentOfRisk = shapeOver(
  "select org_id, id, title || '. ' || scenario as said, category, null::text as channel, cluster, null::text as sector from risks",
)

export type Asked = {
  readonly said: string
  readonly channel?: string | null
  readonly category?: string | null
  readonly cluster?: string | null
  readonly sector?: string | null
  readonly first: number
}

const LONGEST = 2_000

/** The past cases nearest to what is being said, before there is a case. */
export async function findPrecedents(
  read: Reader,
  selection: Selection,
  { said, channel, category, cluster, sector, first }: Asked,
): Promise<Row[]> {
  if (first < 1 || first > 10) throw new BadInput('`first` must be from 1 to 10.', ['first'])
  if (said.length > LONGEST || refusedCharacter(said))
    throw new BadInput(`\`said\` has at most ${LONGEST} characters, none of them hidden.`, ['said'])
  const statement = new Statement(() => null)
  const text = (value: string | null | undefined) => statement.value(value ?? null, 'text')
  const shape = shapeOver(
    `select null::uuid as org_id, null::uuid as id, ${text(said)} as said, ${text(category)} as category, ${text(channel)} as channel, ${text(cluster)} as cluster, ${text(sector)} as sector`,
  )
  return read.query<Row>(
    `select ${statement.object(shape, selection, 'r')} as x from ${shape.from} r where r.score > 0 order by r.score desc, r.id limit ${statement.value(first, 'int')}`,
    statement.values,
  )
}
