import { useTranslations } from 'next-intl'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime } from '#app/ui/when.ts'
import { reconcile } from './actions.ts'
import { CaptureField } from './captures.tsx'
import type { Common, Publication } from './permit.tsx'

/** The permit ended unanswered: somebody looks, then says what they found. Nothing is tried again by itself. */
export function Unanswered({ of, common, now }: { of: Publication; common: Common; now: string }) {
  const t = useTranslations('statement.publish')
  const reader = useReader()
  const hidden = { ...common, publicationId: of.id }
  return (
    <div className="permit">
      <Refusal>
        {t('unanswered', { name: of.releasedBy?.name ?? '', time: atTime(of.permitEndsAt ?? now, now, reader) })}
      </Refusal>
      <Form action={reconcile} className="form" fields={['link', 'note', 'file']}>
        <Hidden values={{ ...hidden, found: 'PUBLISHED' }} />
        <TextField
          minor
          name="link"
          id={`found-link-${of.id}`}
          type="url"
          label={t('link')}
          hint={t('linkHint')}
          placeholder="https://"
          maxLength={2000}
        />
        <TextField
          minor
          name="note"
          id={`found-note-${of.id}`}
          label={t('note')}
          hint={t('noteHint')}
          maxLength={2000}
        />
        <CaptureField id={`found-file-${of.id}`} />
        <div>
          <SubmitButton kind="primary">{t('isOut')}</SubmitButton>
        </div>
      </Form>
      <Form action={reconcile} className="form" fields={['reason']}>
        <Hidden values={{ ...hidden, found: 'NOT_OUT' }} />
        <TextArea
          minor
          name="reason"
          id={`not-out-${of.id}`}
          label={t('notOutWhy')}
          hint={t('notOutHint')}
          rows={2}
          maxLength={2000}
          required
        />
        <div>
          <SubmitButton>{t('isNotOut')}</SubmitButton>
        </div>
      </Form>
    </div>
  )
}
