import { useLocale, useTimeZone } from 'next-intl'
import type { Reader } from './format.ts'

/** The language and zone in which this page is read. */
export function useReader(): Reader {
  return { language: useLocale(), timeZone: useTimeZone() ?? 'Europe/Paris' }
}
