import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PersonRowFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Initials } from '#app/ui/person.tsx'
import { useReader } from '#app/ui/reader.ts'
import { State } from '#app/ui/state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import { sinceTime, upToTime } from '#app/ui/when.ts'
import { addressOf, type Shown } from './shown.ts'

export const personRow = graphql(/* GraphQL */ `
  fragment PersonRow on Person {
    id
    name
    job
    capacities
    guest
    endsAt
    suspendedAt
    isViewer
    lastSeenAt
    erasedAt
    legalHold {
      placedAt
    }
  }
`)

type Props = { people: readonly PersonRowFragment[]; administers: boolean; asked: Shown; now: string }

export function PersonTable({ people, administers, asked, now }: Props) {
  const t = useTranslations('settings.people')
  const named = useTranslations('capacities')
  const columns = [
    { label: t('columns.name'), row: true },
    { label: t('columns.capacities') },
    ...(administers
      ? [
          { label: t('columns.seen'), named: true },
          { label: t('columns.acts'), right: true },
        ]
      : []),
  ]
  const rows = people.map((person) => ({
    key: person.id,
    cells: [
      <Who key="who" of={person} now={now} />,
      person.capacities.map((capacity) => named(capacity)).join(', '),
      person.lastSeenAt ? <Time key="seen" at={person.lastSeenAt} form="near" now={now} /> : t('never'),
      person.erasedAt ? null : (
        <ButtonLink
          key="change"
          href={`${addressOf({ ...asked, change: person.id })}#act`}
          aria-label={t('changeOne', { name: person.name })}
        >
          {t('change')}
        </ButtonLink>
      ),
    ],
  }))
  return <Table caption={t('title')} className="settings-table" columns={columns} rows={rows} />
}

function Who({ of, now }: { of: PersonRowFragment; now: string }) {
  const t = useTranslations('settings.people')
  const reader = useReader()
  return (
    <div className="who-row">
      <Initials name={of.name} />
      <div>
        <b>{of.name}</b> {of.isViewer ? <span className="quiet">({t('you')})</span> : null}
        <p className="small quiet">{[of.job, guest()].filter(Boolean).join('. ')}</p>
        {of.legalHold ? (
          <p className="small">
            <State tone="wait" shape="going">
              {t('preserve.state', { time: sinceTime(of.legalHold.placedAt, now, reader) })}
            </State>
          </p>
        ) : null}
        {of.erasedAt ? (
          <p className="small quiet">{t('erase.state', { time: sinceTime(of.erasedAt, now, reader) })}</p>
        ) : null}
        {of.suspendedAt && !of.erasedAt ? (
          <p className="small">
            <State tone="refuse" shape="refuse">
              {t('suspended', { time: sinceTime(of.suspendedAt, now, reader) })}
            </State>
          </p>
        ) : null}
      </div>
    </div>
  )

  function guest(): string | null {
    if (!of.guest) return null
    return of.endsAt ? t('guest', { time: upToTime(of.endsAt, now, reader) }) : t('guestOpen')
  }
}
