import { personBy } from '../people/shape.ts'
import { permission } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { partsOf } from '../statements/redline.ts'
import { statementShape } from '../statements/shape.ts'
import { refusalToDecide, refusalToReply, refusalToResolve, type ThreadFacts } from './rules.ts'

/** Both kinds of talk under one name. What is privileged is there for those whom its own fence lets through. */
const ALL_THREADS =
  '(select t.*, false as privileged from threads t union all select t.*, true from privileged_threads t)'
const ALL_REMARKS =
  '(select org_id, id, thread_id, author_id, words, at from remarks union all select org_id, id, thread_id, author_id, words, at from privileged_remarks)'

const newest = (row: string) =>
  `(select v.id from versions v where v.org_id = ${row}.org_id and v.statement_id = ${row}.statement_id order by v.n desc limit 1)`

/** Everything the rules ask of a thread, read with it. */
const factsOf = (
  row: string,
) => `(select json_build_object('caseId', c.id, 'stage', c.stage, 'openedBy', ${row}.opened_by,
  'state', (select v.state from versions v where v.org_id = ${row}.org_id and v.id = ${newest(row)}),
  'contributors', (select coalesce(json_agg(k.member_id), '[]') from contributors k where k.org_id = ${row}.org_id and k.version_id = ${newest(row)}),
  'blocking', ${row}.blocking, 'privileged', ${row}.privileged, 'resolved', ${row}.resolved_at is not null)
  from cases c where c.org_id = ${row}.org_id and c.id = ${row}.case_id)`

type WithFacts = { _threadFacts: ThreadFacts }
const mayOnThread = (refusalTo: Parameters<typeof permission<ThreadFacts>>[0]) =>
  derived<WithFacts>({ threadFacts: factsOf('@') }, ({ _threadFacts }, { actor }) =>
    permission(refusalTo)(actor, _threadFacts),
  )

export const threadShape: Shape = {
  type: 'Thread',
  from: ALL_THREADS,
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    n: '(select v.n from versions v where v.org_id = @.org_id and v.id = @.version_id)',
    variantKey: '@.variant_key',
    quote: '@.quote',
    passageHash: "encode(@.block_hash, 'hex')",
    stands: `exists (select from variants a, jsonb_array_elements(a.blocks) b where a.org_id = @.org_id and a.version_id = ${newest('@')} and a.key = @.variant_key and b ->> 'text' = @.quote)`,
    blocking: '@.blocking',
    privileged: '@.privileged',
    state: "(case when @.resolved_at is null then 'open' else 'resolved' end)",
    openedBy: personBy('opened_by'),
    openedAt: '@.opened_at',
    resolvedBy: personBy('resolved_by'),
    resolvedAt: '@.resolved_at',
    remarks: {
      list: () => remarkShape,
      on: '~.org_id = @.org_id and ~.thread_id = @.id',
      order: '~.at, ~.id',
      limit: '200',
    },
    statement: { one: () => statementShape, on: '~.org_id = @.org_id and ~.id = @.statement_id' },
    viewerMayReply: mayOnThread(refusalToReply),
    viewerMayResolve: mayOnThread(refusalToResolve),
  },
}

export const remarkShape: Shape = {
  type: 'Remark',
  from: ALL_REMARKS,
  visible: `exists (select from ${ALL_THREADS} t join cases c on c.org_id = t.org_id and c.id = t.case_id where t.org_id = ~.org_id and t.id = ~.thread_id)`,
  fields: {
    author: personBy('author_id'),
    words: '@.words',
    at: '@.at',
    suggestion: { one: () => suggestionShape, on: '~.org_id = @.org_id and ~.remark_id = @.id' },
  },
}

const suggestedIn = (sql: string) =>
  `(select ${sql} from (select t.*, false as privileged from threads t) t where t.org_id = @.org_id and t.id = @.thread_id)`

export const suggestionShape: Shape = {
  type: 'Suggestion',
  from: 'suggestions',
  visible:
    'exists (select from threads t join cases c on c.org_id = t.org_id and c.id = t.case_id where t.org_id = ~.org_id and t.id = ~.thread_id)',
  fields: {
    replacement: '@.replacement',
    state: '@.state',
    decidedBy: personBy('decided_by'),
    decidedAt: '@.decided_at',
    parts: derived<{ _quote: string; _replacement: string }>(
      { quote: suggestedIn('t.quote'), replacement: '@.replacement' },
      ({ _quote, _replacement }) => partsOf(_quote, _replacement),
    ),
    viewerMayDecide: derived<WithFacts & { _decided: boolean }>(
      { threadFacts: suggestedIn(factsOf('t')), decided: "(@.state <> 'proposed')" },
      ({ _threadFacts, _decided }, { actor }) =>
        permission<ThreadFacts & { decided: boolean }>(refusalToDecide)(actor, { ..._threadFacts, decided: _decided }),
    ),
  },
}
