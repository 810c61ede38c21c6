import { caseShape } from '../cases/shape.ts'
import { claimShape } from '../claims/shape.ts'
import { claimKey, statementMark, subjectId } from '../events/subject.ts'
import { libraryCaseShape } from '../library/shape.ts'
import { personShape } from '../people/shape.ts'
import { derived, type Shape } from '../read/shape.ts'
import { riskShape } from '../risks/shape.ts'

const mine = "~.member_id = (select nullif(current_setting('app.member', true), '')::uuid)"
const data = (name: string) => `(@.data ->> '${name}')`

/** What it is about is told only to those who still see the case; the line itself stays, since it was theirs. */
const seen =
  "(case when @.case_id is null then @.subject_type = 'PolicyProposal' or exists (select from risks r where r.org_id = @.org_id and r.id = @.subject_id) or exists (select from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id where v.org_id = @.org_id and v.id = @.subject_id) else exists (select from cases c where c.org_id = @.org_id and c.id = @.case_id) end)"
const ifSeen = (sql: string) => `(case when ${seen} then ${sql} end)`

export const notificationShape: Shape = {
  type: 'Notification',
  from: 'notifications',
  visible: mine,
  fields: {
    kind: '@.kind',
    asks: '@.asks',
    at: '@.at',
    dueAt: '@.due_at',
    readAt: '@.read_at',
    laterUntil: '@.later_until',
    settledAt: '@.settled_at',
    because: data('because'),
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    by: { one: () => personShape, on: `~.org_id = @.org_id and ~.id = ${data('by')}::uuid and ${seen}` },
    subjectId: ifSeen(subjectId),
    statement: ifSeen(statementMark),
    claim: { one: () => claimShape, on: `~.org_id = @.org_id and ~.id = ${claimKey} and ${seen}` },
    variantKey: ifSeen(data('variantKey')),
    lane: ifSeen(data('lane')),
    role: ifSeen(data('role')),
    use: ifSeen(data('use')),
    claimTo: ifSeen(data('claimTo')),
    libraryCase: {
      one: () => libraryCaseShape,
      on: `~.org_id = @.org_id and ~.from_case = @.case_id and @.kind = 'post_mortem_published' and ${seen}`,
    },
    risk: { one: () => riskShape, on: "~.org_id = @.org_id and ~.id = @.subject_id and @.subject_type = 'Risk'" },
    policyName: "(case when @.subject_type = 'PolicyProposal' then @.data ->> 'name' end)",
  },
}

const isLater = '(~.later_until is not null and ~.later_until > now())'

/** Which box a line lies in. One put aside comes back by itself, by the clock. */
export const inBox = `case % when 'asked' then ~.asks and ~.settled_at is null and not ${isLater} when 'information' then not ~.asks and not ${isLater} else ~.settled_at is null and ${isLater} end`

// One reading of what may count, through its own index, since every page shows these numbers.
const waiting =
  `${mine} and ~.settled_at is null and (~.asks or ~.read_at is null or ~.later_until is not null)`.replaceAll(
    '~.',
    'n.',
  )
const number = (which: string) => `count(*) filter (where ${which})`.replaceAll('~.', 'n.')
const counts = `(select json_build_object(
    'asked', ${number(`~.asks and not ${isLater}`)}, 'information', ${number(`not ~.asks and ~.read_at is null and not ${isLater}`)}, 'later', ${number(isLater)},
    'due', ${number(`~.asks and not ${isLater} and ~.due_at <= now() + interval '30 minutes'`)})
  from notifications n where n.org_id = @.org_id and ${waiting})`

type Counts = { asked: number; information: number; later: number; due: number }
const counted = (name: keyof Counts) => derived<{ _counts: Counts }>({ counts }, ({ _counts }) => _counts[name])

/** Numbers beside the boxes, read from the viewer's own row. */
export const inboxCountsShape: Shape = {
  type: 'InboxCounts',
  from: 'members',
  visible: "~.id = (select nullif(current_setting('app.member', true), '')::uuid)",
  fields: {
    asked: counted('asked'),
    information: counted('information'),
    later: counted('later'),
    due: counted('due'),
  },
}

export const mailShape: Shape = {
  type: 'Mail',
  from: 'mails',
  visible: mine,
  fields: {
    kind: '(case when @.notification_id is not null then @.kind end)',
    subject: '@.subject',
    plain: '@.plain',
    attachmentName: '@.attachment_name',
    attachment: '@.attachment',
    html: '@.html',
    at: '@.at',
    sentAt: '@.sent_at',
  },
}
