import * as z from 'zod'
import {
  capacities,
  categories,
  channelTypes,
  checkOutcomes,
  claimOrigins,
  claimStates,
  clusters,
  confidentialities,
  elements,
  evidenceKinds,
  lanes,
  lapseReasons,
  passageKinds,
  pastOrigins,
  postMortemStates,
  proposalStates,
  publicationStates,
  roleStates,
  scopes,
  signInMethods,
  stages,
  statementKinds,
  steps,
  versionStates,
} from '#db/schema/words.ts'
import {
  able,
  ballot,
  begun,
  claimMove,
  count,
  decided,
  declared,
  each,
  entered,
  event,
  hash,
  instant,
  inThread,
  leftState,
  moved,
  named,
  ofRole,
  ofText,
  one,
  onVersion,
  opens,
  overriding,
  passes,
  proposal,
  publicationMoved,
  round,
  stage,
  text,
  told,
  uuid,
  versionMoved,
  wording,
  words,
} from './eventParts.ts'

// `event/1`: what each type of event says, key by key. A type that says more than this is another schema; keys that came
// later are optional, so that what was sealed before them still reads.

/** A new round on the same words, for what the rules of now ask or no longer allow. */
const askedAgain = onVersion({
  from: one(versionStates).optional(),
  to: one(versionStates).optional(),
  bind: Object.fromEntries(Object.entries(round).map(([key, field]) => [key, field.optional()])),
  data: { round: count, ...opens },
})

const postMortemBallot = event('PostMortem', {
  lane: true,
  bind: { contentHash: hash, policyHash: hash, review: uuid, round: count },
  private: ['reason'],
})
/** No word of a passage is in its events: what is privileged later would be in the ledger already. */
const ofPassage = event('Passage', { data: { number: count, kind: one(passageKinds), n: count } })
const ofImprovement = event('Improvement', {
  data: { number: count, member: uuid.optional(), dueOn: text.optional() },
  private: ['reason'],
})

