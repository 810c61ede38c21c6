import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { bridge } from '#app/bridge.ts'
import { Gate } from '#app/ui/gate.tsx'
import { NothingHere } from '#app/ui/nothing.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { linkProvider } from '../actions.ts'
import { sessionCookie } from '../cookie.ts'
import { hasProvider, providerName } from '../nextAuth.ts'

/** Ties an identity outside to whoever is signed in here. Reached from the settings. */
export default async function LinkProvider() {
  const [t, kept] = [await getTranslations('signIn'), await cookies()]
  const who = await bridge().signIn.waysToConfirm(kept.get(sessionCookie())?.value ?? null)
  if (!who) redirect('/sign-in?refused=SIGNED_OUT')
  const provider = providerName()
  return (
    <Gate>
      {hasProvider() ? (
        <div className="gate-intro">
          <h1>{t('link.title', { provider })}</h1>
          <p className="lead">{t('link.body', { provider })}</p>
          <form action={linkProvider}>
            <SubmitButton kind="primary">{t('link.go', { provider })}</SubmitButton>
          </form>
        </div>
      ) : (
        <NothingHere />
      )}
    </Gate>
  )
}
