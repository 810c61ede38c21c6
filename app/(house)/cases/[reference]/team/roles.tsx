import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseRole, Lane, TeamRoleFragment } from '#app/gql/graphql.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { moment } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Initials } from '#app/ui/person.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { sinceTime } from '#app/ui/when.ts'
import { accept, decline } from './actions.ts'

export const teamRole = graphql(/* GraphQL */ `
  fragment TeamRole on Role {
    id
    role
    state
    person {
      name
      job
      guest
      endsAt
      isViewer
    }
    offeredBy {
      name
    }
    offeredAt
    heldAt
    endedAt
    note
    viewerMayAnswer {
      allowed
    }
    viewerMayHandOver {
      allowed
    }
  }
`)

export type TeamRole = TeamRoleFragment
export const caseRoles = [
  'LEAD',
  'COMMUNICATIONS',
  'LEGAL',
  'EXECUTIVE',
  'HUMAN_RESOURCES',
  'SPOKESPERSON',
  'COMMUNITY',
  'SCRIBE',
] as const satisfies readonly CaseRole[]

/** The roles that vote. */
export const lanes = ['LEGAL', 'COMMUNICATIONS', 'EXECUTIVE', 'HUMAN_RESOURCES'] as const satisfies readonly Lane[]

type Props = {
  state: 'HELD' | 'OFFERED' | 'PAST'
  roles: readonly TeamRole[]
  reference: string
  now: string
  mayOffer?: boolean
}

export function RolesOf({ state, roles, reference, now, mayOffer }: Props) {
  const t = useTranslations('team')
  const titles = { HELD: t('held'), OFFERED: t('offered'), PAST: t('past') }
  if (roles.length === 0 && state !== 'HELD') return null
  return (
    <Section
      id={`roles-${state.toLowerCase()}`}
      className="mt-32"
      title={titles[state]}
      count={roles.length}
      end={mayOffer ? <Link href={`/cases/${reference}/team?offer=any#act`}>{t('offerAny')}</Link> : null}
    >
      {roles.length === 0 ? <Empty>{t('empty')}</Empty> : null}
      <ul className="list roles">
        {[...roles]
          .sort((a, b) => caseRoles.indexOf(a.role) - caseRoles.indexOf(b.role))
          .map((role) => (
            <RoleLine key={role.id} of={role} reference={reference} now={now} />
          ))}
      </ul>
    </Section>
  )
}

function RoleLine({ of, reference, now }: { of: TeamRole; reference: string; now: string }) {
  const t = useTranslations('team')
  const roles = useTranslations('roles')
  const u = useTranslations('ui')
  const reader = useReader()
  const name = of.person?.name ?? u('nobody')
  return (
    <li className="role-line">
      <Initials name={name} />
      <div>
        <p>
          <b>{roles(of.role)}</b>, {name} {of.person?.isViewer ? <span className="quiet">({u('you')})</span> : null}
        </p>
        <p className="small quiet">
          {of.person?.job ? `${of.person.job}. ` : null}
          {when()}{' '}
          {of.person?.guest && of.person.endsAt ? t('guest', { time: moment(of.person.endsAt, reader) }) : null}
        </p>
        {of.note ? <blockquote className="small note">{of.note}</blockquote> : null}
      </div>
      <Answers of={of} reference={reference} />
    </li>
  )

  function when(): string {
    if (of.state === 'OFFERED')
      return t('offeredBy', { name: of.offeredBy?.name ?? '', time: sinceTime(of.offeredAt, now, reader) })
    if (of.state === 'HELD' && of.heldAt) return t('heldSince', { time: sinceTime(of.heldAt, now, reader) })
    return `${roles(`states.${of.state}`)}, ${of.endedAt ? sinceTime(of.endedAt, now, reader) : ''}.`
  }
}

function Answers({ of, reference }: { of: TeamRole; reference: string }) {
  const t = useTranslations('team')
  if (of.viewerMayHandOver.allowed)
    return (
      <ButtonRow>
        {lanes.some((lane) => lane === of.role) ? (
          <ButtonLink kind="light" href={`/cases/${reference}/team?delegate=${of.role}#act`}>
            {t('lend')}
          </ButtonLink>
        ) : null}
        <ButtonLink kind="light" href={`/cases/${reference}/team?hand-over=${of.role}#act`}>
          {t('handOver')}
        </ButtonLink>
      </ButtonRow>
    )
  if (!of.viewerMayAnswer.allowed) return null
  return (
    <ButtonRow>
      <Form action={accept} className="bare">
        <Hidden values={{ roleId: of.id, reference, role: of.role }} />
        <SubmitButton kind="primary">{t('accept')}</SubmitButton>
      </Form>
      <Form action={decline} className="bare">
        <Hidden values={{ roleId: of.id, reference, role: of.role }} />
        <SubmitButton>{t('decline')}</SubmitButton>
      </Form>
    </ButtonRow>
  )
}
