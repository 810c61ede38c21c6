import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CheckedClaimFragment, RegisterClaimFragment } from '#app/gql/graphql.ts'
import { Act } from '#app/ui/act.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { FileField, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { duration, instant } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime } from '#app/ui/when.ts'
import { check, take } from './actions.ts'
import { Effects, findings } from './effects.tsx'
import { useOrigin } from './register.tsx'

export const checkedClaim = graphql(/* GraphQL */ `
  fragment CheckedClaim on Claim {
    id
    version
    ...ClaimEffects
    viewerMayCheck {
      allowed
      refusal
    }
    viewerMaySettle {
      allowed
      refusal
    }
    viewerMayAddEvidence {
      allowed
      refusal
    }
  }
`)

type Claim = CheckedClaimFragment & RegisterClaimFragment
type Props = { of: Claim; caseId: string; reference: string; now: string; chosen: boolean }

/** One claim to find out about: what it says, what was found, and what that changes, before the button. */
export function Check({ of, caseId, reference, now, chosen }: Props) {
  const t = useTranslations('facts')
  const u = useTranslations('ui')
  const origin = useOrigin()
  const reader = useReader()
  const isOpen = of.state === 'REPORTED' || of.state === 'CHECKING'
  return (
    <Decision
      className="mt-24"
      title={isOpen ? <Kicker of={of} now={now} chosen={chosen} /> : t('claim.title', { number: of.number })}
      what={<span lang={of.language.toLowerCase()}>{u('quoted', { words: of.words })}</span>}
      why={
        <>
          {origin(of)}. {t('logged', { time: atTime(of.loggedAt, now, reader), name: of.loggedBy?.name ?? '' })}{' '}
          {of.finding}{' '}
          {of.link ? (
            <a href={of.link} rel="noreferrer">
              {t('seeIt')}
            </a>
          ) : null}
        </>
      }
      act={isOpen && of.viewerMayCheck.allowed ? <Take of={of} reference={reference} /> : null}
    >
      {of.viewerMaySettle.allowed || of.viewerMayAddEvidence.allowed ? (
        <CheckForm of={of} caseId={caseId} reference={reference} />
      ) : (
        <div className="checkform">
          <Refusal>{say(of.viewerMaySettle.refusal ?? 'NOT_YOUR_ROLE', reader.language)}</Refusal>
        </div>
      )}
    </Decision>
  )
}

/** Who has it and for how long; that it comes first is said only where nobody chose it. */
function Kicker({ of, now, chosen }: Pick<Props, 'of' | 'now' | 'chosen'>) {
  const t = useTranslations('facts')
  const { language } = useReader()
  const since = instant(now) - instant(of.checkingSince ?? of.loggedAt)
  const given = { number: of.number, age: duration(since, language), name: of.checker?.name ?? '' }
  if (of.checker) return t(chosen ? 'claim.openTaken' : 'nextTaken', given)
  if (since < 60_000) return t(chosen ? 'claim.openNew' : 'nextNew', given)
  return t(chosen ? 'claim.openAlone' : 'nextAlone', given)
}

function Take({ of, reference }: { of: Claim; reference: string }) {
  const t = useTranslations('facts')
  return (
    <Form action={take} className="bare">
      <Hidden values={{ claimId: of.id, version: of.version, reference, number: of.number }} />
      <SubmitButton>{t('take')}</SubmitButton>
    </Form>
  )
}

function CheckForm({ of, caseId, reference }: { of: Claim; caseId: string; reference: string }) {
  const t = useTranslations('facts.check')
  const legal = findings(of.state)
  return (
    <Form action={check} className="checkform" fields={['state', 'finding', 'link', 'note', 'file']}>
      <Hidden values={{ claimId: of.id, caseId, version: of.version, reference, number: of.number }} />
      <div className="stack-16">
        {of.viewerMaySettle.allowed ? (
          <Choices
            name="state"
            legend={t('legend')}
            minor
            wrap
            options={legal.map((value) => ({ value, label: t(value) }))}
          />
        ) : null}
        <TextField name="finding" label={t('finding')} maxLength={2000} minor />
        <TextField
          name="link"
          label={t('evidence')}
          hint={t('evidenceHint')}
          type="url"
          placeholder="https://"
          maxLength={2000}
          minor
        />
        <Fold summary={t('more')}>
          <div className="stack-16 pb-8">
            <TextField name="note" label={t('note')} maxLength={2000} minor />
            <FileField name="file" label={t('file')} hint={t('fileHint')} minor />
          </div>
        </Fold>
      </div>
      <Effects of={of} />
      <div className="button-row wide">
        <Act permission={of.viewerMaySettle} id="settle" kind="primary" name="deed" value="settle">
          <span className="unless-chosen">{t('recordAny')}</span>
          {legal.map((state) => (
            <span key={state} className="when-chosen" data-if={state}>
              {t(`record.${state}`)}
            </span>
          ))}
        </Act>
        {of.viewerMayAddEvidence.allowed ? (
          <SubmitButton name="deed" value="evidence" formNoValidate>
            {t('evidenceOnly')}
          </SubmitButton>
        ) : null}
        <span className="small quiet">{t('signed')}</span>
      </div>
    </Form>
  )
}
