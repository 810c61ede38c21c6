import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FrameFragment } from '#app/gql/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Frame } from '../frame.tsx'

const places = ['me', 'sessions', 'tokens', 'people', 'policies', 'organisation', 'ledger'] as const
type SettingsPlace = (typeof places)[number]

export async function settingsTitle(place: SettingsPlace) {
  const t = await getTranslations('settings')
  return { title: `${t(`tabs.${place}`)} · ${t('title')} · Sangfroid` }
}

/** The ledger as a whole is for those who keep or audit the house. */
const keeps = ({ viewer }: FrameFragment) =>
  viewer?.capacities.some((capacity) => capacity === 'ADMIN' || capacity === 'AUDITOR') ?? false

export function SettingsFrame({ of, at, children }: { of: FrameFragment; at: SettingsPlace; children: ReactNode }) {
  const t = useTranslations('settings')
  return (
    <Frame of={of} current="settings">
      <header className="pagehead">
        <h1>{t('title')}</h1>
        <nav className="also small" aria-label={t('also.label')}>
          {of.viewer?.organisation.demo ? <Link href="/mailbox">{t('also.mailbox')}</Link> : null}
          <Link href="/developers">{t('also.developers')}</Link>
        </nav>
      </header>
      <Tabs
        label={t('tabs.label')}
        items={places
          .filter((place) => place !== 'ledger' || keeps(of))
          .map((place) => ({
            href: `/settings/${place}`,
            label: t(`tabs.${place}`),
            current: place === at,
          }))}
      />
      {children}
    </Frame>
  )
}
