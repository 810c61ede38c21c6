import { useTranslations } from 'next-intl'
import type { ToldEventFragment } from '#app/gql/graphql.ts'
import { EventLine, Events } from '#app/ui/events.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { capital, longDay, sinceT0 } from '#app/ui/format.ts'
import { Icon } from '#app/ui/glyph.tsx'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime } from '#app/ui/when.ts'
import { ProveLink } from '../../../prove-link.tsx'
import { star } from './actions.ts'
import { useWording } from './wording.tsx'

type Line = ToldEventFragment & {
  readonly subjectId?: string | null
  readonly corrects?: string | null
  readonly correctedBy?: string | null
  readonly position?: number | null
}
type Props = {
  events: readonly Line[]
  awareAt: string
  mayNote: boolean
  starred: boolean
  shown: string
  reference: string
  now: string
}

export function Days({ events, starred, ...room }: Props) {
  const t = useTranslations('timeline')
  const reader = useReader()
  if (events.length === 0) return <Empty>{t(starred ? 'emptyStarred' : 'empty')}</Empty>
  const days = Map.groupBy(events, ({ at }) => longDay(at, reader))
  return (
    <Form action={star} className="bare">
      <Hidden values={{ reference: room.reference, shown: room.shown }} />
      {[...days].map(([day, lines]) => (
        <section key={day} aria-label={day}>
          <h2 className="day">{capital(day)}</h2>
          <Events>
            {lines.map((line) => (
              <EventRow key={line.id} of={line} {...room} />
            ))}
          </Events>
        </section>
      ))}
    </Form>
  )
}

function EventRow({ of, awareAt, mayNote, shown, now }: { of: Line } & Omit<Props, 'events' | 'starred'>) {
  const t = useTranslations('timeline')
  const tell = useWording(now)
  const reader = useReader()
  const isNote = of.type === 'note.added' || of.type === 'note.corrected'
  return (
    <EventLine at={of.at} form="hour" starred={of.starred && !mayNote}>
      <div className="event-row">
        <p>
          <span className={of.correctedBy ? 'replaced' : undefined}>{tell(of)}</span>{' '}
          <span className="small quiet">
            {of.correctedBy ? t('replaced') : null}
            {isNote && mayNote && !of.correctedBy ? (
              <Link href={`${shown === '?' ? '?' : `${shown}&`}correct=${of.subjectId}#act`}>{t('correct')}</Link>
            ) : null}
          </span>{' '}
          <ProveLink of={{ id: of.id, position: of.position ?? null }} />
        </p>
        <p className="small quiet num">
          {sinceT0(of.at, awareAt, reader.language)}
          {of.backfilled ? (
            <span className="visually-hidden">, {t('entered', { time: atTime(of.recordedAt, now, reader) })}</span>
          ) : null}
        </p>
        {mayNote ? (
          <SubmitButton
            kind="square"
            name={of.starred ? 'letGo' : 'keep'}
            value={of.id}
            aria-label={t(of.starred ? 'unstar' : 'star')}
            aria-pressed={of.starred}
            className="star"
          >
            <Icon name="star" />
          </SubmitButton>
        ) : null}
      </div>
    </EventLine>
  )
}
