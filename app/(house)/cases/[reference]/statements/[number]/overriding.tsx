import { useTranslations } from 'next-intl'
import type { StepUpFragment, VetoFragment } from '#app/gql/graphql.ts'
import { WhenRefused } from '#app/ui/answered.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { near } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime, upToTime } from '#app/ui/when.ts'
import { StepUp } from '../../../../step-up.tsx'
import { signOverride } from './override-actions.ts'
import { at, type Place } from './place.ts'

type Props = { of: VetoFragment; place: Place; viewer: StepUpFragment; now: string }

/** What two others may do about a veto that its owner no longer answers for; whoever may not is told why, where it concerns them. */
export function Overriding({ of: veto, place, viewer, now }: Props) {
  const t = useTranslations('statement.veto.override')
  const reader = useReader()
  const { allowed, refusal } = veto.viewerMayOverride
  if (!allowed && refusal === 'NOT_YOUR_ROLE') return <Signed of={veto} now={now} />
  const time = veto.silentFrom ? atTime(veto.silentFrom, now, reader) : ''
  return (
    <div className="stack">
      <Signed of={veto} now={now} />
      {allowed ? (
        <Fold summary={t(veto.signature ? 'second' : 'fold')}>
          <Form action={signOverride} fields={['reason', 'password']}>
            <Hidden
              values={{
                vetoId: veto.id,
                second: veto.signature ? '1' : '',
                reference: place.reference,
                number: place.number,
              }}
            />
            <p className="small">
              {veto.overridable ? `${t(veto.overridable, { name: veto.owner, time })} ` : null}
              {t('needs')}
            </p>
            <TextArea
              name="reason"
              id={`override-${veto.id}`}
              label={t('why')}
              hint={t('hint')}
              rows={2}
              minLength={40}
              maxLength={2000}
              required
            />
            <WhenRefused codes={['STEP_UP_REQUIRED', 'WRONG_PASSWORD']}>
              <StepUp of={viewer} next={at(place)} />
            </WhenRefused>
            <SubmitButton>{t(veto.signature ? 'sendSecond' : 'send')}</SubmitButton>
          </Form>
        </Fold>
      ) : (
        <p className="small quiet">
          {refusal === 'OWNER_HAS_TIME' && time
            ? t('from', { name: veto.owner, time })
            : refusal
              ? say(refusal, reader.language)
              : null}
        </p>
      )}
    </div>
  )
}

function Signed({ of: { signature }, now }: Pick<Props, 'of' | 'now'>) {
  const t = useTranslations('statement.veto.override')
  const reader = useReader()
  if (!signature) return null
  const { by, reason, at, endsAt } = signature
  return (
    <p className="small">
      {t('signed', { by, reason, time: near(at, now, reader), ends: upToTime(endsAt, now, reader) })}
    </p>
  )
}
