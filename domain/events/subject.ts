import { globalIdSql, idWords, type NodeType } from '../id.ts'

// What an event or a notice is about, as SQL over a row `@.` with org_id, subject_type, subject_id and data.

/** Global id of the subject. */
export const subjectId = `case @.subject_type ${Object.keys(idWords)
  .map((type) => `when '${type}' then ${globalIdSql(type as NodeType, '@.subject_id')}`)
  .join(' ')} end`

const ofSubject = (cases: Readonly<Record<string, string>>, otherwise = 'null') =>
  `case @.subject_type ${Object.entries(cases)
    .map(([type, sql]) => `when '${type}' then ${sql}`)
    .join(' ')} else ${otherwise} end`

const versionKey = ofSubject({
  StatementVersion: '@.subject_id',
  Review: '(select r.version_id from reviews r where r.org_id = @.org_id and r.id = @.subject_id)',
  Vote: '(select r.version_id from votes w join reviews r on r.org_id = w.org_id and r.id = w.review_id where w.org_id = @.org_id and w.id = @.subject_id)',
  BreakGlass: '(select b.version_id from break_glasses b where b.org_id = @.org_id and b.id = @.subject_id)',
  Publication: '(select p.version_id from publications p where p.org_id = @.org_id and p.id = @.subject_id)',
  Thread:
    '(select t.version_id from threads t where t.org_id = @.org_id and t.id = @.subject_id union all select t.version_id from privileged_threads t where t.org_id = @.org_id and t.id = @.subject_id)',
})

const statementKey = ofSubject(
  {
    Statement: '@.subject_id',
    Veto: '(select x.statement_id from vetoes x where x.org_id = @.org_id and x.id = @.subject_id)',
  },
  `(select v.statement_id from versions v where v.org_id = @.org_id and v.id = ${versionKey})`,
)

const versionNumber = `coalesce((@.data ->> 'n')::int, (select v.n from versions v where v.org_id = @.org_id and v.id = ${versionKey}), (select max(v.n) from versions v where v.org_id = s.org_id and v.statement_id = s.id))`

export const statementMark = `(select json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'kind', s.kind, 'n', ${versionNumber}) from statements s where s.org_id = @.org_id and s.id = ${statementKey})`

export const claimKey = ofSubject(
  {
    Claim: '@.subject_id',
    Evidence: '(select e.claim_id from evidence e where e.org_id = @.org_id and e.id = @.subject_id)',
  },
  "(@.data ->> 'claimId')::uuid",
)

export const decisionMark = `(select json_build_object('number', d.number, 'words', d.words, 'at', d.decided_at) from decisions d where d.org_id = @.org_id and d.id = ${ofSubject({ Decision: '@.subject_id' })})`

export const fileKey = ofSubject({
  File: '@.subject_id',
  Evidence: '(select e.file_id from evidence e where e.org_id = @.org_id and e.id = @.subject_id)',
  Publication: '(select k.file_id from publication_captures k where k.org_id = @.org_id and k.event_id = @.id)',
  FoundPublication: '(select o.file_id from found_publications o where o.org_id = @.org_id and o.event_id = @.id)',
})
