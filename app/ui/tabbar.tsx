import { useTranslations } from 'next-intl'
import { Icon } from './glyph.tsx'
import { Link } from './link.tsx'
import { addresses, type Counts, type Place } from './rail.tsx'

const rest = ['library', 'insights', 'settings'] as const

/** The rail of a phone: three places one goes to, and the others behind "More". */
export function TabBar({ current, caseHref, counts }: { current: Place | null; caseHref: string; counts: Counts }) {
  const t = useTranslations('shell')
  const here = (place: Place) => (place === current ? 'page' : undefined)
  return (
    <nav className="tabbar" aria-label={t('mainPhone')}>
      <Link href="/" aria-current={here('board')}>
        <Icon name="board" /> {t('places.board')}
      </Link>
      <Link href="/inbox" aria-current={here('inbox')}>
        <Icon name="inbox" /> {t('places.inbox')}
        {counts.inbox ? <span className="visually-hidden">{t('waitingCount', { n: counts.inbox })}</span> : null}
      </Link>
      <Link href={caseHref} aria-current={here('cases')}>
        <Icon name="cases" /> {t('case')}
      </Link>
      <details className="menu up" name="menu">
        <summary aria-current={rest.some((place) => place === current) ? 'page' : undefined}>
          <Icon name="more" /> {t('more')}
        </summary>
        <div className="sheet">
          {rest.map((place) => (
            <Link key={place} href={addresses[place]} aria-current={here(place)}>
              <Icon name={place} /> {t(`places.${place}`)}
            </Link>
          ))}
        </div>
      </details>
    </nav>
  )
}
