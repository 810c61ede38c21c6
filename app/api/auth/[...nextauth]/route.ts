import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { arrival, give, intentCookie } from '#app/sign-in/arrival.ts'
import { isSecure } from '#app/sign-in/cookie.ts'
import { comeBack, hasProvider, nextOf } from '#app/sign-in/nextAuth.ts'
import { leadingBack, returnPath } from '#app/sign-in/returnPath.ts'

const atStepUp: readonly string[] = ['ANOTHER_PERSON', 'PROOF_TOO_OLD', 'IDENTITY_TAKEN']

/** Only the way back from the provider is open: everything else of the library is called in process. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth } = await params
  if (!hasProvider() || nextauth.join('/') !== 'callback/provider') return new Response(null, { status: 404 })
  const here = await arrival()
  const ending = await comeBack(Object.fromEntries(new URL(request.url).searchParams), here)
  await give(ending)
  const kept = await cookies()
  kept.set(intentCookie(), '', { path: '/', secure: isSecure(), maxAge: 0 })
  if (ending.refused)
    redirect(
      leadingBack(atStepUp.includes(ending.refused) ? '/sign-in/confirm' : '/sign-in', nextOf(here), {
        refused: ending.refused,
      }),
    )
  redirect(ending.linked ? nextOf(here) : returnPath(ending.redirect))
}
