import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { bridge } from '#app/bridge.ts'
import { arrival, give } from '#app/sign-in/arrival.ts'
import { enterWith } from '#app/sign-in/nextAuth.ts'
import type { UserError } from '#app/ui/answer.ts'
import { say } from '#app/ui/refusals.ts'

/** Takes the proof of identity that came with a form, if any: null when it holds or none was sent. What follows acts with it. */
export async function proveAgain(form: FormData): Promise<readonly UserError[] | null> {
  const password = form.get('password')
  if (typeof password !== 'string' && form.get('confirm') !== 'persona') return null
  const here = await arrival()
  const { signIn } = bridge()
  const proof = await (typeof password === 'string'
    ? signIn.confirmWithPassword(here.carried, password)
    : signIn.confirmAsPersona(here.carried))
  if ('refused' in proof) {
    if (proof.refused === 'SIGNED_OUT') redirect('/sign-in')
    return [{ code: 'WRONG_PASSWORD', message: say('WRONG_PASSWORD', await getLocale()), path: ['password'] }]
  }
  const ending = await enterWith(proof.handoff, here)
  if (!ending.opened) redirect('/sign-in')
  await give(ending)
  return null
}
