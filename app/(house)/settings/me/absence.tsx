import { useTranslations } from 'next-intl'
import type { CandidateFragment, Lane, StepUpFragment } from '#app/gql/graphql.ts'
import { Select, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { wallTime } from '#app/ui/zone-time.ts'
import { ofTheTrade } from '../../cases/[reference]/team/delegate.tsx'
import { declareAbsence } from '../../delegation-acts.ts'
import { Proof } from '../proof.tsx'

type Props = {
  lanes: readonly Lane[]
  people: Readonly<Record<Lane, readonly CandidateFragment[]>>
  viewer: StepUpFragment
  typed: Readonly<Record<string, string | undefined>>
  now: string
}

const A_DAY = 24 * 60 * 60_000

/** "I am away from, to": who votes meanwhile in each lane one holds, on every case. */
export function Absence({ lanes, people, viewer, typed, now }: Props) {
  const t = useTranslations('delegations')
  const named = useTranslations('lanes.the')
  const u = useTranslations('ui')
  const { timeZone } = useReader()
  const fields = ['startsAt', 'endsAt', 'reason', 'password', 'votes', ...lanes.map((lane) => `votes.${lane}`)]
  return (
    <Section id="absence" title={t('absence')} bare>
      <p className="quiet small">{t('absenceHint')}</p>
      <Form action={declareAbsence} className="form tight mt-16" fields={fields}>
        <Hidden values={{ back: '/settings/me' }} />
        {lanes.map((lane) => (
          <input key={lane} type="hidden" name="lanes" value={lane} />
        ))}
        <TextField
          minor
          name="startsAt"
          type="datetime-local"
          className="short-date"
          label={t('from')}
          defaultValue={typed.startsAt ?? wallTime(now, timeZone)}
          required
        />
        <TextField
          minor
          name="endsAt"
          type="datetime-local"
          className="short-date"
          label={t('back')}
          defaultValue={typed.endsAt ?? wallTime(Date.parse(now) + 7 * A_DAY, timeZone)}
          required
        />
        {lanes.map((lane) => (
          <Select
            key={lane}
            minor
            name={`votes.${lane}`}
            label={t('whoVotes', { lane: named(lane) })}
            defaultValue={typed[`votes.${lane}`]}
            options={[{ value: '', label: t('nobody') }, ...ofTheTrade(people[lane], lane)]}
          />
        ))}
        <TextField
          minor
          name="reason"
          label={`${t('reason')} (${u('optional')})`}
          hint={t('reasonHint')}
          defaultValue={typed.reason}
          maxLength={500}
        />
        <Proof of={viewer} permission={{ allowed: true, refusal: null }} next="/settings/me" />
        <div className="button-row">
          <SubmitButton kind="primary">{t('declare')}</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
