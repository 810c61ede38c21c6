import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { TermsFragment } from '#app/gql/graphql.ts'
import { capital, day, fingerprint, hour, together, zoned, zoneName } from '#app/ui/format.ts'
import { Facts } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { useScope } from './wording.ts'

export const terms = graphql(/* GraphQL */ `
  fragment Terms on StatementVersion {
    notBefore
    notAfter
    contentHash
    insideInformation
    variants {
      channel
      language
    }
    review {
      route
      policies
      lanes {
        lane
        veto
      }
    }
  }
`)

/** Exactly what a vote covers: these channels, this window, under this rule, these bytes. */
export function Terms({ of, now, voting }: { of: TermsFragment; now: string; voting: boolean }) {
  const t = useTranslations('statement.terms')
  const all = useTranslations()
  const { language } = useReader()
  const scope = useScope(of.variants)
  const window = useWindow(now)
  const { review } = of
  // A policy of the organisation's own has no word here and is shown by its name.
  const policy = (name: string) => (all.has(`policies.${name as 'base'}`) ? all(`policies.${name as 'base'}`) : name)
  const opposing = review?.lanes.filter(({ veto }) => veto !== 'NONE').map(({ lane }) => all(`lanes.the.${lane}`)) ?? []
  return (
    <Section id="terms" title={voting ? t('title') : t('titleRead')}>
      <Facts
        rows={[
          [t('channels'), of.variants.length > 0 ? capital(scope.long) : all('ui.none')],
          [t('window'), window(of)],
          ...(of.insideInformation ? ([[t('inside'), t('insideSays')]] as const) : []),
          ...(review
            ? ([
                [
                  t('policy'),
                  `${capital(review.policies.map(policy).join(', '))}. ${opposing.length > 0 ? capital(t('veto', { lanes: together(opposing, language) })) : ''}`,
                ],
                [t('route'), all(`routes.${review.route}`)],
              ] as const)
            : []),
          ...(of.contentHash
            ? ([
                [
                  t('fingerprint'),
                  <span key="fp" className="fp" title={of.contentHash}>
                    {fingerprint(of.contentHash)}
                  </span>,
                ],
              ] as const)
            : []),
        ]}
      />
    </Section>
  )
}

/** The window in the reader's zone, said once when it opens and closes on one day. */
export function useWindow(now: string) {
  const t = useTranslations('statement.terms')
  const reader = useReader()
  const zone = zoneName(reader)
  return ({ notBefore, notAfter }: { notBefore?: string | null; notAfter?: string | null }): string => {
    if (notBefore && notAfter && day(notBefore, reader) === day(notAfter, reader)) {
      return t('from', {
        day: day(notBefore, reader, now),
        from: hour(notBefore, reader),
        to: hour(notAfter, reader),
        zone,
      })
    }
    if (notBefore && notAfter)
      return t('between', { from: zoned(notBefore, reader, now), to: zoned(notAfter, reader, now) })
    if (notBefore) return t('after', { time: zoned(notBefore, reader, now) })
    return notAfter ? t('before', { time: zoned(notAfter, reader, now) }) : t('anytime')
  }
}
