import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { languageOf, zoneOf } from './language.ts'

export default getRequestConfig(async () => {
  const [chosen, sent] = await Promise.all([cookies(), headers()])
  const locale = languageOf(chosen.get('language')?.value, sent.get('accept-language'))
  const messages = (locale === 'fr' ? await import('./fr.json') : await import('./en.json')).default
  return { locale, messages, timeZone: zoneOf(chosen.get('zone')?.value) }
})
