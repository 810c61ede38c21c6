import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disc, Icon, type SeverityLevel } from './glyph.tsx'
import { Link } from './link.tsx'

/** A disc filled by quarters, the figure and the word: never colour alone. */
export function Severity({ level }: { level: number }) {
  const t = useTranslations('severity')
  const known = (level >= 1 && level <= 4 ? level : 1) as SeverityLevel
  return (
    <span className="sev" data-sev={known}>
      <Disc level={known} />
      {known} {t(`${known}`)}
    </span>
  )
}

export function Lock({
  restricted,
  organisation,
  small,
}: {
  restricted: boolean
  organisation?: string
  small?: boolean
}) {
  const t = useTranslations('ui')
  return (
    <span className={small ? 'lockmark small' : 'lockmark'}>
      <Icon name={restricted ? 'lock' : 'open'} />
      {restricted ? t('restricted') : organisation ? t('openTo', { organisation }) : t('open')}
    </span>
  )
}

export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>
}

/** A filter in force; pressing it takes the filter away. */
export function Chip({ href, children }: { href: string; children: string }) {
  const t = useTranslations('ui')
  return (
    <Link className="chip" href={href} aria-label={t('removeFilter', { filter: children })}>
      {children} <Icon name="close" />
    </Link>
  )
}
