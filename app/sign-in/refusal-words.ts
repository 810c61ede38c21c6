import type { useTranslations } from 'next-intl'
import { providerName } from './nextAuth.ts'

type Words = ReturnType<typeof useTranslations<'signIn'>>
const named = [
  'UNKNOWN_IDENTITY',
  'IDENTITY_TAKEN',
  'ANOTHER_PERSON',
  'PROOF_TOO_OLD',
  'LINK_EXPIRED',
  'LINK_DEAD',
  'PASSWORD_REFUSED',
  'NOT_HERE',
] as const

/** The one sentence for why one is still at the door; null for anything we never said. */
export function refusalWords(
  { refused, minutes }: Record<string, string | undefined>,
  t: Words,
  wrong = t('wrong'),
): string | null {
  if (refused === 'WRONG_PASSWORD') return wrong
  if (refused === 'RATE_LIMITED') return t('locked', { minutes: Math.min(60, Math.max(1, Number(minutes) || 15)) })
  if (refused === 'SIGNED_OUT') return t('expired')
  if (refused === 'PROVIDER_REFUSED') return t('providerRefused', { provider: providerName() })
  const code = named.find((each) => each === refused)
  return code ? t(`refused.${code}`, { provider: providerName() }) : null
}
