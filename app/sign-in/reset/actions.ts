'use server'

import { redirect } from 'next/navigation'
import { bridge } from '#app/bridge.ts'
import { arrival } from '../arrival.ts'
import { refuse, text } from '../goIn.ts'

/** One signs in with the new password: it is the first proof that it was kept. */
export async function resetPassword(form: FormData): Promise<void> {
  const { visit } = await arrival()
  const secret = text(form, 'secret')
  const done = await bridge().signIn.resetPassword({ secret, password: text(form, 'password') }, visit)
  if ('refused' in done) refuse(done, { door: '/sign-in/reset', next: '/', keep: { secret } })
  redirect('/sign-in?set=1')
}
