import { useTranslations } from 'next-intl'
import type { LedgerHereQuery } from '#app/gql/graphql.ts'
import { number } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'

type Ledger = NonNullable<LedgerHereQuery['ledger']>

/** The newest signed roots, and whether a place outside has them. */
export function SignedRoots({ of, now }: { of: Ledger['checkpoints']; now: string }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  return (
    <Section id="signed" title={t('signed.title')} count={of.totalCount.value} className="mt-48" bare>
      <p className="quiet">{t('signed.lead')}</p>
      {of.nodes.length === 0 ? <p className="quiet mt-8">{t('signed.none')}</p> : null}
      {of.nodes.length > 0 ? (
        <Table
          caption={t('signed.title')}
          className="settings-table mt-8"
          columns={[
            { label: t('signed.size'), row: true },
            { label: t('signed.at'), named: true },
            { label: t('signed.root'), named: true },
            { label: t('signed.outside'), named: true },
          ]}
          rows={of.nodes.map(({ size, root, signedAt, anchored, provedFrom }) => ({
            key: String(size),
            cells: [
              number(size, language),
              <Time key="at" at={signedAt} form="near" now={now} />,
              <code key="root" className="mono fingerprint">
                {root.slice(0, 16)}…
              </code>,
              anchored ? t('signed.kept') : t(provedFrom === null ? 'signed.unproved' : 'signed.waiting'),
            ],
          }))}
        />
      ) : null}
    </Section>
  )
}

/** The public halves of the keys, to be handed on by another way than this page. */
export function Keys({ of, origin, now }: { of: Ledger['keys']; origin: string; now: string }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  return (
    <Section id="keys" title={t('keys.title')} count={of.length} className="mt-48">
      <p className="small quiet mt-8">{t('keys.lead')}</p>
      <ul className="list tight">
        {of.map(({ keyId, key, addedAt, revokedAt, lastTrustedSize }) => (
          <li key={keyId}>
            <code className="mono fingerprint">{key}</code>
            <p className="small quiet">
              {t('keys.since')} <Time at={addedAt} form="near" now={now} />
              {revokedAt ? `. ${t('keys.revoked', { n: number(lastTrustedSize ?? 0, language) })}` : null}
            </p>
          </li>
        ))}
      </ul>
      {of.length === 0 ? <p className="quiet mt-8">{t('keys.none', { origin })}</p> : null}
    </Section>
  )
}
