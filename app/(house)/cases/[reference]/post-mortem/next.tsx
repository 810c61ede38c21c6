import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { Category, Cluster, PostMortemNextFragment } from '#app/gql/graphql.ts'
import { Act, type Permission } from '#app/ui/act.tsx'
import { buttonClass } from '#app/ui/classes.ts'
import { Form, Hidden } from '#app/ui/form.tsx'
import { longDay } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { State } from '#app/ui/state.tsx'
import { startPostMortem, submitPostMortem } from './actions.ts'
import { Publish } from './publish.tsx'
import { Review } from './review.tsx'
import type { Room } from './room.ts'

export const next = graphql(/* GraphQL */ `
  fragment PostMortemNext on PostMortem {
    id
    state
    stateSince
    dueAt
    late
    version
    privilegedCount
    pdf
    publishedAt
    publishedBy {
      name
    }
    published {
      leftOut
    }
    libraryCase {
      slug
    }
    viewerMayWrite {
      allowed
      refusal
    }
    viewerMaySubmit {
      allowed
      refusal
    }
    viewerMayPublish {
      allowed
      refusal
    }
    ...PostMortemReviewed
  }
`)

type Subject = {
  readonly id: string
  readonly category?: Category | null
  readonly cluster?: Cluster | null
  readonly viewerMayStartPostMortem: Permission
}
type Props = { of: PostMortemNextFragment; subject: Subject; room: Room }

const drawn = {
  DUE: ['reported', 'todo'],
  DRAFTING: ['checking', 'going'],
  IN_REVIEW: ['wait', 'late'],
  PUBLISHED: ['out', 'done'],
} as const

/** Where it stands, by when, and the one thing that takes it on; on paper it is taken first once it is published. */
export function Next({ of, subject, room }: Props) {
  const t = useTranslations('postMortem')
  const all = useTranslations()
  const reader = useReader()
  const [tone, shape] = drawn[of.state]
  const when =
    of.state === 'PUBLISHED'
      ? t('publishedOn', { day: longDay(of.publishedAt ?? of.stateSince, reader), name: of.publishedBy?.name ?? '' })
      : t(of.late ? 'wasDue' : 'dueBy', { day: longDay(of.dueAt, reader) })
  const paper = (
    <a className={buttonClass()} href={`${of.pdf}?language=${reader.language}`}>
      {t('pdf')}
    </a>
  )
  return (
    <section className="pm-next" aria-labelledby="post-mortem">
      <div className="line">
        <h2 id="post-mortem">{t('title')}</h2>
        <State tone={of.late ? 'late' : tone} shape={of.late ? 'late' : shape}>
          {t(`states.${of.state}`)}
        </State>
        <span className="quiet">{when}</span>
        {of.state === 'PUBLISHED' ? paper : null}
      </div>
      <p className="long quiet mt-8">{t(`lead.${of.state}`)}</p>
      {of.published && of.published.leftOut > 0 ? (
        <p className="long mt-8 pm-left-out">{t('leftOut', { n: of.published.leftOut })}</p>
      ) : null}
      {of.privilegedCount > 0 ? (
        <p className="long mt-8 on-paper">{all('print.leftOut', { n: of.privilegedCount })}</p>
      ) : null}
      {of.libraryCase ? (
        <p className="mt-8 alone">
          <Link href={`/library/${of.libraryCase.slug}`}>{t('inLibrary')}</Link>
        </p>
      ) : null}
      <ToDo of={of} subject={subject} room={room} />
      {of.state === 'PUBLISHED' ? null : <p className="mt-16">{paper}</p>}
    </section>
  )
}

function ToDo({ of, subject, room }: Props) {
  const t = useTranslations('postMortem')
  if (of.state === 'DUE') return <Start subject={subject} room={room} />
  if (of.state === 'IN_REVIEW')
    return (
      <>
        <Review of={of} room={room} />
        {of.viewerMayPublish.allowed ? <Publish of={of} subject={subject} room={room} /> : null}
      </>
    )
  if (of.state !== 'DRAFTING' || !of.viewerMayWrite.allowed) return null
  return (
    <Form action={submitPostMortem} className="line-form mt-16">
      <Hidden values={{ postMortemId: of.id, expectedVersion: of.version, reference: room.reference }} />
      <Act id="submit" kind="primary" permission={of.viewerMaySubmit}>
        {t('submit')}
      </Act>
    </Form>
  )
}

function Start({ subject, room }: { subject: Subject; room: Room }) {
  const t = useTranslations('postMortem')
  return (
    <Form action={startPostMortem} className="line-form mt-16">
      <Hidden values={{ caseId: subject.id, reference: room.reference }} />
      <Act id="start" kind="primary" permission={subject.viewerMayStartPostMortem}>
        {t('start')}
      </Act>
    </Form>
  )
}

/** A case that is live owes nothing yet; one closed before cases owed it can still be told of. */
export function NotOwed({ of, room }: { of: Subject; room: Room }) {
  const t = useTranslations('postMortem')
  return (
    <Empty act={of.viewerMayStartPostMortem.allowed ? <Start subject={of} room={room} /> : null}>{t('notYet')}</Empty>
  )
}
