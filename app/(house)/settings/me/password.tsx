import { useTranslations } from 'next-intl'
import { TextField } from '#app/ui/field.tsx'
import { Form } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { changePassword } from './actions.ts'

export function ChangePassword({ email }: { email: string }) {
  const t = useTranslations('settings.me.password')
  return (
    <Section id="password" title={t('title')} bare>
      <Form action={changePassword} className="form tight" fields={['current', 'next']}>
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <TextField
          minor
          name="current"
          type="password"
          label={t('current')}
          autoComplete="current-password"
          maxLength={1000}
          required
        />
        <TextField
          minor
          name="next"
          type="password"
          label={t('next')}
          hint={t('rule')}
          autoComplete="new-password"
          minLength={15}
          maxLength={128}
          required
        />
        <div className="button-row">
          <SubmitButton>{t('change')}</SubmitButton>
          <span className="small quiet">{t('others')}</span>
        </div>
      </Form>
    </Section>
  )
}
