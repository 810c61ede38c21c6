import { useTranslations } from 'next-intl'
import type { CandidateFragment, Lane, StepUpFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Select, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { wallTime } from '#app/ui/zone-time.ts'
import { delegate } from '../../../delegation-acts.ts'
import { Proof } from '../../../settings/proof.tsx'

type Props = {
  caseId: string
  reference: string
  lane: Lane
  people: readonly CandidateFragment[]
  viewer: StepUpFragment
  now: string
}

const A_DAY = 24 * 60 * 60_000

/** One's vote on this case, lent to somebody of the trade. */
export function DelegateLane({ caseId, reference, lane, people, viewer, now }: Props) {
  const t = useTranslations('delegations')
  const lanes = useTranslations('lanes.the')
  const u = useTranslations('ui')
  const { timeZone } = useReader()
  const back = `/cases/${reference}/team`
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('lendTitle', { lane: lanes(lane) })}</h2>
      <p className="quiet">{t('lendHint')}</p>
      <Form action={delegate} className="form mt-16" fields={['delegateId', 'endsAt', 'reason', 'password']}>
        <Hidden values={{ caseId, lane, back }} />
        <div className="pairs">
          <Select
            name="delegateId"
            label={t('to')}
            options={[{ value: '', label: u('choose') }, ...ofTheTrade(people, lane)]}
            required
            minor
          />
          <TextField
            minor
            name="endsAt"
            type="datetime-local"
            label={t('until')}
            defaultValue={wallTime(Date.parse(now) + A_DAY, timeZone)}
            required
          />
        </div>
        <TextField minor name="reason" label={`${t('reason')} (${u('optional')})`} maxLength={500} />
        <Proof of={viewer} permission={{ allowed: true, refusal: null }} next={`${back}?delegate=${lane}`} />
        <div className="button-row">
          <SubmitButton kind="primary">{t('lend')}</SubmitButton>
          <ButtonLink href={back}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}

/** Whoever has the lane's capacity, and guests, who may be outside counsel; never oneself. */
export function ofTheTrade(people: readonly CandidateFragment[], lane: Lane): { value: string; label: string }[] {
  return people
    .filter(({ suspended, isViewer }) => !suspended && !isViewer)
    .filter(({ capacities, guest }) => guest || capacities.some((capacity) => capacity === lane))
    .map(({ id, name, job }) => ({ value: id, label: job ? `${name}, ${job}` : name }))
}
