import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { AfterReleaseFragment } from '#app/gql/graphql.ts'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime } from '#app/ui/when.ts'
import { check, correct } from './actions.ts'
import { CaptureField } from './captures.tsx'
import type { Common } from './permit.tsx'

export const afterRelease = graphql(/* GraphQL */ `
  fragment AfterRelease on Publication {
    needsCorrection
    withdrawnBy {
      name
    }
    withdrawnReason
    correctedBy {
      n
      link
    }
    checks {
      outcome
      liveText
      at
      by {
        name
      }
    }
    viewerMayCheck {
      allowed
      refusal
    }
    viewerMayCorrect {
      allowed
      refusal
    }
  }
`)

type Props = { of: AfterReleaseFragment; id: string; common: Common; now: string }

/** Who read it where it went out, and what they found; the newest counts. */
export function ReadBack({ of, id, common, now }: Props) {
  const t = useTranslations('statement.publish')
  const reader = useReader()
  const [last] = of.checks
  return (
    <>
      {last ? (
        <ReadBackLine differs={last.outcome === 'DIFFERS'}>
          {t(`readBack.${last.outcome}`, { name: last.by?.name ?? '', time: atTime(last.at, now, reader) })}
        </ReadBackLine>
      ) : null}
      {last?.outcome === 'DIFFERS' ? (
        <Fold summary={t('readBack.seen')}>
          <div className="exact">{last.liveText}</div>
        </Fold>
      ) : null}
      {of.viewerMayCheck.allowed ? (
        <Fold summary={t('check')}>
          <Form action={check} className="form" fields={['liveText', 'file']}>
            <Hidden values={{ ...common, publicationId: id }} />
            <TextArea
              minor
              name="liveText"
              id={`live-${id}`}
              label={t('checkText')}
              hint={t('checkHint')}
              rows={5}
              maxLength={65536}
              required
            />
            <CaptureField id={`live-file-${id}`} />
            <div>
              <SubmitButton>{t('checkSend')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
    </>
  )
}

const ReadBackLine = ({ differs, children }: { differs: boolean; children: string }) =>
  differs ? <Refusal>{children}</Refusal> : <p className="small quiet">{children}</p>

/** What changed, said to the public: it opens the next version. After a withdrawal it stands open, in sight. */
export function Correct({ of, id, common, open }: Omit<Props, 'now'> & { open: boolean }) {
  const t = useTranslations('statement.publish')
  if (!of.viewerMayCorrect.allowed) return null
  return (
    <Fold summary={t('correct')} open={open}>
      <Form action={correct} className="form" fields={['sentence']}>
        <Hidden values={{ ...common, publicationId: id }} />
        <TextArea
          minor
          name="sentence"
          id={`correct-${id}`}
          label={t('correctSentence')}
          hint={t('correctHint')}
          rows={2}
          maxLength={500}
          required
        />
        <div>
          <SubmitButton>{t('correctSend')}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
