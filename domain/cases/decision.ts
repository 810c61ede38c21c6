import type { Lane, Stage, Step } from '#db/schema/words.ts'
import { timeOf } from '../statements/deadlineTimes.ts'
import { isMissing } from '../statements/standing.ts'
import { isLive } from './lifecycle.ts'
import { meter } from './meter.ts'
import type { Room } from './room.ts'

/** What waits on this case, most pressing first: one is shown as the next decision, the others after it. */
export type Decision = {
  readonly kind:
    | 'lift_hold'
    | 'give_lead'
    | 'reconcile'
    | 'review_break_glass'
    | 'publish'
    | 'vote'
    | 'decide_on_lane'
    | 'answer_changes'
    | 'submit'
    | 'check_claim'
    | 'confirm_facts'
    | 'write_first_words'
    | 'write_step'
    | 'give_owner'
    | 'contain'
  readonly statement: { readonly id: string; readonly number: number; readonly n: number } | null
  readonly lane: Lane | null
  readonly claim: { readonly number: number; readonly words: string } | null
  readonly decision: { readonly number: number; readonly words: string } | null
  readonly step: Step | null
  readonly people: readonly string[]
  readonly since: string | null
  readonly dueAt: string | null
}

type Standing = { stage: Stage; awareAt: string; firstWordsDueAt: string; heldAt: string | null }

/** What is asked of a case that is over: whether words are out, and how the glass was broken. Its clocks ask nothing more. */
const askedAfter: readonly Decision['kind'][] = ['reconcile', 'review_break_glass']

export function decisions(room: Room, standing: Standing, now: Date): Decision[] {
  const found = waiting(room, standing, now)
  return isLive(standing.stage) ? found : found.filter(({ kind }) => askedAfter.includes(kind))
}

function waiting(room: Room, { stage, awareAt, firstWordsDueAt, heldAt }: Standing, now: Date): Decision[] {
  const waits = (kind: Decision['kind'], more: Partial<Decision> = {}): Decision => ({
    kind,
    statement: null,
    lane: null,
    claim: null,
    decision: null,
    step: null,
    people: [],
    since: null,
    dueAt: null,
    ...more,
  })
  const found: Decision[] = []
  if (heldAt) found.push(waits('lift_hold', { since: heldAt, people: room.leads }))
  if (room.leads.length === 0) found.push(waits('give_lead'))
  for (const { id, number, n, by, since } of room.unanswered)
    found.push(waits('reconcile', { statement: { id, number, n }, people: [by], since }))
  for (const { id, number, n, dueAt } of room.unjudged.filter((use) => new Date(use.dueAt) <= now))
    found.push(waits('review_break_glass', { statement: { id, number, n }, people: room.leads, dueAt }))
  for (const version of room.open) {
    const statement = { id: version.id, number: version.number, n: version.n }
    if (['approved', 'published'].includes(version.state) && version.variants.some(({ out }) => !out))
      found.push(waits('publish', { statement, since: version.since }))
    if (version.state === 'in_review') {
      for (const lane of version.lanes.filter(isMissing))
        found.push(
          waits(isTwiceLate(lane, now) ? 'decide_on_lane' : 'vote', {
            statement,
            lane: lane.lane,
            people: lane.holders,
            since: lane.askedAt,
            dueAt: lane.dueAt,
          }),
        )
    }
    if (version.state === 'changes_requested')
      found.push(waits('answer_changes', { statement, people: [version.author], since: version.since }))
    if (version.state === 'draft')
      found.push(waits('submit', { statement, people: [version.author], since: version.since }))
  }
  const said = room.releases.some(({ audience }) => audience !== 'staff')
  const silent = room.waivers.some(({ step }) => step === 'facts')
  if (!said && !silent && room.open.length === 0)
    found.push(
      waits(room.claims.some(({ state }) => state === 'confirmed') ? 'write_first_words' : 'confirm_facts', {
        dueAt: firstWordsDueAt,
        people: room.leads,
      }),
    )
  for (const claim of room.claims.filter(({ state }) => state === 'reported' || state === 'checking')) {
    found.push(
      waits('check_claim', {
        claim: { number: claim.number, words: claim.words },
        since: claim.loggedAt,
        people: claim.checker ? [claim.checker] : [],
      }),
    )
  }
  for (const decision of room.decisions.filter(({ owner }) => !owner))
    found.push(
      waits('give_owner', { decision: { number: decision.number, words: decision.words }, since: decision.at }),
    )
  const steps = meter(room, awareAt, now)
  for (const step of steps.filter(
    ({ state, inReview }) => (state === 'late' || state === 'not_begun') && !inReview && said,
  ))
    found.push(waits('write_step', { step: step.step, dueAt: step.dueAt, people: room.leads }))
  const isSettled = steps.every(({ state }) => state === 'done' || state === 'waived') && found.length === 0
  if (isSettled && stage !== 'contained') found.push(waits('contain', { people: room.leads }))
  return found
}

/** A lane whose time has passed twice: waiting on is the lead's decision from then on. */
function isTwiceLate({ askedAt, dueAt }: { askedAt: string; dueAt: string }, now: Date): boolean {
  return timeOf('double', new Date(askedAt), new Date(dueAt)) <= now
}
