import type { useTranslations } from 'next-intl'

const reasons = ['RATE_LIMITED', 'UNAVAILABLE', 'QUERY_TIMEOUT', 'FORBIDDEN', 'INTERNAL'] as const
type Reason = (typeof reasons)[number]

export type FailedWords = {
  readonly title: string
  readonly saved: string
  readonly retry: string
  readonly board: string
  readonly request: string
  readonly why: Readonly<Record<Reason, string>>
}

export function failedWords(t: ReturnType<typeof useTranslations<'errors.failed'>>): FailedWords {
  return {
    title: t('title'),
    saved: t('saved'),
    retry: t('retry'),
    board: t('board'),
    request: t.raw('request'),
    why: Object.fromEntries(reasons.map((code) => [code, t(`why.${code}`)])) as Record<Reason, string>,
  }
}

/** Why, and under which number it was noted, from what Next hands on of an error: our code, or a number of its own. */
export function readDigest(digest = ''): { reason: Reason; request: string | null } {
  const [code, request = null] = digest.split(' ')
  const reason = reasons.find((each) => each === code)
  return reason ? { reason, request } : { reason: 'INTERNAL', request: digest || null }
}
