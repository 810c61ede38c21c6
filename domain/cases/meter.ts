import { type Step, steps } from '#db/schema/words.ts'
import type { Room, Said } from './room.ts'

export type StepState = 'not_begun' | 'in_progress' | 'done' | 'late' | 'waived'
export type MeterStep = {
  readonly step: Step
  readonly state: StepState
  readonly at: string | null
  readonly dueAt: string
  /** The statement that did it, or is about to. */
  readonly statement: { readonly id: string; readonly number: number; readonly n: number; readonly kind: string } | null
  readonly decision: { readonly number: number; readonly words: string; readonly at: string } | null
  readonly inReview: boolean
  readonly waivedBy: string | null
  readonly reason: string | null
}

/** Minutes from T0 after which a step is late, until playbooks say otherwise. Our proposal, not a published norm. */
export const stepDueMinutes: Readonly<Record<Step, number>> = { facts: 60, action: 120, apology: 120, values: 75 }

/** The four steps, worked out from what was really published, decided, checked and waived. Nobody ticks a box. */
export function meter(room: Room, awareAt: string, now: Date): MeterStep[] {
  return steps.map((step) => {
    const dueAt = new Date(Date.parse(awareAt) + stepDueMinutes[step] * 60_000).toISOString()
    const release = releaseOf(step, room)
    const waiver = room.waivers.find((candidate) => candidate.step === step)
    const review = room.open.find(
      ({ state, variants }) =>
        state === 'in_review' && variants.some((variant) => variant.elements.includes(elementOf[step])),
    )
    const decision = step === 'action' ? (room.decisions.at(-1) ?? null) : null
    const state = release ? 'done' : waiver ? 'waived' : stateOfRest(step, room, Boolean(review), now > new Date(dueAt))
    const source = release ?? (state === 'in_progress' || state === 'late' ? review : undefined)
    return {
      step,
      state,
      dueAt,
      at: release?.at ?? (state === 'waived' ? (waiver?.at ?? null) : null),
      statement: source ? { id: source.id, number: source.number, n: source.n, kind: source.kind } : null,
      decision: state === 'done' || state === 'waived' ? null : decision,
      inReview: !release && Boolean(review),
      waivedBy: state === 'waived' ? (waiver?.by ?? null) : null,
      reason: state === 'waived' ? (waiver?.reason ?? null) : null,
    }
  })
}

/** The words that did a step: the first that went out to others and carry it. */
export const releaseOf = (step: Step, said: Said) =>
  said.releases.find((candidate) => candidate.audience !== 'staff' && carries(step, candidate.blocks, said))

const elementOf: Readonly<Record<Step, string>> = {
  facts: 'known',
  action: 'doing',
  apology: 'apology',
  values: 'values',
}

function carries(step: Step, blocks: Room['releases'][number]['blocks'], said: Said): boolean {
  const stands = (ids: readonly string[], state: string) =>
    ids.some((id) => said.claims.some((claim) => claim.id === id && claim.state === state))
  return blocks.some((block) => {
    if (!block.elements.includes(elementOf[step])) return false
    if (step === 'facts') return stands(block.asserts, 'confirmed') || stands(block.denies, 'refuted')
    if (step === 'action') return block.decisions.some((id) => said.decisions.some((decision) => decision.id === id))
    return true
  })
}

function stateOfRest(step: Step, room: Room, inReview: boolean, overdue: boolean): StepState {
  if (overdue) return 'late'
  if (inReview) return 'in_progress'
  if (step === 'facts')
    return room.claims.some(({ state }) => state === 'checking' || state === 'confirmed') ? 'in_progress' : 'not_begun'
  if (step === 'action') return room.decisions.length > 0 ? 'in_progress' : 'not_begun'
  return 'not_begun'
}
