import { useTranslations } from 'next-intl'
import type { Permission } from '#app/ui/act.tsx'
import { Act } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { log } from './actions.ts'

const origins = ['POST', 'PRESS', 'STAFF', 'CALL', 'OTHER'] as const

export function LogClaim({
  caseId,
  reference,
  permission,
}: {
  caseId: string
  reference: string
  permission: Permission
}) {
  const t = useTranslations('facts.logForm')
  const f = useTranslations('facts.origin')
  const u = useTranslations('ui')
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('title')}</h2>
      <p className="quiet">{t('wordsHint')}</p>
      <Form action={log} className="form mt-16" fields={['words', 'origin', 'source', 'link', 'reach']}>
        <Hidden values={{ caseId, reference }} />
        <TextArea name="words" label={t('words')} rows={2} maxLength={1000} required minor />
        <Choices
          name="origin"
          legend={t('origin')}
          value="POST"
          options={origins.map((value) => ({ value, label: f(value) }))}
          minor
          wrap
        />
        <div className="pairs">
          <TextField name="source" label={`${t('source')} (${u('optional')})`} maxLength={200} minor />
          <TextField
            name="reach"
            label={`${t('reach')} (${u('optional')})`}
            type="number"
            inputMode="numeric"
            min={0}
            max={2_000_000_000}
            minor
            short
          />
        </div>
        <TextField
          name="link"
          label={`${t('link')} (${u('optional')})`}
          type="url"
          maxLength={2000}
          placeholder="https://"
          minor
        />
        <div className="button-row">
          <Act permission={permission} id="may-log" kind="primary">
            {t('submit')}
          </Act>
          <ButtonLink href={`/cases/${reference}/facts`}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
