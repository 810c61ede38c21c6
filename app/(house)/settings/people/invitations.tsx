import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { OpenInvitationFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useReader } from '#app/ui/reader.ts'
import { State } from '#app/ui/state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import { upToTime } from '#app/ui/when.ts'
import { addressOf, listOf, type Shown } from './shown.ts'

export const openInvitation = graphql(/* GraphQL */ `
  fragment OpenInvitation on Invitation {
    id
    name
    email
    job
    capacities
    guestUntil
    mailedAt
    expiresAt
    stands
    invitedBy {
      name
    }
  }
`)

type Props = { invitations: readonly OpenInvitationFragment[]; asked: Shown; now: string }

/** Whom the house waits for: sent when and by whom, until when. */
export function InvitationTable({ invitations, asked, now }: Props) {
  const t = useTranslations('settings.people.invitations')
  const named = useTranslations('capacities')
  const columns = [
    { label: t('columns.name'), row: true },
    { label: t('columns.capacities') },
    { label: t('columns.sent'), named: true },
    { label: t('columns.ends'), named: true },
    { label: t('columns.acts'), right: true },
  ]
  const rows = invitations.map((invitation) => ({
    key: invitation.id,
    cells: [
      <Whom key="whom" of={invitation} now={now} />,
      invitation.capacities.map((capacity) => named(capacity)).join(', '),
      <Sent key="sent" of={invitation} now={now} />,
      invitation.stands ? (
        <Time key="ends" at={invitation.expiresAt} form="near" now={now} />
      ) : (
        <State key="ends" tone="refuse" shape="refuse">
          {t('over')}
        </State>
      ),
      <ButtonLink
        key="change"
        href={`${addressOf({ ...listOf(asked), invitation: invitation.id })}#act`}
        aria-label={t('changeOne', { name: invitation.name })}
      >
        {t('change')}
      </ButtonLink>,
    ],
  }))
  return <Table caption={t('title')} className="settings-table" columns={columns} rows={rows} />
}

function Whom({ of, now }: { of: OpenInvitationFragment; now: string }) {
  const t = useTranslations('settings.people')
  const reader = useReader()
  const guest = of.guestUntil ? t('guest', { time: upToTime(of.guestUntil, now, reader) }) : null
  return (
    <div>
      <b>{of.name}</b>
      <p className="small quiet">{of.email}</p>
      <p className="small quiet">{[of.job, guest].filter(Boolean).join('. ')}</p>
    </div>
  )
}

function Sent({ of, now }: { of: OpenInvitationFragment; now: string }) {
  const t = useTranslations('settings.people.invitations')
  return (
    <div>
      {of.mailedAt ? <Time at={of.mailedAt} form="near" now={now} /> : t('waiting')}
      <p className="small quiet">{t('by', { name: of.invitedBy.name })}</p>
    </div>
  )
}
