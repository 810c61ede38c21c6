import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CandidateFragment, RiskActsFragment, RiskToldFragment } from '#app/gql/graphql.ts'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { retireRisk, reviewRisk, reviseRisk } from '../actions.ts'
import { ReviewDay } from '../review-day.tsx'
import { RiskFields, riskFields } from '../risk-fields.tsx'

export const acts = graphql(/* GraphQL */ `
  fragment RiskActs on Risk {
    viewerMayRevise {
      allowed
    }
    viewerMayReview {
      allowed
    }
    viewerMayRetire {
      allowed
    }
  }
`)

type Props = { of: RiskActsFragment & RiskToldFragment; people: readonly CandidateFragment[]; now: number }

/** What one may do about it, each in its fold; nothing at all for those who only read. */
export function Acts({ of, people, now }: Props) {
  const t = useTranslations('risks.acts')
  const it = { $riskId: of.id, $version: of.version }
  const [reviews, revises, retires] = [of.viewerMayReview, of.viewerMayRevise, of.viewerMayRetire]
  if (![reviews, revises, retires].some(({ allowed }) => allowed)) return null
  return (
    <Section id="acts" title={t('title')} className="risk-acts">
      {reviews.allowed ? (
        <Fold summary={t('review')}>
          <Form action={reviewRisk} className="form" fields={['remark', 'reviewAt']}>
            <Hidden values={it} />
            <TextArea minor name="remark" label={t('remark')} rows={3} maxLength={2000} />
            <ReviewDay minor now={now} label={t('next')} />
            <div className="button-row">
              <SubmitButton kind="primary">{t('saveReview')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
      {revises.allowed ? (
        <Fold summary={t('revise')}>
          <Form action={reviseRisk} className="form" fields={riskFields}>
            <Hidden values={it} />
            <RiskFields of={of} people={people} />
            <div className="button-row">
              <SubmitButton>{t('saveRevision')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
      {retires.allowed ? (
        <Fold summary={t('retire')}>
          <Form action={retireRisk} className="form" fields={['reason']}>
            <Hidden values={it} />
            <TextField minor name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={2000} required />
            <div className="button-row">
              <SubmitButton>{t('confirmRetire')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
    </Section>
  )
}
