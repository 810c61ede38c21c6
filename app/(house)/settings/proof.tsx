import { useTranslations } from 'next-intl'
import type { StepUpFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { WhenRefused } from '#app/ui/answered.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { StepUp } from '../step-up.tsx'

type Props = { of: StepUpFragment; permission: Permission; next: string }

/** The proof of identity, inside the form of the act that asks for it: from the start where it is known to be too old. */
export function Proof({ of, permission, next }: Props) {
  const asked = canProveHere(of) ? <StepUp of={of} next={next} /> : <ProveElsewhere />
  if (permission.refusal === 'STEP_UP_REQUIRED') return asked
  return <WhenRefused codes={['STEP_UP_REQUIRED', 'WRONG_PASSWORD']}>{asked}</WhenRefused>
}

const canProveHere = ({ hasPassword, organisation }: StepUpFragment) => hasPassword || organisation.demo

/** Sends the form, whose action leads to the proof and back with every word. */
function ProveElsewhere() {
  const t = useTranslations('settings.proof')
  return (
    <SubmitButton name="confirm" value="elsewhere" formNoValidate>
      {t('elsewhere')}
    </SubmitButton>
  )
}
