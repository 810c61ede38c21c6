import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { StaleFragment } from '#app/gql/graphql.ts'
import { near } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'

export const stale = graphql(/* GraphQL */ `
  fragment Stale on StatementVersion {
    staleVotes {
      person
      mine
      lane
      at
      because
    }
  }
`)

/** Votes on these very words that no longer count, each with its reason. */
export function StaleVotes({ of: { staleVotes }, now }: { of: StaleFragment; now: string }) {
  const t = useTranslations('lanes')
  const reader = useReader()
  if (staleVotes.length === 0) return null
  return (
    <ul className="small quiet mt-8">
      {staleVotes.map(({ person, lane, at, mine, because }) => (
        <li key={person + at}>
          {t(mine ? 'yoursStale' : 'theirsStale', {
            name: person,
            lane: t(`the.${lane}`),
            time: near(at, now, reader),
            because: t(`stale.${because}`),
          })}
        </li>
      ))}
    </ul>
  )
}
