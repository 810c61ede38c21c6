import { useTranslations } from 'next-intl'
import type { CaseSayFragment } from '#app/gql/graphql.ts'
import { Line } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { PublicationState } from '#app/ui/state.tsx'
import { atTime } from '#app/ui/when.ts'
import { opening } from './opening.ts'

/** Ours, outside, and cleared by nobody: said apart, and never to be copied. */
export function FoundLine({ of, now }: { of: CaseSayFragment['foundPublications'][number]; now: string }) {
  const t = useTranslations('caseRoom.found')
  const channels = useTranslations('channels')
  const u = useTranslations('ui')
  const reader = useReader()
  const { channel, language, link, text, note, capture, seenAt, recordedBy } = of
  return (
    <Line title={t('title', { channel: channels(channel) })} state={<PublicationState state="FOUND" />}>
      {text ? <p lang={language?.toLowerCase()}>{u('quoted', { words: opening(text) })}</p> : null}
      <p className="small quiet">
        {t('by', { time: atTime(seenAt, now, reader), name: recordedBy?.name ?? '' })} {note}{' '}
        {link ? (
          <a href={link} rel="noopener noreferrer">
            {link}
          </a>
        ) : null}{' '}
        {capture ? (
          <a href={capture.path} rel="noreferrer">
            {capture.name}
          </a>
        ) : null}
      </p>
    </Line>
  )
}
