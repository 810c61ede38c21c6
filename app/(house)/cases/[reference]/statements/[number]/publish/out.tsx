import { useTranslations } from 'next-intl'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { zoned } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { withdraw } from './actions.ts'
import { Correct, ReadBack } from './after.tsx'
import { Captures } from './captures.tsx'
import type { Common, Publication } from './permit.tsx'

type Props = { of: Publication; common: Common; name: string; now: string }

/** It is out: where, since when and by whose word; and the way back, with a reason. */
export function Out({ of, common, name, now }: Props) {
  const t = useTranslations('statement.publish')
  const reader = useReader()
  const { publishedAt, publishedBy, link, note, withdrawnAt, withdrawnBy, withdrawnReason } = of
  return (
    <div className="stack">
      <p>
        {publishedAt
          ? t('outSince', { channel: name, time: zoned(publishedAt, reader, now), name: publishedBy?.name ?? '' })
          : null}{' '}
        {link ? (
          <a href={link} rel="noopener noreferrer">
            {link}
          </a>
        ) : null}{' '}
        {note}
      </p>
      <Captures of={of} id={of.id} common={common} now={now} />
      {withdrawnAt ? (
        <p>
          {t('withdrawnWhy', {
            time: zoned(withdrawnAt, reader, now),
            name: withdrawnBy?.name ?? '',
            reason: withdrawnReason ?? '',
          })}
        </p>
      ) : null}
      {of.staffNotToldReason ? (
        <p className="small quiet">{t('staffToldLater', { words: of.staffNotToldReason })}</p>
      ) : null}
      {of.correctedBy ? (
        <p className="small">
          {t('correctedBy', { version: of.correctedBy.n })}{' '}
          {of.correctedBy.link ? (
            <a href={of.correctedBy.link} rel="noopener noreferrer">
              {of.correctedBy.link}
            </a>
          ) : null}
        </p>
      ) : null}
      <ReadBack of={of} id={of.id} common={common} now={now} />
      {of.needsCorrection ? <Refusal>{t('needsCorrection')}</Refusal> : null}
      <Correct
        of={of}
        id={of.id}
        common={common}
        open={of.needsCorrection || (of.state === 'WITHDRAWN' && !of.correctedBy)}
      />
      {of.viewerMayWithdraw.allowed ? <Withdraw of={of} common={common} /> : null}
    </div>
  )
}

function Withdraw({ of, common }: Pick<Props, 'of' | 'common'>) {
  const t = useTranslations('statement.publish')
  return (
    <Fold summary={t('withdraw')}>
      <Form action={withdraw} className="form" fields={['reason']}>
        <Hidden values={{ ...common, publicationId: of.id }} />
        <TextArea
          minor
          name="reason"
          id={`withdraw-${of.id}`}
          label={t('withdrawWhy')}
          hint={t('withdrawHint')}
          rows={2}
          maxLength={2000}
          required
        />
        <div>
          <SubmitButton>{t('withdrawSend')}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
