import { useTranslations } from 'next-intl'
import type { StepUpFragment } from '#app/gql/graphql.ts'
import { WhenRefused } from '#app/ui/answered.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { zoneName } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { wallTime } from '#app/ui/zone-time.ts'
import { StepUp } from '../../../../../step-up.tsx'
import { schedule } from './actions.ts'
import type { Common } from './permit.tsx'

export type Text = { readonly key: string; readonly hash: string }
type Props = {
  id: string
  texts: readonly Text[]
  common: Omit<Common, 'variantKey' | 'caseId'> & { readonly variantKey?: string }
  asksStaffReason: boolean
  /** When they are to go out already, if they wait. */
  dueAt?: string | null
  viewer: StepUpFragment
  next: string
  window: string
  now: string
}

/** Not now: at a time of one's choice, in one's own zone, inside the window that was cleared. */
export function Schedule({ id, texts, common, asksStaffReason, dueAt, viewer, next, window, now }: Props) {
  const t = useTranslations('statement.publish')
  const reader = useReader()
  const inAnHour = Math.ceil((Date.parse(now) + 3_600_000) / 300_000) * 300_000
  return (
    <Fold summary={t(dueAt ? 'reschedule' : 'schedule', { n: texts.length })}>
      <Form action={schedule} className="form" fields={['at', 'staffNotToldReason', 'password']}>
        <Hidden values={common} />
        <Texts of={texts} />
        <TextField
          minor
          name="at"
          id={`at-${id}`}
          type="datetime-local"
          className="short-date"
          label={t('scheduleAt', { zone: zoneName(reader) })}
          hint={t('scheduleHint', { window })}
          defaultValue={wallTime(dueAt ?? inAnHour, reader.timeZone)}
          min={wallTime(now, reader.timeZone)}
          required
        />
        {asksStaffReason ? <StaffReason id={`later-${id}`} /> : null}
        <ProofOfIdentity of={viewer} next={next} />
        <div>
          <SubmitButton>{t('scheduleSend')}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}

/** Exactly these texts: the form carries what was read. */
export const Texts = ({ of }: { of: readonly Text[] }) =>
  of.map(({ key, hash }) => <input key={key} type="hidden" name="texts" value={`${key} ${hash}`} />)

/** Asked before the button, by name: why the outside hears it before the house does. */
export function StaffReason({ id }: { id: string }) {
  const t = useTranslations('statement.publish')
  return (
    <TextArea
      minor
      name="staffNotToldReason"
      id={`staff-${id}`}
      label={t('staffWhy')}
      hint={t('staffWhyHint')}
      rows={2}
      maxLength={2000}
      required
    />
  )
}

/** Shown once the last proof has lapsed. */
export const ProofOfIdentity = ({ of, next }: { of: StepUpFragment; next: string }) => (
  <WhenRefused codes={['STEP_UP_REQUIRED', 'WRONG_PASSWORD']}>
    <StepUp of={of} next={next} />
  </WhenRefused>
)
