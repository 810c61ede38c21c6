import { z } from 'zod'
import { type Stakeholder, stakeholders } from '#db/schema/words.ts'
import { moment } from '../input.ts'
import { Refusal } from '../refusal.ts'

// How likely it is and how hard it hits whom, as callers say it and as the table holds it.

const level = z.int().min(1).max(4)

export const weighed = {
  likelihood: level,
  impacts: z
    .array(z.object({ stakeholder: z.enum(stakeholders), impact: level }))
    .min(1)
    .max(stakeholders.length)
    .refine((all) => new Set(all.map(({ stakeholder }) => stakeholder)).size === all.length, { message: 'twice' }),
}

export type Impact = { readonly stakeholder: Stakeholder; readonly impact: number }

/** Every audience has its column; one that is not hit has none of it. */
export function columnsOf(impacts: readonly Impact[]) {
  const on = (who: Stakeholder) => impacts.find(({ stakeholder }) => stakeholder === who)?.impact ?? null
  return {
    impactOnCustomers: on('customers'),
    impactOnStaff: on('staff'),
    impactOnPress: on('press'),
    impactOnRegulator: on('regulator'),
    impactOnShareholders: on('shareholders'),
    impactOnPartners: on('partners'),
    impactOnNgos: on('ngos'),
  }
}

export const greatest = (impacts: readonly Impact[]): number => Math.max(...impacts.map(({ impact }) => impact))

/** A day: whatever hour of it somebody names. */
export const day = moment().transform((at) => at.toISOString().slice(0, 10))

/** Nobody looks at a thing again yesterday. */
export function expectAhead(on: string, now: Date): string {
  if (on < now.toISOString().slice(0, 10)) throw new Refusal('INVALID_INPUT', { path: ['reviewAt'], found: on })
  return on
}
