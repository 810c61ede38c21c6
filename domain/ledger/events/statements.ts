import * as z from 'zod'
import { claimStates, claimUses, elements, routes, statementKinds, versionStates } from '#db/schema/words.ts'
import { count, entered, event, type Fields, named, one, onVersion, round, text, uuid, versionMoved } from './parts.ts'

const begun = (says: Fields = {}) =>
  event('StatementVersion', { ...entered(versionStates), data: { ...named, ...says } })
const opens = { route: one(routes).optional(), contributors: z.array(uuid).optional() }
const wording = z.strictObject({
  acknowledged: z.boolean().optional(),
  advice: z.record(text, count).optional(),
  contradictions: z.record(text, count).optional(),
})
const leftState = {
  data: { claimId: uuid, claim: count, use: one(claimUses), claimFrom: one(claimStates), claimTo: one(claimStates) },
}
const told = onVersion({ lane: true })
/** A new round on the same words, for what the rules of now ask or no longer allow. */
const askedAgain = onVersion({
  from: one(versionStates).optional(),
  to: one(versionStates).optional(),
  bind: Object.fromEntries(Object.entries(round).map(([key, field]) => [key, field.optional()])),
  data: { round: count, ...opens },
})

export const statementEvents = {
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
  'statement.votes_lapsed': versionMoved(),
  'statement.expired': versionMoved(),
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
} as const
