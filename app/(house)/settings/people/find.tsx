import { useTranslations } from 'next-intl'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { addressOf, type Shown } from './shown.ts'

/** A form that only reads: its answer has an address. */
export function FindPerson({ asked }: { asked: Shown }) {
  const t = useTranslations('settings.people')
  return (
    <search>
      <form action="/settings/people" className="inline find-person">
        <TextField
          name="name"
          type="search"
          label={t('find')}
          hiddenLabel
          placeholder={t('find')}
          defaultValue={asked.name}
          maxLength={100}
        />
        <SubmitButton>{t('search')}</SubmitButton>
        {asked.name ? (
          <ButtonLink kind="light" href={addressOf({})}>
            {t('all')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  )
}
