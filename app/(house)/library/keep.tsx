import { useTranslations } from 'next-intl'
import { Link } from '#app/ui/link.tsx'

/** What can be done with the library itself: quiet, below the search that people come for. */
export function Keep({ may, hidden, list }: { may: boolean; hidden: number; list: string }) {
  const t = useTranslations('library.keep')
  return (
    <ul className="keep small">
      <li>
        <Link href="/insights/lessons">{t('lessons')}</Link>
      </li>
      {may ? (
        <>
          <li>
            <Link href="/library/new">{t('add')}</Link>
          </li>
          <li>
            <Link href="/library/import">{t('import')}</Link>
          </li>
        </>
      ) : null}
      <li>
        <a href={list.replace('/library', '/library/list.csv')} download>
          {t('export')}
        </a>
      </li>
      {hidden > 0 ? (
        <li>
          <Link href="/library?hidden=1">{t('hidden', { n: hidden })}</Link>
        </li>
      ) : null}
    </ul>
  )
}