export const eventTypes = {
  'organisation.founded': event('Organisation', {
    data: {
      people: count,
      members: able.optional(),
      policies: z.array(z.strictObject({ id: uuid, name: text, version: count, ruleHash: hash })).optional(),
    },
  }),

  'case.declared': event('Case', declared),
  'case.signalled': event('Case', declared),
  'case.qualified': event('Case', {
    data: {
      severity: count,
      category: one(categories).optional(),
      cluster: one(clusters).optional(),
      jurisdictions: z.array(text).optional(),
    },
    private: ['reason'],
  }),
  ...each(stages, (to) => `case.${to}`, event('Case', { ...stage, private: ['reason'] })),
  'case.restricted': event('Case', { ...moved(confidentialities), private: ['reason'] }),
  'case.opened': event('Case', { ...moved(confidentialities), private: ['reason'] }),
  'case.held': event('Case', { private: ['reason'] }),
  'case.released': event('Case'),
  'case.update_promised': event('Case', { data: { dueAt: instant } }),
  'role.offered': ofRole(entered(roleStates)),
  'role.accepted': ofRole(moved(roleStates)),
  'role.declined': ofRole(moved(roleStates)),
  'role.handed_over': ofRole(moved(roleStates)),
  'bundle.requested': event('EvidenceBundle', {
    data: { fromPosition: count.optional(), toPosition: count.optional(), privileged: z.literal(true).optional() },
    private: ['reason'],
  }),
  'bundle.taken': event('EvidenceBundle'),
  'decision.recorded': event('Decision', { data: { number: count, words: text } }),
  'decision.assigned': event('Decision', { data: { number: count, member: uuid } }),
  'step.waived': event('Waiver', { data: { step: one(steps) }, private: ['reason'] }),
  'note.added': event('Note', words),
  'note.corrected': event('Note', words),
  'file.added': event('File', { bind: { sha256: hash }, data: { mediaType: text, size: count }, private: ['name'] }),
  'event.starred': event('Event'),
  'event.unstarred': event('Event'),

  'claim.logged': event('Claim', {
    ...entered(claimStates),
    data: { number: count, origin: one(claimOrigins), reach: count.optional(), link: text.optional() },
    private: ['words', 'source'],
  }),
  'claim.taken': event('Claim', { ...moved(claimStates), data: { number: count, member: uuid.optional() } }),
  'claim.confirmed': event('Claim', claimMove),
  'claim.refuted': event('Claim', claimMove),
  'claim.left_unknowable': event('Claim', claimMove),
  'evidence.added': event('Evidence', {
    data: { number: count, kind: one(evidenceKinds) },
    private: ['note', 'link'],
  }),

  'statement.drafted': begun({ kind: one(statementKinds) }),
  'statement.revised': begun(),
  'statement.correction_begun': begun({ publication: uuid, sentence: text }),
  'draft.saved': onVersion({ data: { revision: count } }),
  'element.waived': onVersion({ data: { element: one(elements) }, private: ['reason'] }),
  'statement.submitted': versionMoved({ bind: round, data: { wording: wording.optional(), ...opens } }),
  'statement.cleared_in_advance': versionMoved({ bind: round, data: { line: uuid.optional() } }),
  'statement.tightened': askedAgain,
  'statement.line_excluded': askedAgain,
  'statement.break_glass_excluded': askedAgain,
  'statement.approved': ballot,
  'statement.changes_asked': ballot,
  'statement.vetoed': ballot,
  'vote.withdrawn': ballot,
  'vote.lapsed': onVersion({ data: { member: uuid, because: one(lapseReasons) }, lane: true }),
  'statement.votes_lapsed': versionMoved(),
  'statement.expired': versionMoved(),
  'veto.lifted': onVersion({ private: ['reason'], lane: true }).extend({
    actor: z.strictObject({
      kind: z.enum(['person', 'token']),
      member: uuid,
      lane: one(lanes).optional(),
      auth: z.strictObject({ provedAt: instant }).optional(),
    }),
  }),
  'veto.override_signed': overriding(),
  'veto.overridden': overriding({ first: uuid }),
  'statement.cleared': versionMoved(),
  'statement.let_through': versionMoved(),
  'statement.changes_requested': versionMoved(),
  'statement.rejected': versionMoved(),
  'statement.back_in_review': versionMoved(),
  'statement.held_back': versionMoved(),
  'statement.superseded': versionMoved(),
  'statement.published': versionMoved(),
  'statement.cancelled': versionMoved({ private: ['reason'] }),
  'statement.claim_left_state': versionMoved(leftState),
  'statement.needs_correction': onVersion(leftState),
  'statement.marked_inside': onVersion({ private: ['reason'] }),
  'lane.reminded': told,
  'lane.late': told,
  'lane.undecided': told,

  'publication.scheduled': passes({
    ...entered(publicationStates),
    data: { dueAt: instant },
  }),
  'publication.opened': passes({ from: one(publicationStates).optional(), to: z.literal('publishing') }),
  'publication.came_due': passes({ from: z.literal('scheduled'), to: z.literal('publishing') }),
  'publication.called_off': publicationMoved({ data: { code: text.optional() }, private: ['reason'] }),
  'publication.published': publicationMoved({ data: { link: text.optional() }, private: ['note'] }),
  'publication.failed': publicationMoved({ private: ['reason'] }),
  'publication.lapsed': publicationMoved(),
  'publication.withdrawn': publicationMoved({ private: ['reason'] }),
  'publication.corrected': publicationMoved({ data: { by: uuid } }),
  'publication.checked': event('Publication', {
    data: { ...ofText, outcome: one(checkOutcomes) },
    private: ['liveText'],
  }),
  'publication.found': event('FoundPublication', {
    to: z.literal('found'),
    data: { channel: one(channelTypes), link: text.optional(), variantKey: text },
    private: ['note', 'text'],
  }),

  'break_glass.opened': event('BreakGlass', {
    data: { ...named, variantKeys: z.array(text) },
    bind: { contentHash: hash },
    private: ['reason'],
  }),
  'break_glass.seconded': event('BreakGlass', {
    data: {
      ...named,
      variantKeys: z.array(text),
      openedBy: uuid,
      skipped: z.array(one(lanes)).optional(),
      contributors: z.array(uuid).optional(),
    },
    bind: round,
  }),
  'break_glass.review_late': event('BreakGlass', { data: named }),
  'break_glass.reviewed': event('BreakGlass', { data: { number: count }, private: ['finding'] }),

  'thread.opened': inThread({ blocking: z.boolean() }),
  'thread.replied': inThread(),
  'thread.resolved': inThread(),
  'suggestion.accepted': inThread({ member: uuid, resolves: z.literal(true).optional() }),
  'suggestion.declined': inThread({ member: uuid }),

  'lane.delegated': event('Delegation', {
    data: { member: uuid, startsAt: instant, dueAt: instant },
    private: ['reason'],
    lane: true,
  }),
  'delegation.ended': event('Delegation', { data: { member: uuid }, private: ['reason'], lane: true }),

  'policy.proposed': event('PolicyProposal', {
    ...entered(proposalStates),
    data: proposal,
    bind: { ruleHash: hash.optional() },
    private: ['reason'],
  }),
  'policy.retirement_proposed': event('PolicyProposal', {
    ...entered(proposalStates),
    data: proposal,
    private: ['reason'],
  }),
  'policy.adopted': event('PolicyProposal', decided),
  'policy.retired': event('PolicyProposal', decided),
  'policy.proposal_withdrawn': event('PolicyProposal', decided),

  'post_mortem.opened': event('PostMortem', { ...entered(postMortemStates), data: { dueAt: instant } }),
  'post_mortem.drafting': event('PostMortem', moved(postMortemStates)),
  'post_mortem.submitted': event('PostMortem', {
    ...moved(postMortemStates),
    bind: { contentHash: hash, policyHash: hash, recordHash: hash, review: uuid, round: count },
  }),
  'post_mortem.approved': postMortemBallot,
  'post_mortem.changes_asked': postMortemBallot,
  'post_mortem.published': event('PostMortem', {
    ...moved(postMortemStates),
    data: { leftOut: count },
    bind: { contentHash: hash, codedHash: hash },
  }),
  'passage.added': ofPassage,
  'passage.revised': ofPassage,
  'passage.removed': ofPassage,
  'passage.privileged': ofPassage,
  'passage.opened': ofPassage,
  'improvement.added': ofImprovement,
  'improvement.changed': ofImprovement,
  'improvement.done': ofImprovement,
  'improvement.waived': ofImprovement,

  'ledger.key_added': event('Organisation', { data: { keyId: text, key: text, introducedBy: text.optional() } }),
  'ledger.verification_asked': event('Organisation'),
  'ledger.key_revoked': event('Organisation', { data: { keyId: text, lastSize: count } }),
  'ledger.broken': event('Organisation', {
    data: { findings: z.array(z.strictObject({ code: text, position: count.optional() })) },
  }),

  'person.invited': event('Invitation', {
    data: { capacities: z.array(one(capacities)), guestUntil: instant.optional() },
  }),
  'invitation.resent': event('Invitation'),
  'invitation.withdrawn': event('Invitation'),
  'invitation.accepted': event('Invitation'),
  'capacities.sealed': event('Organisation', { data: { members: able } }),
  'person.capacities_changed': event('Person', {
    data: { was: z.array(one(capacities)), now: z.array(one(capacities)) },
  }),
  'person.erased': event('Person', { data: { again: z.boolean().optional() }, private: ['reason'] }),
  'library_case.added': event('LibraryCase', { data: { origin: one(pastOrigins) } }),
  'library_case.edited': event('LibraryCase', { data: { version: count } }),
  'library_case.annotated': event('LibraryCase'),
  'library_case.hidden': event('LibraryCase'),
  'library_case.shown': event('LibraryCase'),
  'library.imported': event('LibraryImport', { bind: { sha256: hash }, data: { cases: count } }),
  'legal_hold.placed': event('LegalHold', { data: { member: uuid.optional() }, private: ['ground'] }),
  'legal_hold.lifted': event('LegalHold', { data: { member: uuid.optional() }, private: ['ground'] }),
  'rows.sealed': event('Organisation'),
  'person.suspended': event('Person'),
  'person.reinstated': event('Person'),
  'person.settings_changed': event('Person', { data: { language: text, timeZone: text } }),
  'person.password_changed': event('Person'),
  'person.password_reset': event('Person'),
  'person.reset_mailed': event('Person'),
  'identity.linked': event('Person', { data: { issuer: text } }),
  'session.started': event('Session', { data: { method: one(signInMethods) } }),
  'session.confirmed': event('Session', { data: { method: one(signInMethods) } }),
  'session.ended': event('Session'),
  'token.created': event('Token', {
    data: { name: text, scopes: z.array(one(scopes)), expiresAt: instant, member: uuid },
  }),
  'token.revoked': event('Token'),
} as const

