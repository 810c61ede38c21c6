import { useTranslations } from 'next-intl'
import { Banner } from '#app/ui/notices.tsx'

export function NotYours() {
  return <Banner boxed>{useTranslations('tellCase')('notYours')}</Banner>
}
