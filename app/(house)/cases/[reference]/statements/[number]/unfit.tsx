import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { UnfitFragment, VetoFragment } from '#app/gql/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { sinceTime } from '#app/ui/when.ts'
import type { Place } from './place.ts'

export const unfit = graphql(/* GraphQL */ `
  fragment Unfit on UsedClaim {
    id
    number
    words
    state
    use
  }
  fragment Veto on StandingVeto {
    id
    lane
    owner
    mine
    openedAt
    silentFrom
    overridable
    signature {
      by
      reason
      at
      endsAt
    }
    viewerMayOverride {
      allowed
      refusal
    }
  }
`)

/** Claims that no longer carry what the words say of them. */
export function UnfitClaims({ of, place }: { of: readonly UnfitFragment[]; place: Place }) {
  const t = useTranslations()
  return of.map(({ id, number, words, state, use }) => (
    <Banner key={id} boxed>
      {t(`statement.unfit.${use ?? 'ASSERTS'}`, { words, state: t(`claimStates.cited.${state}`) })}{' '}
      <Link href={`/cases/${place.reference}/facts#claim-${number}`}>{t('statement.unfit.open', { number })}</Link>
    </Banner>
  ))
}

/** Objections that stop every version of these words, and who alone lifts them. */
export function Vetoes({ of, now }: { of: readonly VetoFragment[]; now: string }) {
  const t = useTranslations()
  const reader = useReader()
  return of.map(({ id, lane, owner, mine, openedAt }) => (
    <Banner key={id} boxed>
      {t(mine ? 'statement.veto.yours' : 'statement.veto.stands', {
        lane: t(`lanes.names.${lane}`),
        name: owner,
        time: sinceTime(openedAt, now, reader),
      })}
    </Banner>
  ))
}
