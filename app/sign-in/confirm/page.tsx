import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { bridge } from '#app/bridge.ts'
import { ButtonRow } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Gate } from '#app/ui/gate.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { confirmAsPersona, confirmWithPassword, confirmWithProvider, signOut } from '../actions.ts'
import { sessionCookie } from '../cookie.ts'
import { hasProvider, providerName } from '../nextAuth.ts'
import { refusalWords } from '../refusal-words.ts'
import { leadingBack, returnPath } from '../returnPath.ts'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('signIn'))('stepUp.title') }
}

/** Asked before an act that binds, when the last proof of identity is too old for it. */
export default async function Confirm({ searchParams }: Props) {
  const [asked, t, shell, kept] = [
    await searchParams,
    await getTranslations('signIn'),
    await getTranslations('shell'),
    await cookies(),
  ]
  const next = returnPath(asked.next)
  const who = await bridge().signIn.waysToConfirm(kept.get(sessionCookie())?.value ?? null)
  if (!who) redirect(leadingBack('/sign-in', next, { refused: 'SIGNED_OUT' }))
  const notice = refusalWords(asked, t, t('stepUp.wrong'))
  const ways = new Set(who.ways)
  const back = <input type="hidden" name="next" value={next} />
  return (
    <Gate>
      <div className="gate-intro">
        <h1>{t('stepUp.title')}</h1>
        <p className="lead">{t('stepUp.body', { minutes: who.minutes })}</p>
        {notice ? <Banner boxed>{notice}</Banner> : null}
      </div>
      {ways.has('password') ? (
        <form action={confirmWithPassword} className="form">
          {back}
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
            <SubmitButton kind="primary">{t('stepUp.confirm')}</SubmitButton>
          </ButtonRow>
        </form>
      ) : null}
      {ways.has('persona') ? (
        <form action={confirmAsPersona} className="mt-16">
          {back}
          <SubmitButton kind={ways.has('password') ? undefined : 'primary'}>
            {t('stepUp.demo', { name: who.name })}
          </SubmitButton>
        </form>
      ) : null}
      {ways.has('provider') && hasProvider() ? (
        <form action={confirmWithProvider} className="mt-16">
          {back}
          <SubmitButton>{t('stepUp.provider', { provider: providerName() })}</SubmitButton>
        </form>
      ) : null}
      {ways.size === 0 ? (
        <form action={signOut}>
          <p>{t('stepUp.noWay')}</p>
          <SubmitButton>{shell('signOut')}</SubmitButton>
        </form>
      ) : null}
    </Gate>
  )
}
