import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/glyph.tsx'
import { type Asked, chosenOf } from './asked.ts'

/** A plain form that asks by address: what was chosen beside it stays chosen. */
export function SearchBox({ asked }: { asked: Asked }) {
  const t = useTranslations('library')
  return (
    <search>
      <form className="bigsearch" action="/library">
        <label className="visually-hidden" htmlFor="q">
          {t('search')}
        </label>
        <div className="searchbox">
          <Icon name="search" />
          <input
            key={asked.text}
            className="input"
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={asked.text}
            placeholder={t('placeholder')}
          />
        </div>
        {chosenOf(asked).map(({ question, value }) => (
          <input key={`${question} ${value}`} type="hidden" name={question} value={value} />
        ))}
        <Button kind="primary" type="submit">
          {t('submit')}
        </Button>
      </form>
    </search>
  )
}
