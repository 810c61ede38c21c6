/** The closed vocabularies of the product: one list each, used by the tables, the rules and the contract. */
export const capacities = [
  'admin',
  'lead',
  'communications',
  'legal',
  'executive',
  'human_resources',
  'spokesperson',
  'community',
  'employee',
  'auditor',
] as const
export const caseRoles = [
  'lead',
  'communications',
  'legal',
  'executive',
  'human_resources',
  'spokesperson',
  'community',
  'scribe',
] as const
export const roleStates = ['offered', 'held', 'declined', 'handed_over'] as const
export const caseKinds = ['real', 'drill', 'backfilled'] as const
export const stages = ['signal', 'active', 'contained', 'closed', 'learned', 'dismissed', 'merged'] as const
export const confidentialities = ['open', 'restricted'] as const
export const clusters = ['victim', 'accidental', 'preventable'] as const
export const categories = [
  'product_safety',
  'advertising',
  'discrimination',
  'employee_conduct',
  'executive_conduct',
  'customer_service',
  'data_breach',
  'labour_conditions',
  'environment',
  'fraud',
  'rumour',
  'hijacked_campaign',
  'community_management',
] as const
export const triggerChannels = [
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'tiktok',
  'press',
  'tv',
  'forum',
  'blog',
  'street',
  'other',
] as const
export const claimStates = ['reported', 'checking', 'confirmed', 'refuted', 'unknowable'] as const
export const claimOrigins = ['post', 'press', 'staff', 'call', 'other'] as const
export const claimUses = ['asserts', 'denies', 'acknowledges'] as const
export const evidenceKinds = ['link', 'note', 'file'] as const
export const steps = ['facts', 'action', 'apology', 'values'] as const
export const statementKinds = [
  'holding_line',
  'press_release',
  'social_post',
  'employee_brief',
  'customer_email',
  'qa',
  'regulator_notice',
] as const
export const versionStates = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'rejected',
  'superseded',
  'published',
  'expired',
  'cancelled',
] as const
export const elements = ['known', 'not_known', 'doing', 'apology', 'values', 'next_update'] as const
export const channelTypes = ['press', 'x', 'linkedin', 'instagram', 'facebook', 'website', 'email', 'intranet'] as const
export const audiences = ['public', 'press', 'customers', 'staff', 'regulator', 'partners'] as const
export const languages = ['fr', 'en'] as const
/** What a house's search holds of its own; past cases have tables of their own. */
export const entryKinds = ['case', 'claim', 'statement', 'person', 'risk'] as const
export const lanes = ['legal', 'communications', 'executive', 'human_resources'] as const
export const verdicts = ['approve', 'request_changes', 'reject', 'withdraw'] as const
/** Half of a lane's time, all of it, twice as much. */
/** Why a vote no longer counts: past its life, its voter may not act here any more, lost the lane, or no longer votes for the other. */
export const lapseReasons = ['too_old', 'suspended', 'role_ended', 'delegation_ended'] as const
export type LapseReason = (typeof lapseReasons)[number]

