import { useTranslations } from 'next-intl'
import { ButtonRow } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Link } from '#app/ui/link.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { signInWithPassword } from './actions.ts'

export function PasswordForm({ next }: { next: string }) {
  const t = useTranslations('signIn')
  return (
    <form action={signInWithPassword} className="form">
      <input type="hidden" name="next" value={next} />
      <TextField minor name="email" label={t('email')} type="email" autoComplete="username" required maxLength={254} />
      <TextField
        minor
        name="password"
        label={t('password')}
        type="password"
        autoComplete="current-password"
        required
        maxLength={1000}
      />
      <ButtonRow>
        <SubmitButton>{t('enter')}</SubmitButton>
        <Link href="/sign-in/forgotten">{t('forgotten')}</Link>
      </ButtonRow>
    </form>
  )
}
