import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/field.tsx'
import { Link } from '#app/ui/link.tsx'
import { categories, clusters } from '../../cases/codes.ts'
import { type Asked, hrefOf } from './asked.ts'

/** A plain form that asks again: the address says what is shown, and can be shared. */
export function Filters({ asked }: { asked: Asked }) {
  const t = useTranslations('insights.lessons')
  const all = useTranslations()
  const any = { value: '', label: t('any') }
  return (
    <form className="filters" method="get" action="/insights/lessons" aria-label={t('filters')}>
      {asked.changed ? <input type="hidden" name="changed" value={asked.changed} /> : null}
      <Select
        minor
        name="category"
        label={all('library.facets.category')}
        defaultValue={asked.category ?? ''}
        options={[any, ...categories.map((value) => ({ value, label: all(`categories.${value}`) }))]}
      />
      <Select
        minor
        name="cluster"
        label={all('library.facets.cluster')}
        defaultValue={asked.cluster ?? ''}
        options={[any, ...clusters.map((value) => ({ value, label: all(`clusters.${value}`) }))]}
      />
      <Button type="submit">{t('apply')}</Button>
      {asked.category || asked.cluster ? <Link href={hrefOf({ changed: asked.changed })}>{t('clear')}</Link> : null}
    </form>
  )
}
