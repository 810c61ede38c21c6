import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, id, oneOf, orgId, pointsTo, within } from './columns.ts'
import { members } from './people.ts'
import { statementKinds } from './words.ts'

export const statements = pgTable(
  'statements',
  {
    orgId: orgId(),
    id: id().notNull(),
    /** Null for a holding line cleared before there is a case. */
    caseId: uuid('case_id'),
    number: integer('number').notNull(),
    kind: oneOf('kind', statementKinds).notNull(),
    /** Once found to be inside information, these words stay so, whatever version they are in. */
    insideSince: at('inside_since'),
    insideBy: uuid('inside_by'),
    createdBy: uuid('created_by').notNull(),
    createdAt: atNow('created_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('statements_number').on(t.orgId, t.caseId, t.number),
    unique('statements_of_case').on(t.orgId, t.id, t.caseId),
    uniqueIndex('statements_line_number').on(t.orgId, t.number).where(sql`case_id is null`),
    pointsTo('statements_case', t.orgId, t.caseId, cases),
    pointsTo('statements_created_by', t.orgId, t.createdBy, members),
    pointsTo('statements_inside_by', t.orgId, t.insideBy, members),
    check('statements_kind', within('kind', statementKinds)),
    check('statements_inside', sql`(inside_since is null) = (inside_by is null)`),
    check('statements_of_a_case', sql`case_id is not null or kind = 'holding_line'`),
  ],
)
