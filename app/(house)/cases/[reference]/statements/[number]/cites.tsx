import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CitedFragment } from '#app/gql/graphql.ts'
import { Cite, CiteThing } from '#app/ui/claim.tsx'

export const cited = graphql(/* GraphQL */ `
  fragment Cited on Block {
    asserts {
      id
      number
      state
    }
    denies {
      id
      number
      state
    }
    acknowledges {
      id
      number
      state
    }
    decisions {
      id
      number
    }
  }
`)

/** What a passage rests on: the claims it uses, in the state they are in now, and the decisions it announces. */
export function Cites({ of, reference }: { of: CitedFragment; reference: string }) {
  const t = useTranslations('statement')
  const claims = [...of.asserts, ...of.denies, ...of.acknowledges]
  return (
    <>
      {claims.map(({ id, number, state }) => (
        <Cite key={id} n={number} state={state} href={`/cases/${reference}/facts#claim-${number}`} />
      ))}
      {of.decisions.map(({ id, number }) => (
        <CiteThing key={id} href={`/cases/${reference}#decision-${number}`}>
          {t('decisionCited', { number })}
        </CiteThing>
      ))}
    </>
  )
}
