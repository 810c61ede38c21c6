import { useTranslations } from 'next-intl'
import type { SheetFragment } from '#app/gql/graphql.ts'
import { ClockChip } from '#app/ui/clock.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { fail, record } from './actions.ts'
import { CaptureField } from './captures.tsx'

export type Publication = NonNullable<SheetFragment['publication']>
export type Common = {
  readonly caseId: string
  readonly statementId: string
  readonly reference: string
  readonly number: number
  readonly variantKey: string
}

/** Past the gate: post it, then say where it stands. Somebody else's permit is theirs to end, and is named. */
export function Permit({ of, common, now }: { of: Publication; common: Common; now: string }) {
  const t = useTranslations('statement.publish')
  const hidden = <Hidden values={{ ...common, publicationId: of.id }} />
  return (
    <div className="permit">
      <p>
        {of.releasedBy?.isViewer ? t('yourPermit') : t('permitOf', { name: of.releasedBy?.name ?? '' })}{' '}
        {of.permitEndsAt ? <ClockChip at={of.permitEndsAt} now={now} /> : null}
      </p>
      <Form action={record} className="form" fields={['link', 'note', 'file']}>
        {hidden}
        <TextField
          minor
          name="link"
          id={`link-${of.id}`}
          type="url"
          label={t('link')}
          hint={t('linkHint')}
          placeholder="https://"
          maxLength={2000}
        />
        <TextField minor name="note" id={`note-${of.id}`} label={t('note')} hint={t('noteHint')} maxLength={2000} />
        <CaptureField id={`file-${of.id}`} />
        <div>
          <SubmitButton kind="primary">{t('record')}</SubmitButton>
        </div>
      </Form>
      <Fold summary={t('failed')}>
        <Form action={fail} className="form" fields={['reason']}>
          {hidden}
          <TextArea minor name="reason" id={`why-${of.id}`} label={t('failedWhy')} rows={2} maxLength={2000} required />
          <div>
            <SubmitButton>{t('failedSend')}</SubmitButton>
          </div>
        </Form>
      </Fold>
    </div>
  )
}
