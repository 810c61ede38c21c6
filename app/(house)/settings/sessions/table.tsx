import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { OpenSessionFragment } from '#app/gql/graphql.ts'
import { Tag } from '#app/ui/badges.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import { atTime } from '#app/ui/when.ts'
import { endOne } from './actions.ts'
import { readAgent } from './agent.ts'

export const openSession = graphql(/* GraphQL */ `
  fragment OpenSession on Session {
    id
    method
    createdAt
    lastSeenAt
    agent
    address
    current
  }
`)

export function SessionTable({ sessions, now }: { sessions: readonly OpenSessionFragment[]; now: string }) {
  const t = useTranslations('settings.sessions')
  return (
    <Table
      caption={t('title')}
      className="settings-table mt-8"
      columns={[
        { label: t('columns.device'), row: true },
        { label: t('columns.since'), named: true },
        { label: t('columns.seen'), named: true },
        { label: t('columns.address'), named: true },
        { label: t('columns.act'), right: true },
      ]}
      rows={sessions.map((session) => ({
        key: session.id,
        cells: [
          <Device key="device" of={session} />,
          <Time key="since" at={session.createdAt} form="near" now={now} />,
          <Time key="seen" at={session.lastSeenAt} form="near" now={now} />,
          session.address,
          session.current ? null : <End key="end" of={session} now={now} />,
        ],
      }))}
    />
  )
}

function Device({ of }: { of: OpenSessionFragment }) {
  const t = useTranslations('settings.sessions')
  return (
    <>
      <b title={of.agent ?? undefined}>{useDevice(of)}</b> {of.current ? <Tag>{t('this')}</Tag> : null}
      <br />
      <span className="small quiet">{t('method', { method: t(`methods.${of.method}`) })}</span>
    </>
  )
}

function End({ of, now }: { of: OpenSessionFragment; now: string }) {
  const t = useTranslations('settings.sessions')
  const label = t('endOne', { device: useDevice(of), time: atTime(of.createdAt, now, useReader()) })
  return (
    <Form action={endOne} className="bare">
      <Hidden values={{ sessionId: of.id }} />
      <SubmitButton aria-label={label}>{t('end')}</SubmitButton>
    </Form>
  )
}

function useDevice({ agent }: OpenSessionFragment): string {
  const t = useTranslations('settings.sessions')
  const read = readAgent(agent)
  return read ? t('device', read) : t('unknownDevice')
}