/** What a verifier reads of any event, its type's schema having held. */
export type SealedEvent = {
  readonly schema: 'event/1'
  readonly org: string
  readonly id: string
  readonly type: string
  readonly at: string
  readonly claimedAt?: string
  readonly case?: string
  readonly subject: { readonly type: string; readonly id: string }
  readonly from?: string
  readonly to?: string
  readonly actor: {
    readonly kind: 'person' | 'token' | 'system'
    readonly member?: string
    readonly lane?: string
    readonly auth?: { readonly provedAt: string }
  }
  readonly bind?: Readonly<Record<string, string | number>>
  readonly data?: Readonly<Record<string, unknown>>
  readonly private?: Readonly<Record<string, string>>
  readonly corrects?: string
}

/** The event, or what is wrong with it: a type that nobody knows, or the first key that does not fit. */
export function readEvent(
  value: unknown,
): SealedEvent | { readonly fault: 'unknown_type' | 'schema'; readonly at: string } {
  const type = (value as { type?: unknown } | null)?.type
  const schemas: Readonly<Record<string, z.ZodType>> = eventTypes
  const schema = typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined
  if (!schema) return { fault: 'unknown_type', at: String(type) }
  const { success, error } = schema.safeParse(value)
  if (success) return value as SealedEvent
  const [issue] = error.issues
  return {
    fault: 'schema',
    at: [...(issue?.path ?? []), ...('keys' in (issue ?? {}) ? (issue as { keys: string[] }).keys : [])].join('.'),
  }
}
