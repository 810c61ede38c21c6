import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { RiskLineFragment } from '#app/gql/graphql.ts'
import { day, knownDate } from '#app/ui/format.ts'
import { Line } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { State } from '#app/ui/state.tsx'
import { useLevels } from './weighing.ts'

export const riskLine = graphql(/* GraphQL */ `
  fragment RiskLine on Risk {
    id
    title
    language
    category
    likelihood
    impact
    score
    reviewOn
    reviewOverdue
    retiredAt
    owner {
      name
    }
  }
`)

/** What may happen, what it weighs, who keeps an eye on it and until when. */
export function RiskLine({ of, now }: { of: RiskLineFragment; now: string }) {
  const t = useTranslations('risks')
  const all = useTranslations()
  const named = useLevels()
  const reader = useReader()
  const on = { day: knownDate(of.reviewOn, reader.language) }
  const said = [
    t('weighed', { likelihood: named.likelihood(of.likelihood), impact: named.impact(of.impact) }),
    of.category ? all(`categories.${of.category}`) : null,
    t('owner', { name: of.owner?.name ?? t('noOwner') }),
    of.retiredAt ? t('retiredOn', { day: day(of.retiredAt, reader, now) }) : null,
    of.retiredAt || of.reviewOverdue ? null : t('reviewBy', on),
  ]
  return (
    <Line
      title={of.title}
      href={`/risks/${of.id}`}
      language={of.language.toLowerCase()}
      state={
        of.reviewOverdue ? (
          <State tone="late" shape="late">
            {t('overdue', on)}
          </State>
        ) : null
      }
      end={t('weight', { score: of.score })}
    >
      <p className="small quiet">{said.filter(Boolean).join(' · ')}</p>
    </Line>
  )
}
