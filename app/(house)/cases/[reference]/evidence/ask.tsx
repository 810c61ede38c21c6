import { useTranslations } from 'next-intl'
import type { StepUpFragment } from '#app/gql/graphql.ts'
import { Switch } from '#app/ui/choices.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { StepUp } from '../../../step-up.tsx'
import { requestEvidence } from './actions.ts'

type Props = { caseId: string; reference: string; viewer: StepUpFragment; mayReadAll: boolean }

export function AskForEvidence({ caseId, reference, viewer, mayReadAll }: Props) {
  const t = useTranslations('evidenceBundle')
  return (
    <section className="panel mt-24" aria-labelledby="ask">
      <h3 id="ask">{t('ask')}</h3>
      <Form action={requestEvidence} className="form mt-16" fields={['reason', 'password']}>
        <Hidden values={{ caseId, reference }} />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} maxLength={2000} required minor />
        {mayReadAll ? (
          <Switch name="privileged" value="on" label={t('withPrivileged')} detail={t('withPrivilegedHint')} />
        ) : null}
        <StepUp of={viewer} next={`/cases/${reference}/evidence`} />
        <div className="button-row">
          <SubmitButton kind="primary">{t('submit')}</SubmitButton>
        </div>
      </Form>
    </section>
  )
}
