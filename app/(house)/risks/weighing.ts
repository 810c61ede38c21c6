import { useTranslations } from 'next-intl'
import type { Stakeholder } from '#app/gql/graphql.ts'

/** Whom a risk may reach, in the order in which they are asked about. */
export const stakeholders = [
  'CUSTOMERS',
  'STAFF',
  'PRESS',
  'REGULATOR',
  'SHAREHOLDERS',
  'PARTNERS',
  'NGOS',
] as const satisfies readonly Stakeholder[]

export const levels = [1, 2, 3, 4] as const
type Level = (typeof levels)[number]

/** From here on a risk is both likely and serious. */
export const SERIOUS = 9

/** What the levels from 1 to 4 are called. */
export function useLevels() {
  const t = useTranslations('risks')
  return {
    likelihood: (level: number) => t(`likelihoods.${level as Level}`),
    impact: (level: number) => t(`impacts.${level as Level}`),
  }
}
