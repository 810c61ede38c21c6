/** Why nobody was let in: what the page may say. The true reason is for the log alone. */
export const signInRefusals = [
  'WRONG_PASSWORD',
  'RATE_LIMITED',
  'UNKNOWN_IDENTITY',
  'IDENTITY_TAKEN',
  'ANOTHER_PERSON',
  'PROOF_TOO_OLD',
  'LINK_EXPIRED',
  'LINK_DEAD',
  'PASSWORD_REFUSED',
  'SIGNED_OUT',
  'NOT_HERE',
] as const

export type SignInRefusal = (typeof signInRefusals)[number]

export class SignInRefused extends Error {
  readonly code: SignInRefusal
  readonly retryAfter: number | null
  constructor(code: SignInRefusal, reason: string, retryAfter: number | null = null) {
    super(reason)
    this.code = code
    this.retryAfter = retryAfter
  }
}
