import { getLocale, getTimeZone } from 'next-intl/server'
import type { Reader } from '#app/ui/format.ts'

/** The language and zone of whoever asks, and the hour it is: for server actions. */
export async function readerNow(): Promise<Reader & { now: string }> {
  const [language, timeZone] = await Promise.all([getLocale(), getTimeZone()])
  return { language, timeZone, now: new Date().toISOString() }
}
