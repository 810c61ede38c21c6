'use server'

import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import { isSecure } from '#app/sign-in/cookie.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { densities, deviceCookies, themes } from './device.ts'
import { ChangeMyPassword, ChangeMySettings } from './documents.ts'

export async function saveMe(_: Answer, form: FormData): Promise<Answer> {
  const locale = form.get('language') === 'FR' ? 'fr' : 'en'
  const timeZone = required(form, 'timeZone')
  const input = {
    language: locale === 'fr' ? ('FR' as const) : ('EN' as const),
    timeZone,
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(ChangeMySettings, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  await keep([
    ['language', locale],
    ['zone', timeZone],
    ...deviceCookies({
      theme: themes.find((theme) => theme === form.get('theme')) ?? 'DEVICE',
      density: densities.find((density) => density === form.get('density')) ?? 'COMFORTABLE',
      keys: form.get('keys') === 'on',
    }),
  ])
  const t = await getTranslations({ locale, namespace: 'settings' })
  return told(t('saved', { time: hour(Date.now(), { language: locale, timeZone }) }), '/settings/me')
}

export async function changePassword(_: Answer, form: FormData): Promise<Answer> {
  const [t, reader] = await Promise.all([getTranslations('settings.me.password'), readerNow()])
  const secret = (name: string) => String(form.get(name) ?? '')
  const input = {
    current: secret('current'),
    next: secret('next'),
    idempotencyKey: field(form, 'idempotencyKey'),
  }
  const { userErrors } = await act(ChangeMyPassword, { input })
  if (userErrors.length > 0) return refused(form, userErrors)
  return told(t('changed', { time: hour(reader.now, reader) }), '/settings/me')
}

async function keep(made: readonly (readonly [string, string | null])[]): Promise<void> {
  const kept = await cookies()
  const aYear = { path: '/', sameSite: 'lax', secure: isSecure(), maxAge: 365 * 24 * 60 * 60 } as const
  for (const [name, value] of made) {
    if (value === null) kept.delete(name)
    else kept.set(name, value, aYear)
  }
}