export const deadlineMarks = ['half', 'due', 'double'] as const
export const vetoKinds = ['none', 'version', 'sticky'] as const
export const proposalKinds = ['adopt', 'retire'] as const
export const proposalStates = ['open', 'confirmed', 'withdrawn'] as const
export const routes = ['standard', 'express', 'holding_line', 'break_glass'] as const
export const slotKinds = ['choice', 'date', 'time', 'place', 'next_update', 'number'] as const
export const publicationStates = [
  'scheduled',
  'publishing',
  'published',
  'failed',
  'unknown',
  'called_off',
  'corrected',
  'withdrawn',
  'found',
] as const
export const postMortemStates = ['due', 'drafting', 'in_review', 'published'] as const
export const passageKinds = ['narrative', 'cause', 'outcome', 'lesson'] as const
/** Whom a badbuzz reaches: those a risk is weighed for. */
export const stakeholders = ['customers', 'staff', 'press', 'regulator', 'shareholders', 'partners', 'ngos'] as const
export const improvementStates = ['open', 'done', 'waived'] as const
export const suggestionStates = ['proposed', 'accepted', 'declined'] as const
export const threadStates = ['open', 'resolved'] as const
export const checkOutcomes = ['matches', 'differs'] as const
export const strategies = [
  'deny',
  'attack_accuser',
  'scapegoat',
  'excuse',
  'justify',
  'compensate',
  'apologise',
  'corrective_action',
  'reminder',
  'ingratiation',
  'silence',
] as const
export const qualifiers = ['about', 'more_than', 'less_than', 'almost', 'up_to'] as const
export const confidences = ['high', 'medium', 'low'] as const
/** How a past case of one's own came to be. */
export const pastOrigins = ['hand', 'import', 'post_mortem'] as const
export const importFormats = ['csv', 'json'] as const
/** The columns that a table of past cases may have. */
export const pastFields = [
  'slug',
  'title_fr',
  'title_en',
  'organisation',
  'sector',
  'country',
  'started_on',
  'ended_on',
  'trigger_fr',
  'trigger_en',
  'channel',
  'category',
  'cluster',
  'summary_fr',
  'summary_en',
  'timeline_fr',
  'timeline_en',
  'outcome_fr',
  'outcome_en',
  'lessons_fr',
  'lessons_en',
  'confirmed_facts',
  'corrective_action',
  'apologised',
  'recalled_values',
  'strategies',
  'first_words_hours',
  'sources',
  'figures',
  'tags',
  'confidence',
  'confidence_note_fr',
  'confidence_note_en',
] as const
/** Why a place of a file cannot be imported. */
export const importFaults = [
  'missing',
  'not_a_date',
  'ends_before',
  'not_a_country',
  'not_in_the_list',
  'not_a_number',
  'not_yes_or_no',
  'not_a_source',
  'not_a_figure',
  'no_such_source',
  'not_a_link',
  'too_long',
  'too_many',
  'hidden_character',
  'name_taken',
  'twice',
  'not_a_table',
  'not_json',
  'not_read',
] as const
/** Whose data key private words lie under. */
export const keySubjects = ['member', 'case', 'organisation'] as const
export const signInMethods = ['password', 'oidc', 'persona'] as const
export const scopes = [
  'cases:read',
  'cases:write',
  'claims:write',
  'statements:write',
  'statements:approve',
  'statements:publish',
  'library:write',
  'people:admin',
  'policies:admin',
  'mentions:write',
  'ledger:read',
  'export',
  'webhooks:admin',
] as const

/** What reading the whole ledger came to: every reservation is named, and so is the first thing that is broken. */
export const verdictsOnLedger = ['intact', 'reserved', 'broken'] as const

export type Capacity = (typeof capacities)[number]
export type CaseRole = (typeof caseRoles)[number]
export type Stage = (typeof stages)[number]
export type Step = (typeof steps)[number]
export type Cluster = (typeof clusters)[number]
export type ClaimState = (typeof claimStates)[number]
export type ClaimUse = (typeof claimUses)[number]
export type Element = (typeof elements)[number]
export type Lane = (typeof lanes)[number]
export type Verdict = (typeof verdicts)[number]
export type VersionState = (typeof versionStates)[number]
export type StatementKind = (typeof statementKinds)[number]
export type PublicationState = (typeof publicationStates)[number]
export type ChannelType = (typeof channelTypes)[number]
export type PostMortemState = (typeof postMortemStates)[number]
export type PassageKind = (typeof passageKinds)[number]
export type ImprovementState = (typeof improvementStates)[number]
export type Stakeholder = (typeof stakeholders)[number]
export type Audience = (typeof audiences)[number]
export type Language = (typeof languages)[number]
export type Route = (typeof routes)[number]
export type DeadlineMark = (typeof deadlineMarks)[number]
export type SlotKind = (typeof slotKinds)[number]
export type KeySubject = (typeof keySubjects)[number]
export type Scope = (typeof scopes)[number]
export type PastField = (typeof pastFields)[number]
export type ImportFaultCode = (typeof importFaults)[number]
export type ImportFormat = (typeof importFormats)[number]
export type PastOrigin = (typeof pastOrigins)[number]
