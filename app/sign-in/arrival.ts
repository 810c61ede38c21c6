import { cookies, headers } from 'next/headers'
import { isSecure, sessionCookie } from './cookie.ts'
import type { Arrival, Ending } from './nextAuth.ts'

export const intentCookie = () => `${isSecure() ? '__Host-' : ''}sign-in.intent`

/** What this request brings. Its address is what server.ts found it to be, never what it says. */
export async function arrival(): Promise<Arrival> {
  const [kept, sent] = await Promise.all([cookies(), headers()])
  const all = Object.fromEntries(kept.getAll().map(({ name, value }) => [name, value]))
  return {
    cookies: all,
    carried: all[sessionCookie()] ?? null,
    intent: all[intentCookie()] ?? null,
    visit: { address: sent.get('x-forwarded-for'), agent: sent.get('user-agent') },
  }
}

/** Gives the browser its cookies: the session's, and the hours and the language of the person who came in. */
export async function give({ cookies: made, opened }: Ending): Promise<void> {
  const kept = await cookies()
  for (const { name, value, ...rest } of made) kept.set(name, value, rest)
  if (!opened) return
  const shown = { path: '/', sameSite: 'lax', secure: isSecure(), maxAge: 365 * 24 * 60 * 60 } as const
  kept.set('zone', opened.timeZone, shown)
  // A visitor of the demonstration goes on in their own language, whoever they play.
  if (opened.method !== 'persona') kept.set('language', opened.language, shown)
}
