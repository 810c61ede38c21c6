import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CandidateFragment, CaseRole } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { Act } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Select, TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { offer } from './actions.ts'
import { caseRoles } from './roles.tsx'

export const candidate = graphql(/* GraphQL */ `
  fragment Candidate on Person {
    id
    name
    job
    suspended
    capacities
    guest
    isViewer
  }
`)

type Props = {
  caseId: string
  reference: string
  role?: CaseRole
  people: readonly CandidateFragment[]
  permission: Permission
}

/** A role is offered, then held: nobody is put in charge without a yes. */
export function OfferRole({ caseId, reference, role, people, permission }: Props) {
  const t = useTranslations('team.offerForm')
  const roles = useTranslations('roles')
  const u = useTranslations('ui')
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('title')}</h2>
      <p className="quiet">{t('hint')}</p>
      <Form action={offer} className="form mt-16" fields={['role', 'memberId', 'note']}>
        <Hidden values={{ caseId, reference }} />
        <div className="pairs">
          <Select
            name="role"
            label={t('role')}
            defaultValue={role}
            options={caseRoles.map((value) => ({ value, label: roles(value) }))}
            minor
          />
          <Select
            name="memberId"
            label={t('person')}
            options={[{ value: '', label: u('choose') }, ...chosenFrom(people, role)]}
            required
            minor
          />
        </div>
        <TextArea name="note" label={`${t('note')} (${u('optional')})`} rows={2} maxLength={5000} minor />
        <div className="button-row">
          <Act permission={permission} id="may-offer" kind="primary">
            {t('submit')}
          </Act>
          <ButtonLink href={`/cases/${reference}/team`}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}

/** Whoever has the matching capacity comes first; anyone else may be asked as well. */
export function chosenFrom(people: readonly CandidateFragment[], role?: CaseRole): { value: string; label: string }[] {
  const fits = ({ capacities }: CandidateFragment) => (capacities.some((capacity) => capacity === role) ? 0 : 1)
  return people
    .filter(({ suspended }) => !suspended)
    .toSorted((one, other) => fits(one) - fits(other))
    .map(({ id, name, job }) => ({ value: id, label: job ? `${name}, ${job}` : name }))
}
