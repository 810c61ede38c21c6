import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { DelegationLineFragment } from '#app/gql/graphql.ts'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { sinceTime, untilTime } from '#app/ui/when.ts'
import { endDelegation } from '../../../delegation-acts.ts'

export const delegationLine = graphql(/* GraphQL */ `
  fragment DelegationLine on Delegation {
    id
    lane
    startsAt
    endsAt
    inForce
    reason
    principal {
      name
      isViewer
    }
    delegate {
      name
      isViewer
    }
    case {
      reference
    }
    viewerMayRevoke {
      allowed
    }
  }
`)

type Props = {
  of: readonly DelegationLineFragment[]
  title: string
  id: string
  now: string
  back: string
  className?: string
}

/** Who votes for whom, in which lane, and until when. */
export function Delegations({ of, title, id, now, back, className }: Props) {
  if (of.length === 0) return null
  return (
    <Section id={id} className={className} title={title} count={of.length}>
      <ul className="list">
        {of.map((each) => (
          <Line key={each.id} of={each} now={now} back={back} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ of, now, back }: { of: DelegationLineFragment; now: string; back: string }) {
  const t = useTranslations('delegations')
  const lanes = useTranslations('lanes.names')
  const u = useTranslations('ui')
  const reader = useReader()
  const [name, principal] = [of.delegate?.name ?? u('nobody'), of.principal?.name ?? u('nobody')]
  return (
    <li>
      <div className="line">
        <p>
          <b>{t('votesFor', { name, principal })}</b>
        </p>
        {of.viewerMayRevoke.allowed ? (
          <Form action={endDelegation} className="bare end">
            <Hidden values={{ delegationId: of.id, back }} />
            <SubmitButton kind="light" aria-label={t('endOf', { name, principal })}>
              {t('end')}
            </SubmitButton>
          </Form>
        ) : null}
      </div>
      <p className="small quiet">
        {t(of.inForce ? 'running' : 'toCome', {
          lane: lanes(of.lane),
          from: sinceTime(of.startsAt, now, reader),
          to: untilTime(of.endsAt, now, reader),
        })}{' '}
        {of.case ? t('onCase', { reference: of.case.reference }) : t('onAll')}
      </p>
      {of.reason ? <p className="small quiet">{u('quoted', { words: of.reason })}</p> : null}
    </li>
  )
}
