import { caseShape } from '../cases/shape.ts'
import { personBy } from '../people/shape.ts'
import { permitted } from '../permission.ts'
import { policyShape } from '../policies/shape.ts'
import { derived, type List, type Shape } from '../read/shape.ts'
import { riskShape } from '../risks/shape.ts'
import { statementShape } from '../statements/shape.ts'
import { refusalToTakeBack, type Target } from './rules.ts'
import { passageShape } from './shape.ts'

/** Which kind of thing it changed: said to those too who are not told of the thing. */
const target = "case when @.line_id is not null then 'line' when @.risk_id is not null then 'risk' else 'policy' end"

type Facts = { _facts: { caseId: string; takenBack: boolean; target: Target } }

/** A lesson and what it changed. The table's own fence keeps it from whoever does not see the case, or the lesson's words. */
export const appliedLessonShape: Shape = {
  type: 'AppliedLesson',
  from: 'applied_lessons',
  visible: 'true',
  fields: {
    how: '@.how',
    target,
    lesson: { one: () => passageShape, on: '~.org_id = @.org_id and ~.id = @.passage_id' },
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    line: { one: () => statementShape, on: '~.org_id = @.org_id and ~.id = @.line_id' },
    policy: { one: () => policyShape, on: '~.org_id = @.org_id and ~.id = @.policy_id' },
    risk: { one: () => riskShape, on: '~.org_id = @.org_id and ~.id = @.risk_id' },
    appliedBy: personBy('applied_by'),
    appliedAt: '@.applied_at',
    takenBackBy: personBy('taken_back_by'),
    takenBackAt: '@.taken_back_at',
    viewerMayTakeBack: derived<Facts>(
      {
        facts: `json_build_object('caseId', @.case_id, 'takenBack', @.taken_back_at is not null, 'target', ${target})`,
      },
      ({ _facts }, { actor }) => permitted(refusalToTakeBack(actor, _facts, _facts.target)),
    ),
  },
}

/** Every link of a lesson, those that were taken back too. A function, as the next: shapes name each other while they load. */
export function linksOfLesson(): List {
  return {
    list: () => appliedLessonShape,
    on: '~.org_id = @.org_id and ~.passage_id = @.id',
    order: '~.applied_at, ~.id',
    limit: '50',
  }
}

/** What the lessons of a past case changed since: links that stand, without those under privilege, whoever asks. */
export function changedByPast(): List {
  return {
    list: () => appliedLessonShape,
    on: `~.org_id = @.org_id and ~.case_id = @.from_case and ~.taken_back_at is null
      and exists (select from post_mortem_passages p where p.org_id = ~.org_id and p.id = ~.passage_id and p.privileged_at is null)`,
    order: '~.applied_at, ~.id',
    limit: '50',
  }
}

/** What a line, a policy or a risk comes from: the links to it that stand. */
export function lessonsBehind(target: string): List {
  return {
    list: () => appliedLessonShape,
    on: `~.org_id = @.org_id and ~.taken_back_at is null and ${target}`,
    order: '~.applied_at, ~.id',
    limit: '50',
  }
}
