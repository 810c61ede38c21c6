import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { toldAt } from '#app/answering.ts'
import { Receipt } from '#app/ui/notices.tsx'
import { FocusOnce } from './focus-once.tsx'

/** What the last act did, said on the page it led to. */
export async function Told() {
  const [asked, t] = await Promise.all([headers(), getTranslations('shell')])
  const told = await toldAt(asked.get('x-sangfroid-path')?.split('?')[0] ?? '')
  if (!told) return null
  return (
    <FocusOnce on={told.id} dismiss={t('dismiss')}>
      <Receipt title={told.words} />
    </FocusOnce>
  )
}
