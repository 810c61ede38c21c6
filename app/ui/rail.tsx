import { useTranslations } from 'next-intl'
import { number } from './format.ts'
import { Icon, type IconName } from './glyph.tsx'
import { Link } from './link.tsx'
import { useReader } from './reader.ts'

export type Place = 'board' | 'cases' | 'inbox' | 'library' | 'insights' | 'settings'
export type Counts = { readonly cases?: number; readonly inbox?: number }

export const addresses: Record<Place, string> = {
  board: '/',
  cases: '/cases',
  inbox: '/inbox',
  library: '/library',
  insights: '/insights',
  settings: '/settings',
}
const entries = ['board', 'cases', 'inbox', 'library', 'insights', 'settings'] as const satisfies readonly (Place &
  IconName)[]

export function Rail({ current, counts }: { current: Place | null; counts: Counts }) {
  const t = useTranslations('shell')
  return (
    <nav className="rail" aria-label={t('main')}>
      <Link className="brand" href="/">
        <svg aria-hidden="true">
          <use href="#i-brand" />
        </svg>{' '}
        Sangfroid
      </Link>
      <ul className="nav">
        {entries.map((place) => (
          <li key={place} className={place === 'settings' ? 'apart' : undefined}>
            <Link href={addresses[place]} aria-current={place === current ? 'page' : undefined}>
              <Icon name={place} /> {t(`places.${place}`)}
              {place === 'cases' ? <Count of={counts.cases} /> : null}
              {place === 'inbox' ? <Count of={counts.inbox} due /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Count({ of, due }: { of?: number; due?: boolean }) {
  const t = useTranslations('shell')
  const { language } = useReader()
  if (of === undefined) return null
  return (
    <span className="count" data-due={due && of > 0 ? true : undefined}>
      <span aria-hidden="true">{number(of, language)}</span>
      <span className="visually-hidden">{due ? t('waitingCount', { n: of }) : t('liveCount', { n: of })}</span>
    </span>
  )
}
