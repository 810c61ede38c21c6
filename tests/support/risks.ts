import type { noteRisk } from '#domain/risks/noteRisk.ts'

export const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000)
export const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** A risk as somebody tells one; the first of its audiences is hit hardest. */
export const risk = (
  ownerId: string,
  told: Partial<Parameters<typeof noteRisk>[1]> = {},
): Parameters<typeof noteRisk>[1] => ({
  title: 'A lamp overheats in a nursery',
  scenario: 'A parent films it, and the film is shared before we hear of it.',
  category: 'product_safety',
  cluster: 'accidental',
  likelihood: 2,
  impacts: [
    { stakeholder: 'customers', impact: 4 },
    { stakeholder: 'press', impact: 3 },
  ],
  ownerId,
  reviewAt: daysAhead(90),
  ...told,
})
