import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastTimelineFragment } from '#app/gql/graphql.ts'
import { useReader } from '#app/ui/reader.ts'
import { ScaledTimeline } from '#app/ui/scale.tsx'
import { Section } from '#app/ui/section.tsx'

export const timeline = graphql(/* GraphQL */ `
  fragment PastTimeline on LibraryCase {
    timeline {
      number
      at
      until
      what {
        fr
        en
      }
      own
    }
  }
`)

export function Timeline({ of }: { of: PastTimelineFragment }) {
  const t = useTranslations('libraryCase.time')
  const { language } = useReader()
  const happenings = of.timeline.map(({ at, until, what, own }) => ({
    at,
    until: until ?? undefined,
    what: what[language],
    own,
  }))
  return (
    <Section id="time" title={t('title')} bare>
      <ScaledTimeline happenings={happenings} titles={{ hours: t('hours'), days: t('days'), after: t('after') }} />
    </Section>
  )
}
