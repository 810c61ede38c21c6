import { useTranslations } from 'next-intl'
import type { Category } from '#app/gql/graphql.ts'
import { Check } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/field.tsx'
import { categories } from '../cases/codes.ts'

type Props = { name?: string; chosen?: { categories: readonly Category[]; severities: readonly number[] } }

/** What a line is called and for which cases it is kept. */
export function TermsFields({ name, chosen = { categories: [], severities: [] } }: Props) {
  const t = useTranslations('lines.new')
  const all = useTranslations()
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} defaultValue={name} maxLength={80} required />
      <fieldset className="field">
        <legend>{t('categories')}</legend>
        <p className="hint">{t('categoriesHint')}</p>
        <ul className="ticks">
          {categories.map((each) => (
            <li key={each}>
              <Check
                name="category"
                value={each}
                on={chosen.categories.includes(each)}
                label={all(`categories.${each}`)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="field">
        <legend>{t('severities')}</legend>
        <ul className="ticks">
          {([1, 2, 3, 4] as const).map((level) => (
            <li key={level}>
              <Check
                name="severity"
                value={String(level)}
                on={chosen.severities.includes(level)}
                label={`${level}. ${all(`severity.${level}`)}`}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  )
}
