/** What somebody is told of: closed, worded in `app/` and in mails. */
export const notificationKinds = [
  'role_offered',
  'review_asked',
  'lane_late',
  'lane_undecided',
  'vote_void',
  'changes_asked',
  'statement_rejected',
  'statement_cleared',
  'statement_published',
  'statement_expired',
  'publication_withdrawn',
  'remark_blocks',
  'remark_answered',
  'suggestion_accepted',
  'time_to_post',
  'permit_lapsed',
  'publication_called_off',
  'text_differs',
  'words_found',
  'claim_to_check',
  'claim_left_state',
  'case_declared',
  'signal_received',
  'update_due',
  'break_glass_asked',
  'break_glass_used',
  'break_glass_review',
  'ledger_broken',
  'break_glass_late',
  'policy_proposed',
  'override_asked',
  'veto_overridden',
  'post_mortem_due',
  'post_mortem_review_asked',
  'post_mortem_sent_back',
  'post_mortem_published',
  'improvement_given',
  'risk_review_due',
] as const

export type NotificationKind = (typeof notificationKinds)[number]

/** Why somebody has a line: always shown beside it. */
export const notificationReasons = [
  'offered',
  'lane',
  'delegate',
  'backup',
  'escalated',
  'voted',
  'author',
  'contributor',
  'lead',
  'publisher',
  'on_the_case',
  'took_part',
  'keeper',
  'legislator',
  'owner',
  'ownerless',
  'executive',
] as const

export type NotificationReason = (typeof notificationReasons)[number]

export const usualReason: Readonly<Record<NotificationKind, NotificationReason>> = {
  role_offered: 'offered',
  review_asked: 'lane',
  lane_late: 'escalated',
  lane_undecided: 'lead',
  vote_void: 'voted',
  changes_asked: 'author',
  statement_rejected: 'author',
  statement_cleared: 'on_the_case',
  statement_published: 'on_the_case',
  statement_expired: 'author',
  publication_withdrawn: 'on_the_case',
  remark_blocks: 'contributor',
  remark_answered: 'took_part',
  suggestion_accepted: 'took_part',
  time_to_post: 'publisher',
  permit_lapsed: 'publisher',
  publication_called_off: 'publisher',
  text_differs: 'lead',
  words_found: 'lead',
  claim_to_check: 'lead',
  claim_left_state: 'author',
  case_declared: 'on_the_case',
  signal_received: 'lead',
  update_due: 'lead',
  break_glass_asked: 'on_the_case',
  break_glass_used: 'lane',
  break_glass_review: 'on_the_case',
  ledger_broken: 'keeper',
  break_glass_late: 'escalated',
  policy_proposed: 'legislator',
  override_asked: 'lane',
  veto_overridden: 'voted',
  post_mortem_due: 'lead',
  post_mortem_review_asked: 'lane',
  post_mortem_sent_back: 'contributor',
  post_mortem_published: 'on_the_case',
  improvement_given: 'owner',
  risk_review_due: 'owner',
}

/** A claim waiting for a checker is said on the case page, not by mail: in a storm there would be one a minute. */
export const mailed: ReadonlySet<NotificationKind> = new Set(
  notificationKinds.filter((kind) => kind !== 'claim_to_check'),
)

/** Somebody waits for this answer: its mail is not held back to be gathered with others, and carries what else waits. */
export const leavesAtOnce: ReadonlySet<NotificationKind> = new Set([
  'review_asked',
  'break_glass_asked',
  'override_asked',
])

export const boxes = ['asked', 'information', 'later'] as const
