import { useTranslations } from 'next-intl'
import type { SheetFragment, StepUpFragment } from '#app/gql/graphql.ts'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Receipt } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { type Place, statementPath } from '../place.ts'
import { publishAll } from './actions.ts'
import type { Deed } from './page.tsx'
import { ProofOfIdentity, Schedule, StaffReason, Texts } from './schedule.tsx'

type Props = {
  of: readonly SheetFragment[]
  statementId: string
  viewer: StepUpFragment
  done: Deed | null
  window: string
  place: Place
  now: string
}

/** Several texts that go out together: all of them pass the gate, or none. */
export function Together({ of, statementId, viewer, done, window, place, now }: Props) {
  const t = useTranslations('statement.publish')
  const ready = of.filter(({ viewerMayPublish, hash }) => viewerMayPublish.allowed && hash)
  const told = done === 'publishing' || done === 'scheduled' ? done : null
  if (ready.length < 2 && !told) return null
  const texts = ready.map(({ key, hash }) => ({ key, hash: hash ?? '' }))
  const asksStaffReason = ready.some((text) => text.asksStaffReason)
  const isWaiting = ready.every(({ publication }) => publication)
  const common = { statementId, reference: place.reference, number: place.number }
  const next = `${statementPath(place)}/publish#together`
  return (
    <Section id="together" title={t('together')} hidden={ready.length < 2} className="together">
      {told ? <Receipt title={t(`togetherDone.${told}`)}>{t(`togetherNext.${told}`)}</Receipt> : null}
      {ready.length < 2 ? null : (
        <>
          <Form action={publishAll} className="form" fields={['password', 'staffNotToldReason']}>
            <Hidden values={common} />
            <Texts of={texts} />
            {asksStaffReason ? <StaffReason id="together" /> : null}
            <ProofOfIdentity of={viewer} next={next} />
            <div>
              <SubmitButton kind={isWaiting ? 'plain' : 'primary'}>{t('startAll', { n: texts.length })}</SubmitButton>
            </div>
          </Form>
          <Schedule
            id="together"
            texts={texts}
            common={common}
            asksStaffReason={asksStaffReason}
            viewer={viewer}
            next={next}
            window={window}
            now={now}
          />
        </>
      )}
    </Section>
  )
}
