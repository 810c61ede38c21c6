'use server'

import { bridge } from '#app/bridge.ts'
import { arrival } from '../arrival.ts'
import { goIn, text } from '../goIn.ts'

export async function acceptInvitation(form: FormData): Promise<void> {
  const { visit, carried } = await arrival()
  const secret = text(form, 'secret')
  const proof = await bridge().signIn.acceptInvitation({ secret, password: text(form, 'password') }, visit, carried)
  await goIn(proof, { door: '/sign-in/invitation', next: '/', keep: { secret } })
}
