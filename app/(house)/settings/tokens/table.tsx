import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { OwnTokenFragment } from '#app/gql/graphql.ts'
import { Form, Hidden } from '#app/ui/form.tsx'
import { together } from '#app/ui/format.ts'
import { Menu } from '#app/ui/menu.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import { revokeToken } from './actions.ts'

export const ownToken = graphql(/* GraphQL */ `
  fragment OwnToken on Token {
    id
    name
    hint
    scopes
    expiresAt
    lastUsedAt
  }
`)

export function TokenTable({ tokens, now }: { tokens: readonly OwnTokenFragment[]; now: string }) {
  const t = useTranslations('settings.tokens')
  const named = useTranslations('scopes')
  const { language } = useReader()
  return (
    <Table
      caption={t('title')}
      className="settings-table mt-8"
      columns={[
        { label: t('columns.name'), row: true },
        { label: t('columns.scopes'), named: true },
        { label: t('columns.expires'), named: true },
        { label: t('columns.used'), named: true },
        { label: t('columns.acts'), right: true },
      ]}
      rows={tokens.map((token) => ({
        key: token.id,
        cells: [
          <span key="name">
            <b>{token.name}</b> <code className="small quiet mono">{token.hint}</code>
          </span>,
          together(
            token.scopes.map((scope) => named(scope)),
            language,
          ),
          <Time key="expires" at={token.expiresAt} form="near" now={now} />,
          token.lastUsedAt ? <Time key="used" at={token.lastUsedAt} form="near" now={now} /> : t('never'),
          <Revoke key="revoke" of={token} />,
        ],
      }))}
    />
  )
}

/** Two presses: a token that is gone does not come back. */
function Revoke({ of }: { of: OwnTokenFragment }) {
  const t = useTranslations('settings.tokens')
  const label = (
    <>
      <span aria-hidden="true">{t('revoke')}</span>
      <span className="visually-hidden">{t('revokeOne', { name: of.name })}</span>
    </>
  )
  return (
    <Menu label={label}>
      <Form action={revokeToken} className="sheet-form">
        <Hidden values={{ tokenId: of.id, name: of.name }} />
        <p className="small">{t('revokeHint')}</p>
        <SubmitButton>{t('revokeSend', { name: of.name })}</SubmitButton>
      </Form>
    </Menu>
  )
}
