import { createHash, randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { isSecure, sessionCookie } from '#app/sign-in/cookie.ts'
import type { Answer, UserError } from '#app/ui/answer.ts'

const toldCookie = 'told'

/** Nothing was done: the reasons go back to the form with every word that was typed. */
export function refused(form: FormData, errors: readonly UserError[]): Answer {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !isOurs(name)) typed[name] = [...(typed[name] ?? []), value]
  return { errors: errors.map(({ code, message, path }) => ({ code, message, path: [...path] })), typed, done: null }
}

/** A secret does not travel back, nor does what no field shows. */
const isOurs = (name: string) =>
  name.startsWith('$') || ['idempotencyKey', 'password', 'current', 'next'].includes(name)

/** It is done: the page is read anew at `path`, and says so once. The same with script and without. */
export async function told(words: string, path: string): Promise<never> {
  const kept = await cookies()
  const [place = '/'] = path.split(/[?#]/)
  kept.set(toldCookie, `${await heading(place)}${randomUUID()} ${words}`, {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(),
    path: '/',
    maxAge: 12,
  })
  revalidatePath('/', 'layout')
  redirect(path)
}

/** What is to be said on this page to this person; never to who signs in next on the same device. The same words said again have another id. */
export async function toldAt(place: string): Promise<{ id: string; words: string } | null> {
  const told = (await cookies()).get(toldCookie)?.value ?? ''
  const head = await heading(place)
  if (!told.startsWith(head)) return null
  const [id = '', ...words] = told.slice(head.length).split(' ')
  return { id, words: words.join(' ') }
}

async function heading(place: string): Promise<string> {
  const session = (await cookies()).get(sessionCookie())?.value ?? ''
  return `${createHash('sha256').update(session).digest('base64url').slice(0, 12)} ${place} `
}

/** The words of a field, trimmed; null when there are none. */
export function field(form: FormData, name: string): string | null {
  const value = form.get(name)
  const words = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
  return words === '' ? null : words
}

/** What a form always carries; a form without it was not made by us. */
export function required(form: FormData, name: string): string {
  return field(form, name) ?? ''
}
