import { useTranslations } from 'next-intl'
import { capital, hour, longDay, zoneName } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'

export function BoardHead({ count, now }: { count: number; now: string }) {
  const t = useTranslations('board')
  const reader = useReader()
  return (
    <header>
      <h1>{t('title', { n: count })}</h1>
      <p className="quiet">
        {capital(t('date', { day: longDay(now, reader), time: hour(now, reader), zone: zoneName(reader) }))}
      </p>
    </header>
  )
}
