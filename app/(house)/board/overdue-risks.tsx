import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { OverdueRiskFragment } from '#app/gql/graphql.ts'
import { knownDate } from '#app/ui/format.ts'
import { Line, List } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'

export const overdueRisk = graphql(/* GraphQL */ `
  fragment OverdueRisk on Risk {
    id
    title
    language
    score
    reviewOn
    owner {
      name
    }
  }
`)

/** Risks whose day of review went by: here until somebody has looked at them again. */
export function OverdueRisks({ of }: { of: readonly OverdueRiskFragment[] }) {
  const t = useTranslations('risks')
  const { language } = useReader()
  if (of.length === 0) return null
  return (
    <Section id="overdue-risks" title={t('overdueTitle')} count={of.length} className="mt-48">
      <List>
        {of.map(({ id, title, language: written, score, reviewOn, owner }) => (
          <Line
            key={id}
            title={title}
            language={written.toLowerCase()}
            href={`/risks/${id}`}
            end={
              <State tone="late" shape="late">
                {t('overdue', { day: knownDate(reviewOn, language) })}
              </State>
            }
          >
            <p className="small quiet">
              {t('overdueOf', { weight: t('weight', { score }), name: owner?.name ?? t('noOwner') })}
            </p>
          </Line>
        ))}
      </List>
    </Section>
  )
}
