import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { Check } from '#app/ui/choices.tsx'
import { Select } from '#app/ui/field.tsx'
import { Link } from '#app/ui/link.tsx'
import { categories } from './codes.ts'
import type { Shown } from './page.tsx'

/** A plain form that asks again: the address says what is shown, and can be shared. */
export function Filters({ asked, show }: { asked: Shown; show: string }) {
  const t = useTranslations('cases')
  const named = useTranslations('categories')
  const levels = useTranslations('severity')
  const isFiltered = Boolean(asked.severity || asked.category || asked.mine)
  return (
    <form className="filters" method="get" action="/cases" aria-label={t('filters')}>
      <input type="hidden" name="show" value={show} />
      <Select
        name="severity"
        label={t('severity')}
        defaultValue={asked.severity ?? ''}
        options={[
          { value: '', label: t('any') },
          ...(['4', '3', '2', '1'] as const).map((value) => ({ value, label: `${value} ${levels(value)}` })),
        ]}
        minor
      />
      <Select
        name="category"
        label={t('category')}
        defaultValue={asked.category ?? ''}
        options={[{ value: '', label: t('any') }, ...categories.map((value) => ({ value, label: named(value) }))]}
        minor
      />
      <Check name="mine" value="yes" label={t('mine')} on={asked.mine === 'yes'} />
      <Button type="submit">{t('apply')}</Button>
      {isFiltered ? <Link href={`/cases?show=${show}`}>{t('clear')}</Link> : null}
    </form>
  )
}
