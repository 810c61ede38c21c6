import { useTranslations } from 'next-intl'
import type { OpenInvitationFragment, StepUpFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Proof } from '../proof.tsx'
import { changeInvitation } from './invitation-actions.ts'
import { addressOf, listOf, type Shown } from './shown.ts'

type Props = { invitation: OpenInvitationFragment; of: StepUpFragment; permission: Permission; asked: Shown }

/** What may be done with an invitation: one form, one proof of identity for either act. */
export function InvitationPanel({ invitation: { id, name, email, job }, of, permission, asked }: Props) {
  const t = useTranslations('settings.people.invitations')
  const u = useTranslations('ui')
  const here = addressOf(asked)
  const list = addressOf(listOf(asked))
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('of', { name })}</h2>
      <p className="small quiet">{[job, email].filter(Boolean).join(' · ')}</p>
      <Form action={changeInvitation} className="form tight mt-16">
        <Hidden values={{ $invitation: id, $name: name, $here: here, $list: list }} />
        <Proof of={of} permission={permission} next={here} />
        <div className="act-line">
          <SubmitButton kind="primary" name="act" value="SEND" aria-describedby="again-hint">
            {t('again')}
          </SubmitButton>
          <p className="small quiet" id="again-hint">
            {t('againHint')}
          </p>
        </div>
        <div className="act-line">
          <SubmitButton name="act" value="WITHDRAW" aria-describedby="withdraw-hint">
            {t('withdraw')}
          </SubmitButton>
          <p className="small quiet" id="withdraw-hint">
            {t('withdrawHint')}
          </p>
        </div>
        <div className="button-row">
          <ButtonLink href={list}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
