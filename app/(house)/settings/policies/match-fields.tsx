import { useTranslations } from 'next-intl'
import { Switch } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Boxes } from './boxes.tsx'
import { audiences, channels, elements, type Fields, kinds, severities } from './rule-form.ts'

export function MatchFields({ values }: { values: Fields }) {
  const t = useTranslations('settings.policies.form')
  const all = useTranslations()
  const groups = [
    ['severity', severities.map((value) => ({ value, label: `${value} · ${all(`severity.${value}`)}` }))],
    ['kind', kinds.map((value) => ({ value, label: all(`statementKinds.${value}`) }))],
    ['channel', channels.map((value) => ({ value, label: all(`channels.${value}`) }))],
    ['audience', audiences.map((value) => ({ value, label: all(`audiences.${value}`) }))],
    ['element', elements.map((value) => ({ value, label: all(`elements.${value}`) }))],
  ] as const
  return (
    <section aria-labelledby="match-title" className="stack-16">
      <h3 id="match-title">{t('match')}</h3>
      <p className="hint">{t('matchHint')}</p>
      {groups.map(([name, options]) => (
        <Boxes key={name} name={name} legend={t(name)} chosen={values[name]} options={options} />
      ))}
      <Switch
        name="insideInformation"
        label={t('inside')}
        detail={t('insideHint')}
        on={values.insideInformation?.includes('true')}
      />
      <Switch
        name="inAdvance"
        label={t('inAdvance')}
        detail={t('inAdvanceHint')}
        on={values.inAdvance?.includes('true')}
      />
      <TextField
        minor
        name="jurisdiction"
        label={t('jurisdiction')}
        hint={t('jurisdictionHint')}
        defaultValue={values.jurisdiction?.[0]}
        maxLength={80}
        autoComplete="off"
      />
    </section>
  )
}
