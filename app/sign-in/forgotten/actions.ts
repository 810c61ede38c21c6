'use server'

import { redirect } from 'next/navigation'
import { bridge } from '#app/bridge.ts'
import { arrival } from '../arrival.ts'
import { refuse, text } from '../goIn.ts'

/** The same words whoever the address belongs to, if anybody. */
export async function askReset(form: FormData): Promise<void> {
  const { visit } = await arrival()
  const asked = await bridge().signIn.askReset(text(form, 'email'), visit)
  if ('refused' in asked) refuse(asked, { door: '/sign-in/forgotten', next: '/' })
  redirect('/sign-in/forgotten?sent=1')
}
