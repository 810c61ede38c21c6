import { useTranslations } from 'next-intl'
import { Segments, Switch } from '#app/ui/choices.tsx'
import { Form } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { saveMe } from './actions.ts'
import { type Device, densities, themes } from './device.ts'
import { ZoneField } from './zone.tsx'

const languages = [
  { value: 'FR', label: 'Français' },
  { value: 'EN', label: 'English' },
] as const

/** What follows the person everywhere, then what stays on this device. */
export function HowIRead({ timeZone, device }: { timeZone: string; device: Device }) {
  const t = useTranslations('settings.me')
  const { language } = useReader()
  return (
    <Form action={saveMe} className="form tight" fields={['language', 'timeZone']}>
      <Named label={t('language')} hint={t('languageHint')}>
        <Segments name="language" legend={t('language')} options={languages} value={language.toUpperCase()} />
      </Named>
      <ZoneField value={timeZone} />
      <h3 className="apart">{t('here')}</h3>
      <Named label={t('theme')}>
        <Segments
          name="theme"
          legend={t('theme')}
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
          value={device.theme}
        />
      </Named>
      <Named label={t('density')}>
        <Segments
          name="density"
          legend={t('density')}
          options={densities.map((value) => ({ value, label: t(`densities.${value}`) }))}
          value={device.density}
        />
      </Named>
      <Switch name="keys" label={t('keys')} detail={t('keysDetail')} on={device.keys} value="on" />
      <div className="button-row">
        <SubmitButton kind="primary">{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}

/** Segments carry their legend for those who listen; this is the same, and more, for those who look. */
function Named({ label, hint, children }: { label: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className="field minor">
      <p className="label" aria-hidden="true">
        {label}
      </p>
      {hint ? <p className="hint">{hint}</p> : null}
      {children}
    </div>
  )
}
