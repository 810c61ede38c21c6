import { cookies } from 'next/headers'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { bridge } from '#app/bridge.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Gate } from '#app/ui/gate.tsx'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import type { Shown } from '#domain/sign-in/acceptInvitation.ts'
import { signOut } from '../actions.ts'
import { sessionCookie } from '../cookie.ts'
import { DeadLink } from '../dead-link.tsx'
import { NewPassword } from '../new-password.tsx'
import { refusalWords } from '../refusal-words.ts'
import { acceptInvitation } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('signIn'))('invitation.name') }
}

/** Where the link of an invitation leads. Looking at it uses nothing up: mail scanners look at every link. */
export default async function Invitation({ searchParams }: Props) {
  const [asked, t, kept] = [await searchParams, await getTranslations('signIn'), await cookies()]
  const secret = String(asked.secret ?? '')
  const shown = await bridge().signIn.showInvitation(secret, kept.get(sessionCookie())?.value ?? null)
  if (!shown)
    return (
      <DeadLink>
        {t('invitation.askAgain')} <Link href="/sign-in">{t('title')}</Link>
      </DeadLink>
    )
  const { organisation, name, email, way } = shown
  const notice = refusalWords(asked, t, t('stepUp.wrong'))
  return (
    <Gate>
      <div className="gate-intro">
        <h1>{t('invitation.title', { organisation })}</h1>
        <p className="lead">{t(`invitation.${way}`, { organisation, name, email })}</p>
        {notice && asked.refused !== 'ANOTHER_PERSON' ? <Banner boxed>{notice}</Banner> : null}
      </div>
      <WayIn of={shown} secret={secret} />
    </Gate>
  )
}

function WayIn({ of: { way, email }, secret }: { of: Shown; secret: string }) {
  const t = useTranslations('signIn')
  const shell = useTranslations('shell')
  if (way === 'elsewhere')
    return (
      <ButtonRow>
        <ButtonLink href="/sign-in">{t('title')}</ButtonLink>
      </ButtonRow>
    )
  if (way === 'another')
    return (
      <form action={signOut}>
        <SubmitButton>{shell('signOut')}</SubmitButton>
      </form>
    )
  return (
    <form action={acceptInvitation} className="form">
      <input type="hidden" name="secret" value={secret} />
      {way === 'choose' ? <NewPassword email={email} /> : null}
      {way === 'password' ? <OwnPassword email={email} /> : null}
      <ButtonRow>
        <SubmitButton kind="primary">{t(`invitation.submit.${way}`)}</SubmitButton>
      </ButtonRow>
    </form>
  )
}

function OwnPassword({ email }: { email: string }) {
  const t = useTranslations('signIn')
  return (
    <>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <TextField
        minor
        name="password"
        label={t('password')}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
        required
      />
    </>
  )
}
