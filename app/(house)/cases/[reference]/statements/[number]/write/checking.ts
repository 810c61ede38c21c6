'use server'

import { graphql } from '#app/gql/gql.ts'
import { act } from '#app/graphql.ts'
import { type Draft, inputOf } from './draft.ts'
import { type Note, placed } from './notes.ts'

const check = graphql(/* GraphQL */ `
  query CheckWording($statementId: ID!, $variants: [VariantInput!]!) {
    wording(statementId: $statementId, variants: $variants) {
      ...Finding
    }
  }
`)

/** What can be said against words while they are typed; null when there is no answer now: the next save brings one. */
export async function checkWords(statementId: string, texts: Draft['texts']): Promise<readonly Note[] | null> {
  const draft = { texts, notBefore: '', notAfter: '', removed: null, inside: false }
  try {
    const { data } = await act(check, { statementId, variants: inputOf(draft) })
    return data.wording ? placed(data.wording, draft) : null
  } catch {
    return null
  }
}
