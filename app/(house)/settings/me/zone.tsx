import { useTranslations } from 'next-intl'
import { TypedSelect } from '#app/ui/answered.tsx'
import { Field } from '#app/ui/field.tsx'
import { zoneName } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'

const parts = [
  'Europe',
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Indian',
  'Pacific',
] as const

/** Every zone this machine knows, by part of the world: typing a city's first letters finds it. */
export function ZoneField({ value }: { value: string }) {
  const t = useTranslations('settings.me')
  const { language } = useReader()
  const known = Intl.supportedValuesOf('timeZone')
  const city = (timeZone: string) => zoneName({ language, timeZone })
  const byPart = Map.groupBy(known, (zone) => parts.find((part) => zone.startsWith(`${part}/`)) ?? 'Etc')
  return (
    <Field name="timeZone" label={t('zone')} hint={t('zoneHint')} minor>
      <TypedSelect
        className="input"
        id="timeZone"
        name="timeZone"
        defaultValue={value}
        describedBy="timeZone-hint"
        required
      >
        {known.includes(value) ? null : <option value={value}>{value}</option>}
        {[...parts, 'Etc' as const].map((part) => (
          <optgroup key={part} label={t(`zones.${part}`)}>
            {[...(byPart.get(part) ?? [])]
              .sort((one, other) => city(one).localeCompare(city(other), language))
              .map((zone) => (
                <option key={zone} value={zone}>
                  {city(zone)}
                </option>
              ))}
          </optgroup>
        ))}
      </TypedSelect>
    </Field>
  )
}
