import { useTranslations } from 'next-intl'
import type { LedgerHereQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { number, together } from '#app/ui/format.ts'
import { Facts } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { SettingsFrame, settingsTitle } from '../settings-frame.tsx'
import { LedgerHere } from './documents.ts'
import { Keys, SignedRoots } from './signed.tsx'
import { Verified } from './verified.tsx'

export const generateMetadata = () => settingsTitle('ledger')

export default async function LedgerPage() {
  return <Here here={await run(LedgerHere)} now={new Date().toISOString()} />
}

type Ledger = NonNullable<LedgerHereQuery['ledger']>

function Here({ here, now }: { here: LedgerHereQuery; now: string }) {
  const t = useTranslations('settings.ledger')
  const { ledger } = here
  if (!ledger) return null
  return (
    <SettingsFrame of={here} at="ledger">
      <Section id="ledger" className="mt-24 wide-dl" title={t('title')} bare>
        <p className="quiet">{t('lead')}</p>
        <Standing of={ledger} now={now} />
      </Section>
      <Verified last={ledger.lastVerification} underWay={ledger.verification} now={now} />
      <Limits />
      <SignedRoots of={ledger.checkpoints} now={now} />
      <Keys of={ledger.keys} origin={ledger.origin} now={now} />
    </SettingsFrame>
  )
}

function Standing({ of: { size, root, unsealed, lastCheckpoint, lastAnchored }, now }: { of: Ledger; now: string }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  const count = (n: number) => number(n, language)
  return (
    <Facts
      rows={[
        [t('size'), t('entries', { n: size })],
        [
          t('root'),
          <code key="root" className="mono fingerprint">
            {root}
          </code>,
        ],
        [
          t('unsealed'),
          unsealed === 0 ? (
            t('noneUnsealed')
          ) : (
            <b key="unsealed" className="alarm">
              {count(unsealed)}
            </b>
          ),
        ],
        [
          t('lastSigned'),
          lastCheckpoint ? (
            <span key="signed">
              {t('upTo', { n: count(lastCheckpoint.size) })},{' '}
              <Time at={lastCheckpoint.signedAt} form="near" now={now} />
            </span>
          ) : (
            t('neverSigned')
          ),
        ],
        [t('lastAnchored'), <Anchored key="anchored" of={lastAnchored} now={now} />],
      ]}
    />
  )
}

function Anchored({ of, now }: { of: Ledger['lastAnchored']; now: string }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  const kept = of?.anchors.filter((one) => one.kept) ?? []
  const [newest] = kept
  if (!of || !newest) return <b className="alarm">{t('neverAnchored')}</b>
  const places = [...new Set(kept.map(({ sink }) => (sink === 'webhook' ? t('sinks.webhook') : t('sinks.directory'))))]
  return (
    <>
      {t('upTo', { n: number(of.size, language) })}, {together(places, language)},{' '}
      <Time at={newest.sentAt} form="near" now={now} />
    </>
  )
}

/** Beside the verdict, always: what none of this can prove. */
function Limits() {
  const t = useTranslations('settings.ledger.limits')
  const limits = ['logged', 'true', 'who', 'when', 'after', 'two', 'court'] as const
  return (
    <Section id="limits" title={t('title')} className="mt-32">
      <ul className="list tight">
        {limits.map((limit) => (
          <li key={limit}>{t(limit)}</li>
        ))}
      </ul>
    </Section>
  )
}
