import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { SegmentLinks } from '#app/ui/choices.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { CaseFrame } from '../case-frame.tsx'
import { caseTitle } from '../case-title.ts'
import { Days } from './days.tsx'
import { AddNoteForm, CorrectNoteForm } from './notes.tsx'

const CaseTimeline = graphql(/* GraphQL */ `
  query CaseTimeline($reference: String!, $after: String, $order: TimelineOrder, $starred: Boolean) {
    ...Frame
    case(by: { reference: $reference }) {
      ...CaseFrame
      awareAt
      viewerMayNote {
        allowed
        refusal
      }
      viewerMayTakeEvidence {
        allowed
      }
      timeline(first: 40, after: $after, order: $order, starred: $starred) {
        nodes {
          ...ToldEvent
          ...Proved
          subjectId
          corrects
          correctedBy
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount {
          value
        }
      }
    }
  }
`)

type Shown = { starred?: string; order?: string; after?: string; correct?: string }
type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Shown> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  caseTitle(params, (await getTranslations('caseRoom.tabs'))('timeline'))

/** Everything that happened, in sentences, by day. Nothing here is ever changed; what is wrong is corrected by a later line. */
export default async function TimelinePage({ params, searchParams }: Props) {
  const [{ reference }, shown] = await Promise.all([params, searchParams])
  const starred = shown.starred === 'yes'
  const oldest = shown.order === 'oldest'
  const { case: subject, ...rest } = await run(CaseTimeline, {
    reference,
    after: shown.after,
    order: oldest ? 'OLDEST' : 'NEWEST',
    starred: starred ? true : null,
  })
  const now = new Date().toISOString()
  if (!subject) return null
  const { nodes, pageInfo, totalCount } = subject.timeline
  const corrected = shown.correct
    ? nodes.find(({ subjectId, correctedBy }) => subjectId === shown.correct && !correctedBy)
    : undefined
  const next = pageInfo.hasNextPage
    ? addressOf({ ...shown, correct: undefined, after: pageInfo.endCursor ?? undefined })
    : null
  return (
    <CaseFrame of={{ ...rest, case: subject }} tab="timeline" now={now}>
      {corrected ? (
        <CorrectNoteForm of={corrected} reference={reference} />
      ) : (
        <AddNoteForm caseId={subject.id} reference={reference} permission={subject.viewerMayNote} />
      )}
      <Filters starred={starred} oldest={oldest} evidence={subject.viewerMayTakeEvidence.allowed ? reference : null} />
      <Days
        events={nodes}
        awareAt={subject.awareAt}
        mayNote={subject.viewerMayNote.allowed}
        starred={starred}
        shown={addressOf(shown)}
        reference={reference}
        now={now}
      />
      <Pager
        next={next}
        first={shown.after ? addressOf({ ...shown, correct: undefined, after: undefined }) : null}
        shown={nodes.length}
        total={totalCount.value}
      />
    </CaseFrame>
  )
}

function Filters({ starred, oldest, evidence }: { starred: boolean; oldest: boolean; evidence: string | null }) {
  const t = useTranslations('timeline')
  const order = oldest ? 'oldest' : undefined
  return (
    <div className="filters">
      <SegmentLinks
        label={t('shown')}
        items={[
          { href: addressOf({ order }), label: t('all'), current: !starred },
          { href: addressOf({ order, starred: 'yes' }), label: t('starred'), current: starred },
        ]}
      />
      <SegmentLinks
        label={t('order')}
        items={[
          { href: addressOf({ starred: starred ? 'yes' : undefined }), label: t('newest'), current: !oldest },
          {
            href: addressOf({ starred: starred ? 'yes' : undefined, order: 'oldest' }),
            label: t('oldest'),
            current: oldest,
          },
        ]}
      />
      {evidence ? <Link href={`/cases/${evidence}/evidence`}>{t('evidence')}</Link> : null}
    </div>
  )
}

function addressOf(shown: Shown): string {
  const kept = Object.entries(shown).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `?${new URLSearchParams(kept)}`
}
