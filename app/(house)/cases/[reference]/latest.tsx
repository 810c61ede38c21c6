import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseLatestFragment } from '#app/gql/graphql.ts'
import { EventLine } from '#app/ui/events.tsx'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import { Held } from '../../held.tsx'
import { useWording } from './timeline/wording.tsx'

export const caseLatest = graphql(/* GraphQL */ `
  fragment CaseLatest on Case {
    reference
    latest: timeline(first: 6) {
      nodes {
        ...ToldEvent
      }
    }
  }
`)

/** The last lines of the timeline. New ones wait behind a marker, so that nothing moves while it is read. */
export function Latest({ of, now }: { of: CaseLatestFragment; now: string }) {
  const t = useTranslations('caseRoom')
  const news = useTranslations('ui.news')
  const tell = useWording(now)
  const { nodes } = of.latest
  return (
    <Section
      id="latest"
      title={t('latest')}
      end={<Link href={`/cases/${of.reference}/timeline`}>{t('wholeTimeline')}</Link>}
    >
      {nodes.length === 0 ? <Empty>{t('latestEmpty')}</Empty> : null}
      <Held
        className="events near"
        ids={nodes.map(({ id }) => id)}
        words={{ one: news('one'), many: news.raw('many') }}
      >
        {nodes.map((event) => (
          <EventLine key={event.id} at={event.at} form="near" now={now}>
            <p>{tell(event)}</p>
          </EventLine>
        ))}
      </Held>
    </Section>
  )
}
