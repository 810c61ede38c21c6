import type { Category, Cluster, TriggerChannel } from '#app/gql/graphql.ts'

/** The closed lists of the contract, in the order in which they are offered. */
export const categories = [
  'COMMUNITY_MANAGEMENT',
  'CUSTOMER_SERVICE',
  'PRODUCT_SAFETY',
  'ADVERTISING',
  'HIJACKED_CAMPAIGN',
  'RUMOUR',
  'EMPLOYEE_CONDUCT',
  'EXECUTIVE_CONDUCT',
  'DISCRIMINATION',
  'LABOUR_CONDITIONS',
  'DATA_BREACH',
  'ENVIRONMENT',
  'FRAUD',
] as const satisfies readonly Category[]
export const clusters = ['VICTIM', 'ACCIDENTAL', 'PREVENTABLE'] as const satisfies readonly Cluster[]
export const startingPlaces = [
  'TWITTER',
  'INSTAGRAM',
  'TIKTOK',
  'FACEBOOK',
  'YOUTUBE',
  'PRESS',
  'TV',
  'FORUM',
  'BLOG',
  'STREET',
  'OTHER',
] as const satisfies readonly TriggerChannel[]
