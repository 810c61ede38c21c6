import { useTranslations } from 'next-intl'
import { ButtonLink } from './button.tsx'

/** Forward only, as the contract's lists are; the first page is always one press away. */
export function Pager({
  next,
  first,
  shown,
  total,
}: {
  next: string | null
  first?: string | null
  shown?: number
  total?: number
}) {
  const t = useTranslations('ui')
  if (!next && !first) return null
  return (
    <nav className="pager button-row" aria-label={t('pages')}>
      {first ? <ButtonLink href={first}>{t('firstPage')}</ButtonLink> : null}
      {next ? <ButtonLink href={next}>{t('nextPage')}</ButtonLink> : null}
      {shown !== undefined && total !== undefined ? (
        <span className="small quiet">{t('shownOf', { shown, total })}</span>
      ) : null}
    </nav>
  )
}
