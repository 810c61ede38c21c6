import { useTranslations } from 'next-intl'
import type { ChangedPersonFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { sinceTime } from '#app/ui/when.ts'
import { holdPerson } from './erase-actions.ts'
import { addressOf, listOf, type Shown } from './shown.ts'

type Props = { person: ChangedPersonFragment; asked: Shown; now: string }

/** The legal hold on a person: placed here, and lifted here with what it was for in sight. */
export function PreservePerson({ person: { id, name, legalHold }, asked, now }: Props) {
  const t = useTranslations('settings.people.preserve')
  const u = useTranslations('ui')
  const reader = useReader()
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t(legalHold ? 'liftTitle' : 'title', { name })}</h2>
      <p className="quiet">
        {legalHold
          ? t('since', {
              time: sinceTime(legalHold.placedAt, now, reader),
              name: legalHold.placedBy?.name ?? u('nobody'),
              reason: legalHold.reason ?? '',
            })
          : t('hint')}
      </p>
      <Form action={holdPerson} className="form tight mt-16" fields={['reason']}>
        <Hidden values={{ $person: id, $name: name, $hold: legalHold?.id ?? null, $list: addressOf(listOf(asked)) }} />
        <TextArea name="reason" label={u('reason')} hint={t('reasonHint')} rows={2} maxLength={2000} required minor />
        <div className="button-row">
          <SubmitButton kind="primary">{t(legalHold ? 'lift' : 'submit')}</SubmitButton>
          <ButtonLink href={addressOf({ ...asked, hold: undefined })}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
