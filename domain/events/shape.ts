import { caseShape } from '../cases/shape.ts'
import { claimShape, fileShape } from '../claims/shape.ts'
import { mayProve } from '../ledger/rules.ts'
import { personBy, personShape } from '../people/shape.ts'
import { openJson, type SealedJson, sealedJsonSql } from '../private/sealed.ts'
import { derived, type Shape } from '../read/shape.ts'
import { claimKey, decisionMark, fileKey, statementMark, subjectId } from './subject.ts'

const data = (name: string) => `(@.data ->> '${name}')`

/** Which lines were kept is said on the lines themselves, not told as news of its own. */
const TOLD = "(select * from events where type not in ('event.starred', 'event.unstarred'))"

/** What somebody said with it; sealed, with its key: erased words have none. */
const sealedWords = `(select ${sealedJsonSql} from event_private x where x.org_id = @.org_id and x.event_id = @.id and x.field in ('words', 'reason', 'finding', 'note') order by x.field desc limit 1)`

/** One line of the timeline: an act, a machine fact, or a note somebody wrote; with all that wording it needs, in either language. */
export const eventShape: Shape = {
  type: 'Event',
  from: TOLD,
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    type: '@.type',
    at: '@.happened_at',
    recordedAt: '@.at',
    position: `(case when ${mayProve} then (select l.position from ledger_leaves l where l.org_id = @.org_id and l.event_id = @.id) end)`,
    canonical: `(case when ${mayProve} then convert_from(@.canonical, 'UTF8') end)`,
    backfilled: '(@.claimed_at is not null)',
    actor: personBy('actor_id'),
    starred: 'exists (select from stars x where x.org_id = @.org_id and x.event_id = @.id)',
    words: derived<{ _sealed: SealedJson | null; _plain: string | null }>(
      { sealed: sealedWords, plain: data('words') },
      ({ _sealed, _plain }) => openJson(_sealed) ?? _plain,
    ),
    from: data('from'),
    to: data('to'),
    lane: data('lane'),
    role: data('role'),
    step: data('step'),
    severity: `${data('severity')}::int`,
    category: data('category'),
    cluster: data('cluster'),
    dueAt: data('dueAt'),
    variantKey: data('variantKey'),
    link: data('link'),
    use: data('use'),
    evidenceKind: `(case when @.type = 'evidence.added' then ${data('kind')} end)`,
    claimFrom: data('claimFrom'),
    claimTo: data('claimTo'),
    staleBecause: `(case when @.type = 'vote.lapsed' then ${data('because')} end)`,
    person: { one: () => personShape, on: `~.org_id = @.org_id and ~.id = ${data('member')}::uuid` },
    onBehalfOf: { one: () => personShape, on: `~.org_id = @.org_id and ~.id = ${data('onBehalfOf')}::uuid` },
    subjectId,
    statement: statementMark,
    decision: decisionMark,
    claim: { one: () => claimShape, on: `~.org_id = @.org_id and ~.id = ${claimKey}` },
    file: { one: () => fileShape, on: `~.org_id = @.org_id and ~.id = ${fileKey}` },
    correctedBy:
      "(select 'note_' || replace(n.id::text, '-', '') from notes n where n.org_id = @.org_id and n.corrects = @.subject_id limit 1)",
    corrects: "('note_' || replace(@.data ->> 'corrects', '-', ''))",
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
  },
}
