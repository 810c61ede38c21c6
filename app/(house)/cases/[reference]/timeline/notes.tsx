import { useTranslations } from 'next-intl'
import type { ToldEventFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { addNote, correctNote } from './actions.ts'

export function AddNoteForm({
  caseId,
  reference,
  permission,
}: {
  caseId: string
  reference: string
  permission: Permission
}) {
  const t = useTranslations('timeline')
  const { language } = useReader()
  if (!permission.allowed)
    return permission.refusal === 'CASE_CLOSED' ? (
      <div className="mt-24">
        <Refusal>{say(permission.refusal, language)}</Refusal>
      </div>
    ) : null
  return (
    <Form action={addNote} className="form mt-24" fields={['words']}>
      <Hidden values={{ caseId, reference }} />
      <TextArea name="words" label={t('note')} hint={t('noteHint')} rows={2} maxLength={5000} required minor />
      <div className="button-row">
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
    </Form>
  )
}

/** The old note stays as it was; this one says what is right. */
export function CorrectNoteForm({
  of,
  reference,
}: {
  of: ToldEventFragment & { readonly subjectId?: string | null }
  reference: string
}) {
  const t = useTranslations('timeline')
  const u = useTranslations('ui')
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('correctTitle')}</h2>
      <p className="quiet">{t('correctHint')}</p>
      <Form action={correctNote} className="form mt-16" fields={['words']}>
        <Hidden values={{ noteId: of.subjectId, reference }} />
        <TextArea
          name="words"
          label={t('correctWords')}
          defaultValue={of.words ?? ''}
          rows={3}
          maxLength={5000}
          required
          minor
        />
        <div className="button-row">
          <SubmitButton kind="primary">{t('correctSend')}</SubmitButton>
          <ButtonLink href={`/cases/${reference}/timeline`}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
