import { caseShape } from '../cases/shape.ts'
import { isShownInline } from '../files/types.ts'
import { globalIdSql } from '../id.ts'
import { personBy } from '../people/shape.ts'
import { permission } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { statementShape } from '../statements/shape.ts'
import { type ClaimFacts, refusalToAddEvidence, refusalToCheck, refusalToSettle } from './rules.ts'

const facts = {
  claimFacts:
    "json_build_object('id', @.id, 'caseId', @.case_id, 'state', @.state, 'checkerId', @.checker_id, 'stage', (select c.stage from cases c where c.org_id = @.org_id and c.id = @.case_id))",
}
const mayOnClaim = (refusalTo: Parameters<typeof permission<ClaimFacts>>[0]) =>
  derived<{ _claimFacts: ClaimFacts }>(facts, ({ _claimFacts }, { actor }) => permission(refusalTo)(actor, _claimFacts))

export const evidenceShape: Shape = {
  type: 'Evidence',
  from: 'evidence',
  visible:
    'exists (select from claims k join cases c on c.org_id = k.org_id and c.id = k.case_id where k.org_id = ~.org_id and k.id = ~.claim_id)',
  fields: {
    kind: '@.kind',
    link: '@.link',
    note: '@.note',
    addedAt: '@.added_at',
    addedBy: personBy('added_by'),
    file: { one: () => fileShape, on: '~.org_id = @.org_id and ~.id = @.file_id' },
  },
}

export const fileShape: Shape = {
  type: 'File',
  from: 'files',
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    name: '@.name',
    mediaType: '@.media_type',
    size: '@.size',
    sha256: '@.sha256',
    addedAt: '@.added_at',
    addedBy: personBy('added_by'),
    path: "'/files/' || replace(@.id::text, '-', '')",
    shownInline: derived<{ _mediaType: string }>({ mediaType: '@.media_type' }, ({ _mediaType }) =>
      isShownInline(_mediaType),
    ),
  },
}

// What still counts of each statement: whether the claim is in the state that this use relies on, and whether the words are out.
const uses = `(select coalesce(json_agg(json_build_object('use', q.use, 'state', v.state,
    'holds', case q.use when 'asserts' then @.state = 'confirmed' when 'denies' then @.state = 'refuted' else @.state not in ('confirmed', 'refuted') end,
    'out', exists (select from publications p where p.org_id = v.org_id and p.version_id = v.id and p.state in ('publishing', 'unknown', 'published')),
    'statement', json_build_object('id', ${globalIdSql('Statement', 's.id')}, 'number', s.number, 'n', v.n, 'kind', s.kind)) order by s.number, v.n), '[]')
  from citations q join versions v on v.org_id = q.org_id and v.id = q.version_id join statements s on s.org_id = v.org_id and s.id = v.statement_id
  where q.org_id = @.org_id and q.claim_id = @.id and v.state in ('draft', 'in_review', 'changes_requested', 'approved', 'published'))`

export const claimShape: Shape = {
  type: 'Claim',
  from: 'claims',
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    number: '@.number',
    words: '@.words',
    language: '@.language',
    state: '@.state',
    origin: '@.origin',
    source: '@.source',
    link: '@.link',
    reach: '@.reach',
    loggedAt: '@.logged_at',
    loggedBy: personBy('logged_by'),
    checker: personBy('checker_id'),
    checkingSince: '@.checking_since',
    settledAt: '@.settled_at',
    settledBy: personBy('settled_by'),
    finding: '@.finding',
    version: '@.version',
    evidence: { list: () => evidenceShape, on: '~.org_id = @.org_id and ~.claim_id = @.id', order: '~.added_at, ~.id' },
    citedBy: {
      list: () => statementShape,
      on: '~.org_id = @.org_id and exists (select from versions v join citations q on q.org_id = v.org_id and q.version_id = v.id where v.org_id = ~.org_id and v.statement_id = ~.id and q.claim_id = @.id)',
      order: '~.number',
    },
    uses,
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    viewerMayCheck: mayOnClaim(refusalToCheck),
    viewerMaySettle: mayOnClaim(refusalToSettle),
    viewerMayAddEvidence: mayOnClaim(refusalToAddEvidence),
  },
}
