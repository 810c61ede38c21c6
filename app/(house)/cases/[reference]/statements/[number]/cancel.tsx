import { useTranslations } from 'next-intl'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { cancelStatement } from './actions.ts'
import type { Place } from './place.ts'

/** Gives the words up, with a reason that stays. */
export function Cancel({ statementId, place: { reference, number } }: { statementId: string; place: Place }) {
  const t = useTranslations('statement.writing')
  return (
    <Fold summary={t('cancel')}>
      <Form action={cancelStatement} fields={['reason']}>
        <Hidden values={{ statementId, reference, number }} />
        <TextArea minor name="reason" id="cancel-reason" label={t('cancelWhy')} rows={2} maxLength={2000} required />
        <SubmitButton>{t('cancelSend')}</SubmitButton>
      </Form>
    </Fold>
  )
}
