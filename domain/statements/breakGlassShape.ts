import type { CaseRole } from '#db/schema/words.ts'
import { personBy } from '../people/shape.ts'
import { permitted } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { factsOf } from './breakGlassFacts.ts'
import { type BreakGlassFacts, refusalToCloseReview, refusalToSecond, type UseFacts } from './breakGlassRules.ts'
import { statementShape } from './shape.ts'

const newest = `(select ${factsOf('v')} from versions o join versions v on v.org_id = o.org_id and v.statement_id = o.statement_id where o.org_id = @.org_id and o.id = @.version_id order by v.n desc limit 1)`

const rolesOfOpener =
  "(select coalesce(json_agg(o.role), '[]') from roles o where o.org_id = @.org_id and o.case_id = @.case_id and o.member_id = @.opened_by and o.state = 'held')"

const use = `json_build_object('caseId', @.case_id, 'openedBy', @.opened_by, 'openedAt', @.opened_at, 'secondedBy', @.seconded_by, 'closedBy', @.closed_by, 'roles', ${rolesOfOpener},
  'openerWrote', exists (select from contributors k where k.org_id = @.org_id and k.version_id = @.version_id and k.member_id = @.opened_by))`

type Row = {
  _words: BreakGlassFacts | null
  _use: Omit<UseFacts, 'openedAt'> & { openedAt: string; roles: CaseRole[] }
}

const asUse = ({ _use: { openedAt, roles, ...rest } }: Pick<Row, '_use'>): UseFacts => ({
  ...rest,
  openedAt: new Date(openedAt),
  openerIsOn: roles.length > 0,
  openerDecides: roles.includes('lead') || roles.includes('executive'),
})

export const breakGlassShape: Shape = {
  type: 'BreakGlass',
  from: 'break_glasses',
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    reason: '@.reason',
    variantKeys: 'to_json(@.variant_keys)',
    openedAt: '@.opened_at',
    openedBy: personBy('opened_by'),
    secondedAt: '@.seconded_at',
    secondedBy: personBy('seconded_by'),
    skipped: "coalesce(to_json(@.skipped), '[]')",
    dueAt: '@.due_at',
    closedAt: '@.closed_at',
    closedBy: personBy('closed_by'),
    finding: '@.finding',
    n: '(select v.n from versions v where v.org_id = @.org_id and v.id = @.version_id)',
    statement: {
      one: () => statementShape,
      on: '~.org_id = @.org_id and ~.id = (select v.statement_id from versions v where v.org_id = @.org_id and v.id = @.version_id)',
    },
    viewerMaySecond: derived<Row>({ words: newest, use }, (row, { actor, now }) =>
      permitted(row._words ? refusalToSecond(actor, row._words, asUse(row), now) : 'WRONG_STATE'),
    ),
    viewerMayClose: derived<Pick<Row, '_use'>>({ use }, (row, { actor }) =>
      permitted(refusalToCloseReview(actor, asUse(row))),
    ),
  },
}
