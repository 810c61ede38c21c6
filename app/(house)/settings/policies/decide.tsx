import { useTranslations } from 'next-intl'
import type { ProposedFragment, StepUpFragment } from '#app/gql/graphql.ts'
import { Act, type Permission } from '#app/ui/act.tsx'
import { Check } from '#app/ui/choices.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { together } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Proof } from '../proof.tsx'
import { confirmPolicy, withdrawProposal } from './actions.ts'
import { usePolicyName } from './sentences.ts'

export type Step = { of: StepUpFragment; permission: Permission }

/** The second person's yes, and anybody's no. */
export function Decide({ of, step }: { of: ProposedFragment; step: Step }) {
  const t = useTranslations('settings.policies.proposals')
  const may = of.viewerMayConfirm
  const unproved = may.refusal === 'STEP_UP_REQUIRED'
  const mayAct = may.allowed || unproved
  const hidden = <Hidden values={{ $proposal: of.id, $name: usePolicyName()(of.name) }} />
  return (
    <>
      <Form action={confirmPolicy} className="form tight mt-16">
        {hidden}
        <Warnings of={of.warnings} asks={mayAct} />
        {mayAct ? <Proof of={step.of} permission={may} next="/settings/policies" /> : null}
        <p className="small quiet">{t('running')}</p>
        <Act permission={unproved ? { allowed: true } : may} id={`confirm-${of.id}`} kind="primary">
          {of.kind === 'RETIRE' ? t('confirmRetire') : t('confirm')}
        </Act>
      </Form>
      <Fold summary={t('withdraw')} className="fold mt-8">
        <Form action={withdrawProposal} className="form tight mt-8" fields={['reason']}>
          {hidden}
          <TextArea
            minor
            name="reason"
            id={`why-${of.id}`}
            label={t('withdrawWhy')}
            rows={2}
            maxLength={2000}
            required
          />
          <div className="button-row">
            <SubmitButton>{t('withdrawSend')}</SubmitButton>
          </div>
        </Form>
      </Fold>
    </>
  )
}

/** Said before anybody confirms, and confirmed only by somebody who says that they have read it. */
function Warnings({ of, asks }: { of: ProposedFragment['warnings']; asks: boolean }) {
  const t = useTranslations('settings.policies.proposals')
  const all = useTranslations()
  const { language } = useReader()
  if (of.length === 0) return null
  const kinds = of.flatMap(({ kind }) => (kind ? [all(`statementKinds.${kind}`).toLowerCase()] : []))
  const lanes = of.flatMap(({ lane }) => (lane ? [all(`lanes.the.${lane}`)] : []))
  return (
    <div className="warned">
      <p>
        <b>{t('warned')}</b>
      </p>
      {kinds.length > 0 ? <p>{t('unread', { kinds: together(kinds, language) })}</p> : null}
      {lanes.length > 0 ? <p>{t('empty', { lanes: together(lanes, language) })}</p> : null}
      {asks ? <Check name="despiteWarnings" label={t('anyway')} /> : null}
    </div>
  )
}
