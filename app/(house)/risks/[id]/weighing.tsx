import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { RiskWeighingFragment } from '#app/gql/graphql.ts'
import { capital, day, knownDate } from '#app/ui/format.ts'
import { Facts } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'
import { Table } from '#app/ui/table.tsx'
import { useLevels } from '../weighing.ts'

export const weighing = graphql(/* GraphQL */ `
  fragment RiskWeighing on Risk {
    likelihood
    impact
    score
    impacts {
      stakeholder
      impact
    }
    category
    cluster
    reviewOn
    reviewOverdue
    retiredAt
    notedAt
    notedBy {
      name
    }
    owner {
      name
    }
  }
`)

/** One sentence, then whom it would hit and how hard, then who answers for it. */
export function Weighing({ of, now }: { of: RiskWeighingFragment; now: string }) {
  const t = useTranslations('risks')
  const all = useTranslations()
  const named = useLevels()
  const reader = useReader()
  const on = knownDate(of.reviewOn, reader.language)
  return (
    <Section id="weighing" title={t('read.weighing')} className="wide-dl">
      <p className="mt-8">
        {t('read.score', {
          likelihood: named.likelihood(of.likelihood),
          impact: named.impact(of.impact),
          score: of.score,
        })}
      </p>
      {of.reviewOverdue ? (
        <p className="mt-8">
          <State tone="late" shape="late">
            {t('overdue', { day: on })}
          </State>
        </p>
      ) : null}
      <Table
        compact
        className="mt-12"
        caption={t('read.weighing')}
        columns={[
          { label: t('read.audience'), row: true },
          { label: t('read.impact'), named: true },
        ]}
        rows={of.impacts.map(({ stakeholder, impact }) => ({
          key: stakeholder,
          cells: [t(`stakeholders.${stakeholder}`), capital(named.impact(impact))],
        }))}
      />
      <Facts
        rows={[
          [t('read.category'), of.category ? all(`categories.${of.category}`) : t('fields.unknown')],
          [t('read.cluster'), of.cluster ? all(`clusters.${of.cluster}`) : t('fields.unknown')],
          [t('read.owner'), of.owner?.name ?? t('noOwner')],
          ...(of.retiredAt ? [] : ([[t('read.reviewOn'), on]] as const)),
          [t('read.noted'), t('read.notedBy', { name: of.notedBy?.name ?? '', day: day(of.notedAt, reader, now) })],
        ]}
      />
    </Section>
  )
}
