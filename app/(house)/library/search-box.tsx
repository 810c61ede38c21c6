import { useTranslations } from 'next-intl'
import { BigSearch } from '#app/ui/big-search.tsx'
import { type Asked, chosenOf } from './asked.ts'

/** What was chosen beside it stays chosen. */
export function SearchBox({ asked }: { asked: Asked }) {
  const t = useTranslations('library')
  return (
    <BigSearch
      action="/library"
      text={asked.text}
      words={{ label: t('search'), placeholder: t('placeholder'), submit: t('submit') }}
    >
      {chosenOf(asked).map(({ question, value }) => (
        <input key={`${question} ${value}`} type="hidden" name={question} value={value} />
      ))}
    </BigSearch>
  )
}
