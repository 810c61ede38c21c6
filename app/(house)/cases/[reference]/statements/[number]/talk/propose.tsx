import { useTranslations } from 'next-intl'
import { TextArea } from '#app/ui/field.tsx'
import { Fold } from '#app/ui/list.tsx'
import { Banner } from '#app/ui/notices.tsx'

/** Other words for the passage, begun from those that stand. What it costs a reviewer is said before they write. */
export function Propose({
  id,
  quote,
  language,
  reviews,
}: {
  id: string
  quote: string
  language: string
  reviews: boolean
}) {
  const t = useTranslations('statement.talk')
  return (
    <Fold summary={t('suggest')}>
      {reviews ? <Banner boxed>{t('costs')}</Banner> : null}
      <TextArea
        minor
        name="replacement"
        id={id}
        label={t('replacement')}
        hint={t('replacementHint')}
        defaultValue={quote}
        lang={language}
        rows={4}
      />
    </Fold>
  )
}
