import { useTranslations } from 'next-intl'
import { ButtonLink } from './button.tsx'

/** Hidden and missing are one page, word for word. */
export function NothingHere() {
  const t = useTranslations('errors')
  return (
    <>
      <h1>{t('nothing.title')}</h1>
      <p className="lead mt-8">{t('nothing.body')}</p>
      <p className="button-row mt-24">
        <ButtonLink kind="primary" href="/">
          {t('nothing.board')}
        </ButtonLink>
        <ButtonLink href="/inbox">{t('nothing.inbox')}</ButtonLink>
      </p>
    </>
  )
}
