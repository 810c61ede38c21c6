import { type Round, roundsSql, waitedAtAll } from '../statements/waited.ts'

/** The first words for the outside, as rows tell them. `rounds` are those of the statement that went out first. */
export type FirstWordsFacts = {
  readonly awareAt: string
  readonly dueAt: string
  readonly at: string | null
  readonly over: boolean
  readonly rounds: readonly Round[]
}

export type FirstWords = {
  /** From T0 to the words; null while nothing is out. Minutes are whole, rounded down. */
  readonly minutes: number | null
  readonly waitingMinutes: number | null
  readonly goalMinutes: number
  /** Null while neither is known. */
  readonly kept: boolean | null
}

const minutesOf = (ms: number) => Math.floor(ms / 60_000)

export function firstWords({ awareAt, dueAt, at, over, rounds }: FirstWordsFacts, now: Date): FirstWords {
  const [t0, due] = [Date.parse(awareAt), Date.parse(dueAt)]
  const goalMinutes = minutesOf(due - t0)
  if (at === null)
    return { minutes: null, waitingMinutes: null, goalMinutes, kept: over || due < now.getTime() ? false : null }
  const out = new Date(at)
  const waiting = rounds.reduce((total, round) => total + (round.askedAt < at ? waitedAtAll(round, out) : 0), 0)
  return {
    minutes: minutesOf(out.getTime() - t0),
    waitingMinutes: minutesOf(waiting),
    goalMinutes,
    kept: out.getTime() <= due,
  }
}

/** What went out first to somebody outside: words that were later corrected were said all the same. */
const firstOut = (column: string) => `(select ${column} from publications p
  join versions v1 on v1.org_id = p.org_id and v1.id = p.version_id
  join statements s1 on s1.org_id = v1.org_id and s1.id = v1.statement_id
  where s1.org_id = @.org_id and s1.case_id = @.id and p.state in ('published', 'corrected') and split_part(p.variant_key, '/', 3) <> 'staff'
  order by p.published_at, p.id limit 1)`

export const firstWordsAtSql = firstOut('p.published_at')

/** `FirstWordsFacts` of the case in `@`. */
export const firstWordsSql = `json_build_object('awareAt', @.aware_at, 'dueAt', @.first_words_due_at, 'at', ${firstWordsAtSql},
  'over', @.stage in ('closed', 'learned'),
  'rounds', ${roundsSql(`v.org_id = @.org_id and v.statement_id = ${firstOut('s1.id')}`)})`
