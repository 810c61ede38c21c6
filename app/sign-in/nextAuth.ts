import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions, type CookieOption } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { bridge } from '#app/bridge.ts'
import type { Opened, SignInRefusal, Visit } from '#domain/sign-in/signIn.ts'
import { isSecure, sessionCookie } from './cookie.ts'
import { returnPath } from './returnPath.ts'
import { readSetCookie, type SetCookie } from './setCookie.ts'

/** What a request brings to the door. `intent` says why the browser went to the provider, sealed by the domain. */
export type Arrival = { cookies: Record<string, string>; carried: string | null; intent: string | null; visit: Visit }
/** How it ended: at most one of a session, a refusal, an identity tied. Cookies are for the browser in any case. */
export type Ending = {
  opened?: Opened
  refused?: SignInRefusal | 'PROVIDER_REFUSED'
  linked?: true
  redirect: string | null
  cookies: SetCookie[]
  thrown?: unknown
}

const day = 24 * 60 * 60

/** A proof becomes a session, and the cookie that names it. */
export const enterWith = (handoff: string, arrival: Arrival) => post(['callback', 'handoff'], { handoff }, {}, arrival)

/** Off to the identity provider; the answer's redirect leads there. */
export const leaveForProvider = (callbackUrl: string, parameters: Record<string, string>, arrival: Arrival) =>
  post(['signin', 'provider'], { callbackUrl }, parameters, arrival)

/** Back from the provider, with its word or its refusal. */
export const comeBack = (query: Record<string, string>, arrival: Arrival) =>
  call(['callback', 'provider'], { method: 'GET', query, body: {} }, arrival)

/** Where the browser was going when it left for the provider. */
export const nextOf = (arrival: Arrival) => returnPath(arrival.cookies[cookies()?.callbackUrl?.name ?? ''])

export const hasProvider = () => Boolean(process.env.OIDC_ISSUER)
export const providerName = () => URL.parse(process.env.OIDC_ISSUER ?? '')?.hostname ?? ''

/** What the library sends to a browser that posts, we fetch for ourselves: only our own server actions come here. */
async function post(
  action: string[],
  body: Record<string, string>,
  query: Record<string, string>,
  arrival: Arrival,
): Promise<Ending> {
  const asked = await call(['csrf'], { method: 'GET', query: {}, body: {} }, arrival)
  const proof = Object.fromEntries(asked.cookies.map(({ name, value }) => [name, value]))
  return call(
    action,
    { method: 'POST', query, body: { ...body, csrfToken: asked.body.csrfToken ?? '' } },
    { ...arrival, cookies: { ...arrival.cookies, ...proof } },
  )
}

type Sent = { method: 'GET' | 'POST'; query: Record<string, string>; body: Record<string, string> }

/** The library answers a request and a response of Next's older kind, so it is given both. */
async function call(
  action: string[],
  sent: Sent,
  arrival: Arrival,
): Promise<Ending & { body: { csrfToken?: string } }> {
  const ending: Ending = { redirect: null, cookies: [] }
  const headers = new Map<string, string | string[]>()
  const body = {}
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: string | string[]) => headers.set(name, value),
    send: (said: object) => Object.assign(body, said),
    json: (said: object) => Object.assign(body, said),
    end: () => {},
  }
  const request = { ...sent, query: { ...sent.query, nextauth: action }, cookies: arrival.cookies, headers: {} }
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options(arrival, ending))
  if (ending.thrown) throw ending.thrown
  const redirect = headers.get('Location')
  ending.cookies = [headers.get('Set-Cookie') ?? []].flat().map(readSetCookie)
  ending.redirect = typeof redirect === 'string' ? redirect : null
  if (ending.redirect?.includes('/api/auth/error') && !ending.refused) ending.refused = 'PROVIDER_REFUSED'
  return { ...ending, body }
}

function options(arrival: Arrival, ending: Ending): AuthOptions {
  const { signIn } = bridge()
  return {
    secret: process.env.NEXTAUTH_SECRET ?? '',
    session: { strategy: 'jwt', maxAge: day },
    // The cookie's value is the session's secret and nothing else: no key to rotate, no role to go stale.
    jwt: {
      maxAge: day,
      encode: async ({ token }) => String(token?.secret),
      decode: async ({ token }) => (token ? { secret: token } : null),
    },
    cookies: cookies(),
    providers: [handoff(), ...(hasProvider() ? [provider()] : [])],
    logger: { error: (code) => signIn.note(code), warn: (code) => signIn.note(code), debug: () => {} },
    callbacks: {
      redirect: async ({ url }) => returnPath(url),
      jwt: async ({ token }) => ({ ...token, secret: ending.opened?.secret }),
      signIn: async ({ account, profile }) => account?.provider !== 'provider' || aloud(() => vouch(profile as Claims)),
    },
  }

  function handoff() {
    return Credentials({
      id: 'handoff',
      credentials: { handoff: {} },
      authorize: async (given) => ((await aloud(() => redeem(given?.handoff ?? ''))) ? { id: 'opened' } : null),
    })
  }

  /** The library turns whatever is thrown into words of an address: ours is kept and thrown again outside. */
  async function aloud<Done>(work: () => Promise<Done>): Promise<Done> {
    try {
      return await work()
    } catch (error) {
      ending.thrown = error
      throw error
    }
  }

  async function redeem(word: string): Promise<boolean> {
    const opened = await signIn.redeem(word, arrival.carried, arrival.visit)
    if ('refused' in opened) ending.refused = opened.refused
    else ending.opened = opened
    return !('refused' in opened)
  }

  /** A path in answer means: no session comes of this. */
  async function vouch({ iss, sub, auth_time }: Claims): Promise<boolean | string> {
    const proved = await signIn.withProvider(
      { issuer: iss, subject: sub, authenticatedAt: auth_time ?? null },
      arrival.intent,
      arrival.carried,
    )
    if ('handoff' in proved) return (await redeem(proved.handoff)) || '/'
    if ('linked' in proved) ending.linked = true
    else ending.refused = proved.refused
    return '/'
  }
}

type Claims = { iss: string; sub: string; auth_time?: number }

function provider(): OAuthConfig<Claims> {
  const { OIDC_ISSUER = '', OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '' } = process.env
  return {
    id: 'provider',
    name: providerName(),
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid' } },
    checks: ['pkce', 'state', 'nonce'],
    idToken: true,
    profile: ({ sub }) => ({ id: sub }),
  }
}

/** None begins like the session's own: the library takes such cookies for pieces of it. */
function cookies(): AuthOptions['cookies'] {
  const secure = isSecure()
  const named = (name: string, maxAge?: number): CookieOption => ({
    name,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, ...(maxAge ? { maxAge } : {}) },
  })
  const passing = (name: string) => named(`${secure ? '__Host-' : ''}sign-in.${name}`, 5 * 60)
  return {
    sessionToken: named(sessionCookie()),
    callbackUrl: passing('next'),
    csrfToken: passing('csrf'),
    pkceCodeVerifier: passing('pkce'),
    state: passing('state'),
    nonce: passing('nonce'),
  }
}
