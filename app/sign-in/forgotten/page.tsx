import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Gate } from '#app/ui/gate.tsx'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { refusalWords } from '../refusal-words.ts'
import { askReset } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('signIn'))('forgotten') }
}

export default async function Forgotten({ searchParams }: Props) {
  const [asked, t] = [await searchParams, await getTranslations('signIn')]
  const notice = refusalWords(asked, t) ?? (asked.sent ? t('reset.sent') : null)
  return (
    <Gate>
      <div className="gate-intro">
        <h1>{t('forgotten')}</h1>
        <p className="lead">{t('reset.lead')}</p>
        {notice ? <Banner boxed>{notice}</Banner> : null}
      </div>
      <form action={askReset} className="form">
        <TextField
          minor
          name="email"
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          maxLength={254}
        />
        <ButtonRow>
          <SubmitButton kind="primary">{t('reset.ask')}</SubmitButton>
          <Link href="/sign-in">{t('title')}</Link>
        </ButtonRow>
      </form>
    </Gate>
  )
}
