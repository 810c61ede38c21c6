import { useTranslations } from 'next-intl'
import { classes } from './classes.ts'
import { useReader } from './reader.ts'

const names = { en: 'English', fr: 'français' } as const

/** Each language under its own name. Plain links: the whole page changes, and no script is needed. */
export function Languages({ small }: { small?: boolean }) {
  const t = useTranslations('shell')
  const { language } = useReader()
  return (
    <nav className={classes('langs', small && 'small')} aria-label={t('language')}>
      {(['en', 'fr'] as const).map((each) =>
        each === language ? (
          <span key={each} lang={each} aria-current="true">
            {each.toUpperCase()}
          </span>
        ) : (
          <a
            key={each}
            lang={each}
            hrefLang={each}
            href={`/language/${each}`}
            aria-label={`${each.toUpperCase()}, ${names[each]}`}
          >
            {each.toUpperCase()}
          </a>
        ),
      )}
    </nav>
  )
}
