import { useTranslations } from 'next-intl'
import type { Scope } from '#app/gql/graphql.ts'
import { FieldFault } from '#app/ui/answered.tsx'
import { Check } from '#app/ui/choices.tsx'

/** Those that some operation asks for today; to offer more would promise what is not there. */
export const scopes = [
  'CASES_READ',
  'CASES_WRITE',
  'CLAIMS_WRITE',
  'STATEMENTS_WRITE',
  'STATEMENTS_APPROVE',
  'STATEMENTS_PUBLISH',
  'LIBRARY_WRITE',
  'PEOPLE_ADMIN',
  'POLICIES_ADMIN',
  'LEDGER_READ',
] as const satisfies readonly Scope[]

type Props = { legend: string; offered: readonly Scope[]; chosen: readonly string[] }

/** In words, one under the other: what is ticked here somebody may do in one's name. */
export function ScopeChoices({ legend, offered, chosen }: Props) {
  const t = useTranslations('scopes')
  return (
    <fieldset className="field minor" aria-describedby="scopes-fault">
      <legend>{legend}</legend>
      <div className="checks">
        {offered.map((scope) => (
          <Check key={scope} name="scopes" value={scope} label={t(scope)} on={chosen.includes(scope)} />
        ))}
      </div>
      <FieldFault name="scopes" />
    </fieldset>
  )
}
