import { useTranslations } from 'next-intl'
import type { PolicyInForceFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Proof } from '../proof.tsx'
import { retirePolicy } from './actions.ts'
import type { Step } from './decide.tsx'
import { Says } from './in-force.tsx'
import { usePolicyName } from './sentences.ts'

type Props = Step & { policy: PolicyInForceFragment; asked: Record<string, string | string[] | undefined> }

export function Retire({ policy, of, permission, asked }: Props) {
  const t = useTranslations('settings.policies.form')
  const u = useTranslations('ui')
  const named = usePolicyName()(policy.name)
  const here = `/settings/policies?retire=${policy.id}`
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('titleRetire', { name: named })}</h2>
      <p className="small quiet">{t('retireHint')}</p>
      <Says rule={policy.rule} />
      <Form action={retirePolicy} className="form tight mt-16" fields={['reason']}>
        <Hidden values={{ $policy: policy.id, $name: named, $here: here }} />
        <TextArea
          minor
          name="reason"
          label={t('why')}
          hint={t('whyHint')}
          defaultValue={String(asked.reason ?? '')}
          rows={2}
          maxLength={2000}
          required
        />
        <Proof of={of} permission={permission} next={here} />
        <div className="button-row">
          <SubmitButton kind="primary">{t('sendRetire')}</SubmitButton>
          <ButtonLink href="/settings/policies">{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
