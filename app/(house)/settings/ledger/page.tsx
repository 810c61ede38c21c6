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
      <Section id="ledger" className="mt-24" title={t('title')} bare>
        <p className="quiet long">{t('lead')}</p>
      </Section>
      <Verified last={ledger.lastVerification} underWay={ledger.verification} now={now} />
      <Section id="sealed" className="mt-32 wide-dl" title={t('standing')}>
        <Standing of={ledger} now={now} />
      </Section>
      <Limits />
      <SignedRoots of={ledger.checkpoints} now={now} />
      <Keys of={ledger.keys} origin={ledger.origin} now={now} />
    </SettingsFrame>
  )
}

function Standing({
  of: { size, root, unsealed, lastCheckpoint, lastAnchored, lastCommonRoot },
  now,
}: {
  of: Ledger
  now: string
}) {
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
        [t('commonRoot'), <UnderCommonRoot key="common" of={lastCommonRoot} now={now} />],
      ]}
    />
  )
}

function Anchored({ of, now }: { of: Ledger['lastAnchored']; now: string }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  const kept = of?.anchors.filter((one) => one.kept) ?? []
  if (!of || kept.length === 0) return <b className="alarm">{t('neverAnchored')}</b>
  return (
    <>
      {t('upTo', { n: number(of.size, language) })}, <Kept at={kept} now={now} />
    </>
  )
}

/** When the root over all organisations last left, and what it stands for. */
function UnderCommonRoot({ of, now }: { of: Ledger['lastCommonRoot']; now: string }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  if (!of) return t('commonRootNever')
  return (
    <>
      {t('upTo', { n: number(of.checkpoint.size, language) })},{' '}
      <Kept at={of.anchors.filter(({ kept }) => kept)} now={now} />.{' '}
      <span className="quiet">{t('commonRootStands')}</span>
    </>
  )
}

/** Where a root lies outside, and since when. */
function Kept({ at, now }: { at: readonly { sink: string; sentAt: string }[]; now: string }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  const places = [...new Set(at.map(({ sink }) => (sink === 'webhook' ? t('sinks.webhook') : t('sinks.directory'))))]
  return (
    <>
      {together(places, language)}, <Time at={at[0]?.sentAt ?? ''} form="near" now={now} />
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
