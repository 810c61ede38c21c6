import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 random bytes in 43 letters: sessions, handoffs. Only the digest is ever stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

export const isSecret = (value: string): boolean => /^[\w-]{43}$/.test(value)

export const digestOf = (secret: string): Buffer => hash('sha256', secret, 'buffer')

/** A key for one purpose, drawn from the installation's secret. */
export const keyFor = (purpose: string, secret: string): Buffer => createHmac('sha256', secret).update(purpose).digest()

/** Words that come back from outside as we sent them, or not at all. */
export function signed(words: string, key: Buffer): string {
  const body = Buffer.from(words).toString('base64url')
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`
}

export function unsigned(value: string, key: Buffer): string | null {
  const [body = '', mark = ''] = value.split('.')
  const [given, wanted] = [Buffer.from(mark, 'base64url'), createHmac('sha256', key).update(body).digest()]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
    ? Buffer.from(body, 'base64url').toString()
    : null
}
