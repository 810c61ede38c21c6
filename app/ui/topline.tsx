import { useTranslations } from 'next-intl'
import { Icon } from './glyph.tsx'
import { Languages } from './languages.tsx'
import { Link } from './link.tsx'
import { Initials } from './person.tsx'

export function Topline({
  organisation,
  person,
  signOut,
}: {
  organisation: string
  person: { name: string }
  signOut: () => Promise<void>
}) {
  const t = useTranslations('shell')
  return (
    <header className="topline">
      <p className="org">{organisation}</p>
      <div className="end">
        <Link className="search" href="/search" aria-keyshortcuts="Control+K Meta+K" data-palette>
          <Icon name="search" /> <span>{t('find')}</span>{' '}
          <span className="shortcut" aria-hidden="true">
            Ctrl K
          </span>
        </Link>
        <Languages />
        <details className="menu" name="menu">
          <summary className="who">
            <Initials name={person.name} /> <span>{person.name}</span>
          </summary>
          <div className="sheet">
            <Link href="/settings/me">
              <Icon name="settings" /> {t('me')}
            </Link>
            <form action={signOut}>
              <button type="submit">
                <Icon name="out" /> {t('signOut')}
              </button>
            </form>
          </div>
        </details>
      </div>
    </header>
  )
}
