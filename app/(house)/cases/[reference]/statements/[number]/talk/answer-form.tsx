import { useTranslations } from 'next-intl'
import type { TalkedFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Refusal } from '#app/ui/refusal.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { at, type Place } from '../place.ts'
import { answerThread } from './actions.ts'
import { Propose } from './propose.tsx'

type Props = { thread: TalkedFragment; statementId: string; place: Place; reviews: boolean }

/** An answer, or the end of the talk, with a last word or without. */
export function AnswerForm({ thread, statementId, place, reviews }: Props) {
  const t = useTranslations('statement.talk')
  const { reference, number, variant, view } = place
  const { id, quote, privileged, stands, viewerMayResolve } = thread
  return (
    <div className="talk-form" id="answer" tabIndex={-1}>
      <Form action={answerThread} fields={['words']} className="form tight">
        <Hidden values={{ threadId: id, statementId, quote, reference, number, variant, view }} />
        <TextArea
          minor
          name="words"
          id="answer-words"
          label={t('yourAnswer')}
          hint={viewerMayResolve.allowed ? t('answerHint') : undefined}
          rows={3}
          maxLength={5000}
        />
        {privileged || !stands ? null : (
          <Propose
            id="answer-replacement"
            quote={quote}
            language={thread.variantKey.split('/')[1] ?? ''}
            reviews={reviews}
          />
        )}
        <div className="button-row">
          <SubmitButton kind="primary" name="do" value="reply">
            {t('reply')}
          </SubmitButton>
          {viewerMayResolve.allowed ? (
            <SubmitButton name="do" value="resolve">
              {t('resolve')}
            </SubmitButton>
          ) : null}
          <ButtonLink kind="light" href={at(place)} scroll={false}>
            {t('back')}
          </ButtonLink>
        </div>
        {viewerMayResolve.refusal === 'OWN_WORDS' ? <Refusal>{t('ownWords')}</Refusal> : null}
      </Form>
    </div>
  )
}
