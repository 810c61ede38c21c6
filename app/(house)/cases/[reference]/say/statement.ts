import type { CaseSayFragment } from '#app/gql/graphql.ts'

export type Statement = CaseSayFragment['sayable']['nodes'][number]
export type Out = Statement['publications'][number]
