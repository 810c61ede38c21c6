import type { IncomingHttpHeaders } from 'node:http'
import { fault } from '#graphql/errors.ts'

export type Head = { method: string; url: string; headers: IncomingHttpHeaders }

/** What can be refused by the head of a request alone, before a byte of its body is read. */
export function checkHead({ method, url, headers }: Head, accepts: (accept: string | undefined) => boolean): void {
  if (method !== 'GET' && method !== 'POST')
    throw fault('BAD_REQUEST', 'Send GET or POST.', { status: 405, headers: { allow: 'GET, POST' } })
  if (method === 'POST' && !isJson(headers['content-type']))
    throw fault('BAD_REQUEST', 'Send application/json in UTF-8.', { status: 415 })
  if (!accepts(headers.accept))
    throw fault('BAD_REQUEST', 'Nothing that the request accepts is served here.', { status: 406 })
  if (url.includes('sf_pat_'))
    throw fault('UNAUTHENTICATED', 'A token travels in the Authorization header, never in an address. Revoke this one.')
}

/** A cookie travels by itself, so the page that makes it travel must be ours. */
export function checkSameSite({ method, headers }: Pick<Head, 'method' | 'headers'>, publicUrl: string): void {
  if (method !== 'POST')
    throw fault('BAD_REQUEST', 'With a cookie, send POST.', { status: 405, headers: { allow: 'POST' } })
  const site = headers['sec-fetch-site']
  const isOurs = headers.origin === new URL(publicUrl).origin && (site === undefined || site === 'same-origin')
  if (!isOurs) throw fault('FORBIDDEN', 'With a cookie, send from our own pages.')
}

export function readBody(body: unknown): Record<string, unknown> {
  const parsed = Buffer.isBuffer(body) ? parse(body) : undefined
  if (Array.isArray(parsed)) throw fault('BAD_REQUEST', 'Send one operation at a time.')
  if (typeof parsed !== 'object' || parsed === null) throw fault('BAD_REQUEST', 'The body must be a JSON object.')
  return parsed as Record<string, unknown>
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body))
  } catch {
    throw fault('BAD_REQUEST', 'The body is not JSON in UTF-8.')
  }
}

function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '')
  return type === 'application/json' && (charset === undefined || charset === 'utf-8' || charset === 'utf8')
}
