import { useTranslations } from 'next-intl'
import type { Capacity } from '#app/gql/graphql.ts'
import { FieldFault } from '#app/ui/answered.tsx'
import { Check } from '#app/ui/choices.tsx'

const capacities = [
  'LEAD',
  'COMMUNICATIONS',
  'LEGAL',
  'EXECUTIVE',
  'HUMAN_RESOURCES',
  'SPOKESPERSON',
  'COMMUNITY',
  'EMPLOYEE',
  'ADMIN',
  'AUDITOR',
] as const satisfies readonly Capacity[]

/** What somebody may be called on to do: several may be ticked. */
export function CapacityChoices({ chosen, hint }: { chosen: readonly string[]; hint: string }) {
  const t = useTranslations('settings.people')
  const named = useTranslations('capacities')
  return (
    <fieldset className="field minor" aria-describedby="capacities-hint capacities-fault">
      <legend>{t('capacities')}</legend>
      <p className="hint" id="capacities-hint">
        {hint}
      </p>
      <div className="checks">
        {capacities.map((capacity) => (
          <Check
            key={capacity}
            name="capacities"
            value={capacity}
            label={named(capacity)}
            on={chosen.includes(capacity)}
          />
        ))}
      </div>
      <FieldFault name="capacities" />
    </fieldset>
  )
}
