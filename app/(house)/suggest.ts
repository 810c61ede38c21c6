'use server'

import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import type { Command } from '#app/ui/command.ts'
import { type Hit, leadsTo } from './search/thing.ts'

const Suggest = graphql(/* GraphQL */ `
  query Suggest($text: String!) {
    search(text: $text, first: 12, perKind: 4) {
      nodes {
        ...FoundThing
      }
    }
  }
`)

/** What the palette finds as one types: the nearest few of everything, as on the page of the search. */
export async function suggest(text: string): Promise<readonly Command[]> {
  const asked = String(text)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 200)
  if (asked.length < 2) return []
  const t = await getTranslations()
  const { search } = await run(Suggest, { text: asked })
  return search.nodes.map((hit) => ({
    group: t(`search.one.${hit.kind}`),
    label: hit.title?.text ?? nameOf(hit),
    aside: asideOf(hit),
    href: leadsTo(hit),
  }))

  function nameOf({ thing }: Hit): string {
    return 'form' in thing ? t(`statementKinds.named.${thing.form}`, { number: thing.number }) : ''
  }

  function asideOf({ kind, thing }: Hit): string {
    if ('caseTitle' in thing) return thing.reference
    if ('name' in thing && thing.job) return thing.job
    return t(`search.one.${kind}`)
  }
}
