import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { RiskReviewsFragment } from '#app/gql/graphql.ts'
import { day, knownDate } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'

export const reviews = graphql(/* GraphQL */ `
  fragment RiskReviews on Risk {
    reviews {
      remark
      nextOn
      reviewedAt
      reviewedBy {
        name
      }
    }
  }
`)

/** When somebody looked at it again, newest first, and what they saw. */
export function Reviews({ of, now }: { of: RiskReviewsFragment; now: string }) {
  const t = useTranslations('risks.reviews')
  const reader = useReader()
  if (of.reviews.length === 0) return null
  return (
    <Section id="reviews" title={t('title')} count={of.reviews.length}>
      <ul className="list tight">
        {of.reviews.map(({ remark, nextOn, reviewedAt, reviewedBy }) => (
          <li key={reviewedAt}>
            <p className="scenario">{remark ?? <span className="quiet">{t('silent')}</span>}</p>
            <p className="small quiet">
              {t('line', {
                name: reviewedBy?.name ?? '',
                day: day(reviewedAt, reader, now),
                next: knownDate(nextOn, reader.language),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
