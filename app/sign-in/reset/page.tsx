import { getTranslations } from 'next-intl/server'
import { bridge } from '#app/bridge.ts'
import { ButtonRow } from '#app/ui/button.tsx'
import { Gate } from '#app/ui/gate.tsx'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { DeadLink } from '../dead-link.tsx'
import { NewPassword } from '../new-password.tsx'
import { refusalWords } from '../refusal-words.ts'
import { resetPassword } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('signIn'))('reset.title') }
}

export default async function Reset({ searchParams }: Props) {
  const [asked, t] = [await searchParams, await getTranslations('signIn')]
  const secret = String(asked.secret ?? '')
  const shown = await bridge().signIn.showReset(secret)
  if (!shown)
    return (
      <DeadLink>
        <Link href="/sign-in/forgotten">{t('reset.askAgain')}</Link>
      </DeadLink>
    )
  const notice = refusalWords(asked, t)
  return (
    <Gate>
      <div className="gate-intro">
        <h1>{t('reset.title')}</h1>
        <p className="lead">{t('reset.body', { email: shown.email })}</p>
        {notice ? <Banner boxed>{notice}</Banner> : null}
      </div>
      <form action={resetPassword} className="form">
        <input type="hidden" name="secret" value={secret} />
        <NewPassword email={shown.email} />
        <ButtonRow>
          <SubmitButton kind="primary">{t('reset.set')}</SubmitButton>
        </ButtonRow>
      </form>
    </Gate>
  )
}
