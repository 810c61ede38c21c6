import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases } from './cases.ts'
import { at, atNow, id, orgId, pointsTo } from './columns.ts'
import { members } from './people.ts'
import { policies } from './policies.ts'
import { postMortemPassages } from './postMortemPassages.ts'
import { risks } from './risks.ts'
import { statements } from './statements.ts'

/** What a lesson changed: a holding line, a policy, or a risk. A link that was wrong is taken back by name, and stays. */
export const appliedLessons = pgTable(
  'applied_lessons',
  {
    orgId: orgId(),
    id: id().notNull(),
    passageId: uuid('passage_id').notNull(),
    /** The passage's own: the fence asks whether it is seen. */
    caseId: uuid('case_id').notNull(),
    lineId: uuid('line_id'),
    /** The version that was in force when it was applied; the lesson is told of every later one of that name. */
    policyId: uuid('policy_id'),
    riskId: uuid('risk_id'),
    how: text('how').notNull(),
    appliedBy: uuid('applied_by').notNull(),
    appliedAt: atNow('applied_at'),
    takenBackBy: uuid('taken_back_by'),
    takenBackAt: at('taken_back_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('applied_lessons_to_line').on(t.orgId, t.passageId, t.lineId).where(sql`taken_back_at is null`),
    uniqueIndex('applied_lessons_to_policy').on(t.orgId, t.passageId, t.policyId).where(sql`taken_back_at is null`),
    uniqueIndex('applied_lessons_to_risk').on(t.orgId, t.passageId, t.riskId).where(sql`taken_back_at is null`),
    index('applied_lessons_by_line').on(t.orgId, t.lineId),
    index('applied_lessons_by_policy').on(t.orgId, t.policyId),
    index('applied_lessons_by_risk').on(t.orgId, t.riskId),
    pointsTo('applied_lessons_of', t.orgId, t.passageId, postMortemPassages),
    pointsTo('applied_lessons_case', t.orgId, t.caseId, cases),
    pointsTo('applied_lessons_line', t.orgId, t.lineId, statements),
    pointsTo('applied_lessons_policy', t.orgId, t.policyId, policies),
    pointsTo('applied_lessons_risk', t.orgId, t.riskId, risks),
    pointsTo('applied_lessons_by', t.orgId, t.appliedBy, members),
    pointsTo('applied_lessons_taken_back_by', t.orgId, t.takenBackBy, members),
    check('applied_lessons_one', sql`num_nonnulls(line_id, policy_id, risk_id) = 1`),
    check('applied_lessons_how', sql`length(how) between 1 and 500`),
    check('applied_lessons_taken_back', sql`(taken_back_by is null) = (taken_back_at is null)`),
  ],
)
