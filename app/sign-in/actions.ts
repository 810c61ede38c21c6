'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { bridge } from '#app/bridge.ts'
import type { Purpose } from '#domain/sign-in/signIn.ts'
import { arrival, give, intentCookie } from './arrival.ts'
import { isSecure, sessionCookie } from './cookie.ts'
import { goIn, refuse, text } from './goIn.ts'
import { leaveForProvider } from './nextAuth.ts'
import { returnPath } from './returnPath.ts'

export async function signInWithPassword(form: FormData): Promise<void> {
  const { visit } = await arrival()
  const proof = await bridge().signIn.withPassword(
    { email: text(form, 'email'), password: text(form, 'password') },
    visit,
  )
  await goIn(proof, way('/sign-in', form))
}

export async function signInAsPersona(form: FormData): Promise<void> {
  await goIn(await bridge().signIn.asPersona(text(form, 'persona')), way('/sign-in', form))
}

export async function confirmWithPassword(form: FormData): Promise<void> {
  const { carried } = await arrival()
  await goIn(await bridge().signIn.confirmWithPassword(carried, text(form, 'password')), way('/sign-in/confirm', form))
}

export async function confirmAsPersona(form: FormData): Promise<void> {
  const { carried } = await arrival()
  await goIn(await bridge().signIn.confirmAsPersona(carried), way('/sign-in/confirm', form))
}

export async function signInWithProvider(form: FormData): Promise<void> {
  await goToProvider('enter', form, '/sign-in', {})
}

export async function confirmWithProvider(form: FormData): Promise<void> {
  await goToProvider('confirm', form, '/sign-in/confirm', { prompt: 'login', max_age: '0' })
}

/** From the settings of a signed-in person who proved themselves a moment ago. */
export async function linkProvider(form: FormData): Promise<void> {
  await goToProvider('link', form, '/sign-in/confirm', {})
}

export async function signOut(): Promise<void> {
  const kept = await cookies()
  const carried = kept.get(sessionCookie())?.value
  if (carried) await bridge().signIn.signOut(carried)
  kept.set(sessionCookie(), '', { path: '/', httpOnly: true, secure: isSecure(), sameSite: 'lax', maxAge: 0 })
  redirect('/sign-in?out=1')
}

async function goToProvider(
  purpose: Purpose,
  form: FormData,
  door: string,
  parameters: Record<string, string>,
): Promise<never> {
  const [next, here] = [returnPath(form.get('next')), await arrival()]
  const intended = await bridge().signIn.intend(purpose, here.carried)
  if ('refused' in intended) refuse(intended, { door, next })
  const ending = await leaveForProvider(next, parameters, here)
  if (ending.refused || !ending.redirect) refuse({ refused: 'PROVIDER_REFUSED', retryAfter: null }, { door, next })
  await give(ending)
  const kept = await cookies()
  kept.set(intentCookie(), intended.intent, {
    path: '/',
    httpOnly: true,
    secure: isSecure(),
    sameSite: 'lax',
    maxAge: 5 * 60,
  })
  redirect(ending.redirect)
}

const way = (door: string, form: FormData) => ({ door, next: returnPath(form.get('next')) })
