import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ChangedPersonFragment, StepUpFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Proof } from '../proof.tsx'
import { changePerson } from './actions.ts'
import { CapacityChoices } from './capacities.tsx'
import { addressOf, listOf, type Shown } from './shown.ts'

export const changedPerson = graphql(/* GraphQL */ `
  fragment ChangedPerson on Person {
    id
    name
    job
    email
    capacities
    suspended
    erased
    legalHold {
      id
      placedAt
      placedBy {
        name
      }
      reason
    }
    viewerMayErase {
      allowed
      refusal
    }
    viewerMayHold {
      allowed
      refusal
    }
  }
`)

type Props = { person: ChangedPersonFragment; of: StepUpFragment; permission: Permission; asked: Shown }

/** What somebody may do and whether they may come in: one form, one proof of identity for whichever act is chosen. */
export function ChangePerson({ person, of, permission, asked }: Props) {
  const t = useTranslations('settings.people')
  const u = useTranslations('ui')
  const chosen: readonly string[] = asked.capacities ? [asked.capacities].flat() : person.capacities
  const here = addressOf(asked)
  const list = addressOf(listOf(asked))
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{person.name}</h2>
      <p className="small quiet">{[person.job, person.email].filter(Boolean).join(' · ')}</p>
      <Form action={changePerson} className="form tight mt-16" fields={['capacities']}>
        <Hidden values={{ $person: person.id, $name: person.name, $here: here, $list: list }} />
        <CapacityChoices chosen={chosen} hint={t('capacitiesHint')} />
        <Proof of={of} permission={permission} next={here} />
        <div className="button-row">
          <SubmitButton kind="primary" name="act" value="CHANGE">
            {t('save')}
          </SubmitButton>
          <ButtonLink href={list}>{u('cancel')}</ButtonLink>
        </div>
        <Access of={person} />
      </Form>
      <ForGood of={person} asked={asked} />
    </section>
  )
}

function Access({ of: { name, suspended } }: { of: ChangedPersonFragment }) {
  const t = useTranslations('settings.people')
  return (
    <section className="access" aria-labelledby="access">
      <h3 id="access">{t('access')}</h3>
      <div className="act-line">
        <SubmitButton name="act" value={suspended ? 'REINSTATE' : 'SUSPEND'} aria-describedby="access-hint">
          {suspended ? t('reinstate', { name }) : t('suspend', { name })}
        </SubmitButton>
        <p className="small quiet" id="access-hint">
          {suspended ? t('reinstateHint') : t('suspendHint')}
        </p>
      </div>
      {suspended ? null : (
        <div className="act-line">
          <SubmitButton name="act" value="END" aria-describedby="end-hint">
            {t('endAll')}
          </SubmitButton>
          <p className="small quiet" id="end-hint">
            {t('endAllHint')}
          </p>
        </div>
      )}
    </section>
  )
}

/** Acts with a page of their own: what they do is told before they are done. */
function ForGood({
  of: { name, legalHold, viewerMayErase, viewerMayHold },
  asked,
}: {
  of: ChangedPersonFragment
  asked: Shown
}) {
  const t = useTranslations('settings.people')
  const mayErase = viewerMayErase.refusal !== 'NOT_YOURSELF'
  return (
    <section className="access" aria-labelledby="for-good">
      <h3 id="for-good">{t('forGood')}</h3>
      {viewerMayHold.allowed ? (
        <div className="act-line">
          <ButtonLink href={`${addressOf({ ...asked, hold: '1' })}#act`}>
            {t(legalHold ? 'preserve.openLift' : 'preserve.open')}
          </ButtonLink>
          <p className="small quiet">{t('preserve.hint')}</p>
        </div>
      ) : null}
      {mayErase ? (
        <div className="act-line">
          <ButtonLink href={`${addressOf({ ...asked, erase: '1' })}#act`}>{t('erase.open', { name })}</ButtonLink>
          <p className="small quiet">{t('erase.hint')}</p>
        </div>
      ) : null}
    </section>
  )
}
