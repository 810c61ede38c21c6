import { useTranslations } from 'next-intl'
import type { SaidFragment, TalkedFragment, TalkFragment } from '#app/gql/graphql.ts'
import { near } from '#app/ui/format.ts'
import { Icon } from '#app/ui/glyph.tsx'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { State } from '#app/ui/state.tsx'
import { at, type Place } from '../place.ts'
import { AnswerForm } from './answer-form.tsx'
import { Suggestion } from './suggestion.tsx'

type Props = {
  thread: TalkedFragment
  of: TalkFragment
  statementId: string
  place: Place
  now: string
  reviews: boolean
}

/** One thread: its marks, what was said, what is proposed, and the way to answer. */
export function Thread({ thread, of, statementId, place, now, reviews }: Props) {
  const t = useTranslations('statement.talk')
  const reader = useReader()
  const { id, blocking, privileged, stands, state, remarks, resolvedBy, resolvedAt } = thread
  const [first] = remarks
  const isOpen = state === 'OPEN'
  return (
    <article className="thread" id={id} tabIndex={-1} aria-label={t('said', said(first, now, reader))}>
      {isOpen && (blocking || privileged) ? (
        <p className="small thread-marks">
          {blocking ? (
            <State tone="refuse" shape="refuse">
              {t('blocking')}
            </State>
          ) : null}
          {privileged ? (
            <span className="locked">
              <Icon name="lock" /> {t('confidential')}
            </span>
          ) : null}
        </p>
      ) : null}
      {privileged ? <p className="small quiet">{t('whoReads')}</p> : null}
      {isOpen && blocking && !stands ? <p className="small">{t('olderBlocks')}</p> : null}
      {remarks.map((remark) => (
        <div key={remark.id} className="said">
          <p className="small quiet">{t('said', said(remark, now, reader))}</p>
          <p className="said-words">{remark.words}</p>
          {remark.suggestion ? (
            <Suggestion
              of={remark.suggestion}
              author={remark.author?.name ?? ''}
              thread={thread}
              version={of}
              place={place}
              now={now}
            />
          ) : null}
        </div>
      ))}
      {isOpen ? null : (
        <p className="small quiet">
          {t('settledBy', { name: resolvedBy?.name ?? '', time: near(resolvedAt ?? now, now, reader) })}
        </p>
      )}
      {thread.viewerMayReply.allowed ? (
        place.thread === id ? (
          <AnswerForm thread={thread} statementId={statementId} place={place} reviews={reviews} />
        ) : (
          <p className="small">
            <Link href={`${at(place, { thread: id })}#answer`}>
              {t('answer')}
              <span className="visually-hidden">{t('answerTo', { name: first?.author?.name ?? '' })}</span>
            </Link>
          </p>
        )
      ) : null}
    </article>
  )
}

const said = (remark: SaidFragment | undefined, now: string, reader: ReturnType<typeof useReader>) => ({
  name: remark?.author?.name ?? '',
  time: remark ? near(remark.at, now, reader) : '',
})
