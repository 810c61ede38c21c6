import { globalId } from '#domain/id.ts'
import type { noteRisk } from '#domain/risks/noteRisk.ts'
import { type Contract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import type { PersonKey, World } from '#tests/support/world.ts'

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

/** Everything that is read of one. */
export const RISK = `id version title scenario language category cluster likelihood impacts { stakeholder impact } impact score owner { name } reviewOn reviewOverdue
  reviews { remark nextOn reviewedBy { name } } notedBy { name } retiredBy { name } retiredReason resembles { slug } viewerMayRevise { allowed } viewerMayReview { allowed } viewerMayRetire { allowed refusal }`

/** A mutation on a risk, that reads it as it stands then. */
export const act = (name: string) =>
  `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { risk { ${RISK} } userErrors { code path ... on VersionConflict { currentVersion current { ... on Risk { title } } } } } }`

/** The same as callers say it. */
export const said = (ownerId: string) => ({
  title: 'A lamp overheats in a nursery',
  scenario: 'A parent films it.',
  language: 'EN',
  category: 'PRODUCT_SAFETY',
  cluster: 'ACCIDENTAL',
  likelihood: 3,
  impacts: [
    { stakeholder: 'PRESS', impact: 2 },
    { stakeholder: 'CUSTOMERS', impact: 4 },
  ],
  ownerId,
})

/** What people of the house ask over the contract, by the ids that it has. */
export function speaking(given: () => { readonly house: World; readonly contract: Contract }) {
  const ask = async (who: PersonKey, query: string, variables = {}) =>
    given().contract.ask(await tokenOf(await given().house.who(who)), query, variables)
  return {
    ask,
    data: async (who: PersonKey, query: string, variables = {}) =>
      (await ask(who, query, variables)).data as Record<string, never>,
    person: (key: PersonKey) => globalId('Person', given().house.memberId(key)),
    shipped: async (n: number) => {
      const text = 'select id from library_cases order by slug offset $1 limit 1'
      return globalId('LibraryCase', (await asSuperuser<{ id: string }>(text, [n]))[0]?.id ?? '')
    },
  }
}
