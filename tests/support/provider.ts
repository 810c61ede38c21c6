import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'

/** An identity provider on loopback, for one client that comes back to `site`. */
export type RunningProvider = { issuer: string; env: Record<string, string>; stop(): Promise<void> }

const client = { id: 'sangfroid', secret: 'not-a-secret-of-the-client-at-the-provider' }

/** The real thing: authorisation code, PKCE demanded, whoever types a name at its form is that subject. */
export async function startProvider(port: number, site: () => string): Promise<RunningProvider> {
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: ['http://localhost/unused'],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, email: 'claire.vasseur@lumen.example' }),
    }),
    cookies: { keys: ['not-a-secret-of-the-provider'] },
    jwks: {
      keys: [
        {
          ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
          use: 'sig',
          alg: 'RS256',
        },
      ],
    } as never,
    features: { devInteractions: { enabled: true } },
  })
  provider.Client.prototype.redirectUriAllowed = (uri: string) => uri === `${site()}/api/auth/callback/provider`
  return running(issuer, createServer(provider.callback()), port)
}

export type Forged = {
  iss?: string
  aud?: string
  alg?: string
  nonce?: string
  sub?: string
  expired?: boolean
  otherKey?: boolean
  auth_time?: number
  state?: string
  error?: string
  /** Shows a page first, with a link back. */
  waits?: boolean
}

/** A provider that says yes at once, and lies as it is told to. */
export async function startForger(
  port: number,
): Promise<RunningProvider & { lie(forged: Forged): void; seen: URLSearchParams[]; exchanges: URLSearchParams[] }> {
  const issuer = `http://localhost:${port}`
  const [own, other] = [
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ]
  const seen: URLSearchParams[] = []
  const exchanges: URLSearchParams[] = []
  const forged: Forged = {}
  let nonce = ''

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const json = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration')
      return json({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (url.pathname === '/jwks')
      return json({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] })
    if (url.pathname === '/auth') {
      seen.push(url.searchParams)
      nonce = url.searchParams.get('nonce') ?? ''
      const back = new URL(url.searchParams.get('redirect_uri') ?? '')
      back.search = String(
        new URLSearchParams(
          forged.error
            ? { error: forged.error, state: url.searchParams.get('state') ?? '' }
            : { code: 'code', state: forged.state ?? url.searchParams.get('state') ?? '' },
        ),
      )
      if (forged.waits)
        return response
          .setHeader('content-type', 'text/html')
          .end(`<a href="${back.href.replaceAll('&', '&amp;')}">Go back</a>`)
      return response.writeHead(302, { location: back.href }).end()
    }
    exchanges.push(new URLSearchParams(await textOf(request)))
    json({ access_token: 'access', token_type: 'Bearer', expires_in: 60, id_token: idToken() })
  })
  return {
    ...(await running(issuer, server, port)),
    lie: (told) => Object.assign(emptied(forged), told),
    seen,
    exchanges,
  }

  function idToken(): string {
    const now = Math.floor(Date.now() / 1_000)
    const alg = forged.alg ?? 'RS256'
    const claims = {
      iss: forged.iss ?? issuer,
      aud: forged.aud ?? client.id,
      sub: forged.sub ?? 'claire',
      nonce: forged.nonce ?? nonce,
      iat: now - (forged.expired ? 7_200 : 0),
      exp: now + (forged.expired ? -3_600 : 60),
      auth_time: forged.auth_time ?? now,
    }
    const body = [{ alg, kid: 'one' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    if (alg === 'none') return `${body}.`
    return `${body}.${createSign('RSA-SHA256')
      .update(body)
      .sign((forged.otherKey ? other : own).privateKey, 'base64url')}`
  }
}

async function running(issuer: string, server: Server, port: number): Promise<RunningProvider> {
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    issuer,
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
    stop: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  }
}

function emptied<T extends object>(thing: T): T {
  for (const name of Object.keys(thing)) delete thing[name as keyof T]
  return thing
}

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
