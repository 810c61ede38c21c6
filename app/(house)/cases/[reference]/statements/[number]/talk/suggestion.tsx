import { useTranslations } from 'next-intl'
import type { SaidFragment, TalkedFragment, TalkFragment } from '#app/gql/graphql.ts'
import { Form, Hidden } from '#app/ui/form.tsx'
import { near } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Redline } from '#app/ui/redline.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import type { Place } from '../place.ts'
import { decideSuggestion } from './actions.ts'

type Proposed = NonNullable<SaidFragment['suggestion']>
type Props = {
  of: Proposed
  author: string
  thread: TalkedFragment
  version: TalkFragment
  place: Place
  now: string
}

/** Other words for the passage, drawn as a difference from it; those who write take them over or leave the text as it is. */
export function Suggestion({ of, author, thread, version, place, now }: Props) {
  const t = useTranslations('statement.talk')
  const reader = useReader()
  const decided = { name: of.decidedBy?.name ?? '', time: near(of.decidedAt ?? now, now, reader) }
  return (
    <div className="proposed">
      <p className="small quiet">{t('proposes')}</p>
      <p lang={thread.variantKey.split('/')[1]}>
        <Redline parts={of.parts.map(({ kind, text }) => ({ kind: kinds[kind], text }))} />
      </p>
      {of.state === 'ACCEPTED' ? <p className="small quiet">{t('accepted', decided)}</p> : null}
      {of.state === 'DECLINED' ? <p className="small quiet">{t('declined', decided)}</p> : null}
      {of.viewerMayDecide.allowed ? (
        <Decide of={of} author={author} thread={thread} version={version} place={place} />
      ) : null}
    </div>
  )
}

const kinds = { SAME: 'same', ADDED: 'added', REMOVED: 'removed' } as const

function Decide({ of, author, thread, version: { n, state }, place }: Omit<Props, 'now'>) {
  const t = useTranslations('statement.talk')
  const { reference, number, variant, view } = place
  return (
    <Form action={decideSuggestion} className="decide">
      <Hidden values={{ suggestionId: of.id, threadId: thread.id, reference, number, variant, view }} />
      <p className="small">
        {thread.stands ? t('acceptWrites', { name: author }) : t('tooLate')}{' '}
        {thread.stands && state !== 'DRAFT' ? t('acceptOpens', { version: n + 1, before: n }) : null}
      </p>
      <div className="button-row">
        {thread.stands ? (
          <SubmitButton name="do" value="accept">
            {t('accept')}
          </SubmitButton>
        ) : null}
        <SubmitButton kind="light" name="do" value="decline">
          {t('decline')}
        </SubmitButton>
      </div>
    </Form>
  )
}
