import { useTranslations } from 'next-intl'
import type { ChangedPersonFragment, StepUpFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Proof } from '../proof.tsx'
import { erasePerson } from './erase-actions.ts'
import { addressOf, listOf, type Shown } from './shown.ts'

type Props = { person: ChangedPersonFragment; of: StepUpFragment; asked: Shown }

/** What goes and what stays, in plain words, before a name that must be typed: nothing of it comes back. */
export function ErasePerson({ person, of, asked }: Props) {
  const t = useTranslations('settings.people.erase')
  const u = useTranslations('ui')
  const { language } = useReader()
  const { id, name, viewerMayErase: permission } = person
  const list = addressOf(listOf(asked))
  const proves = permission.allowed || permission.refusal === 'STEP_UP_REQUIRED'
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('title', { name })}</h2>
      <p className="mt-8">{t('goes')}</p>
      <p className="mt-8">{t('stays')}</p>
      <p className="mt-8">
        <b>{t('forGood')}</b>
      </p>
      {proves ? (
        <Form action={erasePerson} className="form tight mt-16" fields={['reason', 'name']}>
          <Hidden values={{ $person: id, $here: addressOf(asked), $list: list }} />
          <TextArea name="reason" label={u('reason')} hint={t('reasonHint')} rows={2} maxLength={2000} required minor />
          <TextField
            name="name"
            label={t('type', { name })}
            hint={t('typeHint')}
            maxLength={200}
            autoComplete="off"
            required
            minor
          />
          <Proof of={of} permission={permission} next={addressOf(asked)} />
          <div className="button-row">
            <SubmitButton kind="primary">{t('submit')}</SubmitButton>
            <ButtonLink href={addressOf({ ...asked, erase: undefined })}>{u('cancel')}</ButtonLink>
          </div>
        </Form>
      ) : (
        <div className="mt-16">
          <Refusal>{say(permission.refusal ?? 'WRONG_STATE', language)}</Refusal>
          <div className="button-row mt-16">
            <ButtonLink href={addressOf({ ...asked, erase: undefined })}>{u('cancel')}</ButtonLink>
          </div>
        </div>
      )}
    </section>
  )
}
