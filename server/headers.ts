import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export type Site = { publicUrl: string; identityProvider?: string | undefined; dev: boolean }

/** What every answer says, whoever gives it. */
export function secureHeaders(site: Pick<Site, 'publicUrl'>): Record<string, string> {
  return {
    'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(site.publicUrl.startsWith('https:')
      ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
      : {}),
  }
}

/** A page runs only the scripts we nonced for this one answer. Next reads the nonce from the policy on the request. */
export function pagePolicy(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const policy = policyWith(randomBytes(16).toString('base64'), site, isExplorer(request.url))
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
}

const isExplorer = (url = '') => /^\/explorer(?:[/?]|$)/.test(url)

function policyWith(nonce: string, { identityProvider, dev }: Site, explorer: boolean): string {
  const idp = identityProvider ? ` ${new URL(identityProvider).origin}` : ''
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`, // Next's own tools style inline
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    ...(explorer ? ["worker-src 'self' blob:"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${idp}`,
    "frame-ancestors 'none'",
  ].join('; ')
}

const INVENTED_BY_OTHERS = /^(?:x-forwarded-|x-middleware-|x-sangfroid-|x-nonce$|forwarded$|content-security-policy)/

/** Next builds addresses from these headers, so they say our own origin whatever was sent; pages learn where they are. */
export function ownOrigin(request: IncomingMessage, { publicUrl }: Site, caller: string): void {
  for (const name of Object.keys(request.headers)) if (INVENTED_BY_OTHERS.test(name)) delete request.headers[name]
  const own = new URL(publicUrl)
  if (!isSameMachine(own.hostname) || !isAddressOrLoopback(request.headers.host)) request.headers.host = own.host
  request.headers['x-forwarded-host'] = request.headers.host
  request.headers['x-forwarded-proto'] = own.protocol.slice(0, -1)
  request.headers['x-forwarded-for'] = caller
  request.headers['x-sangfroid-path'] = request.url ?? '/'
}

/** A demo is reached as localhost, 127.0.0.1 or the machine's address; a name of someone else's is never believed. */
function isAddressOrLoopback(host = ''): boolean {
  const name = URL.parse(`http://${host}`)?.hostname ?? ''
  return isSameMachine(name) || /^\d+(?:\.\d+){3}$/.test(name) || name.startsWith('[')
}

export const isSameMachine = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
