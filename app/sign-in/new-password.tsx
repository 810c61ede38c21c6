import { useTranslations } from 'next-intl'
import { TextField } from '#app/ui/field.tsx'

/** The field of a password that is being chosen; `email` is for whoever keeps passwords, so that they keep it under that. */
export function NewPassword({ email }: { email: string }) {
  const t = useTranslations('signIn.reset')
  return (
    <>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <TextField
        minor
        name="password"
        label={t('new')}
        hint={t('rule')}
        type="password"
        autoComplete="new-password"
        minLength={15}
        maxLength={128}
        required
      />
    </>
  )
}
