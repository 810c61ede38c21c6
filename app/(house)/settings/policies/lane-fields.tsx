import { useTranslations } from 'next-intl'
import type { Lane } from '#app/gql/graphql.ts'
import { Check } from '#app/ui/choices.tsx'
import { Select, TextField } from '#app/ui/field.tsx'
import { Fold } from '#app/ui/list.tsx'
import { Boxes } from './boxes.tsx'
import { backupsIn, type Fields, roles, vetoes } from './rule-form.ts'

export type Somebody = { readonly id: string; readonly name: string }
type Props = { lane: Lane; values: Fields; people: readonly Somebody[] }

export function LaneFields({ lane, values, people }: Props) {
  const t = useTranslations('settings.policies.form')
  const all = useTranslations()
  const given = (name: string) => values[`${lane}.${name}`] ?? []
  const named = backupsIn(Object.keys(values), lane).filter((name) => values[name]?.[0])
  const standIns = [...named, `${lane}.backups.${named.length}`]
  const numbers = [
    ['min', t('min'), 0, 20],
    ['dueMinutes', t('due'), 1, 525600],
    ['expressDueMinutes', t('express'), 1, 525600],
  ] as const
  return (
    <fieldset className="lane-fields">
      <legend>{all(`lanes.names.${lane}`)}</legend>
      <div className="lane-row">
        {numbers.map(([name, label, min, max]) => (
          <TextField
            key={name}
            minor
            short
            name={`${lane}.${name}`}
            type="number"
            label={label}
            min={min}
            max={max}
            defaultValue={given(name)[0]}
            required
          />
        ))}
        <Select
          minor
          name={`${lane}.veto`}
          label={t('veto')}
          defaultValue={given('veto')[0]}
          options={vetoes.map((value) => ({ value, label: t(`vetoes.${value}`) }))}
        />
      </div>
      <Fold summary={t('more')} className="fold mt-8">
        <div className="stack-16 mt-8">
          {standIns.map((name) => (
            <Select
              key={name}
              minor
              name={name}
              label={t('backup')}
              defaultValue={values[name]?.[0] ?? ''}
              options={[
                { value: '', label: t('nobody') },
                ...people.map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
          ))}
          <Boxes
            name={`${lane}.escalateTo`}
            legend={t('escalateTo')}
            chosen={given('escalateTo')}
            options={roles.map((value) => ({ value, label: all(`roles.${value}`) }))}
          />
          <div>
            <Check name={`${lane}.delegable`} label={t('delegable')} on={given('delegable').includes('true')} />
            <Check name={`${lane}.byToken`} label={t('byToken')} on={given('byToken').includes('true')} />
          </div>
        </div>
      </Fold>
    </fieldset>
  )
}
