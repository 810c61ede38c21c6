import type { FastifyRequest } from 'fastify'
import type { Language } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import type { Caller } from '#graphql/context.ts'
import { fault } from '#graphql/errors.ts'

/** A character or a form that a text may not hold, and where it stands: from 0, in which of several passages. */
export type Character = {
  readonly codePoint: string | null
  readonly construct: string | null
  readonly offset: number
  readonly block: number | null
}
export type Say = (code: string, language: Language, character?: Character | null) => string

/** Who stands behind a token or a session now, roles included; null when it is unknown, ended or malformed. */
export type Identify = {
  byToken(token: string, address: string): Promise<Actor | null>
  bySession(secret: string): Promise<Actor | null>
  /** All of them anew, in one statement: how an open stream learns that a right has ended. */
  again(credentials: readonly Credentials[]): Promise<readonly (Actor | null)[]>
}

export type Credentials = { kind: 'token' | 'session'; secret: string } | { kind: 'none' }

const plainCookie = /(?:^|;\s*)sangfroid=([^;\s]+)/
/** Only our own host, over https, can set it: a neighbouring host cannot plant a session. */
const hostCookie = /(?:^|;\s*)__Host-sangfroid=([^;\s]+)/

/** A token beside a cookie is alone heard; a broken one never falls back to the cookie. */
export function credentialsOf({ headers }: Pick<FastifyRequest, 'headers'>, publicUrl: string): Credentials {
  if (headers.authorization !== undefined)
    return { kind: 'token', secret: /^Bearer ([\x21-\x7e]{1,200})$/i.exec(headers.authorization)?.[1] ?? '' }
  const cookie = publicUrl.startsWith('https:') ? hostCookie : plainCookie
  const secret = cookie.exec(headers.cookie ?? '')?.[1]
  return secret ? { kind: 'session', secret } : { kind: 'none' }
}

export async function actorOf(credentials: Credentials, identify: Identify, address: string): Promise<Actor | null> {
  if (credentials.kind === 'none') return null
  if (credentials.kind === 'session') return identify.bySession(credentials.secret)
  const actor = credentials.secret && (await identify.byToken(credentials.secret, address))
  if (actor) return actor
  throw fault('UNAUTHENTICATED', 'The token is unknown, expired or revoked.', {
    headers: { 'www-authenticate': 'Bearer realm="sangfroid", error="invalid_token"' },
  })
}

export function callerOf(request: FastifyRequest, actor: Actor | null, say: Say): Caller {
  const { headers, facts } = request
  if (actor) Object.assign(facts, { organisation: actor.orgId, person: actor.memberId })
  return {
    actor,
    language: languageOf(headers['accept-language'], actor),
    requestId: request.id,
    idempotencyKey: keyOf(headers['idempotency-key']),
    dryRun: headers['cost-dry-run'] === '1',
    facts,
    log: request.log,
    say,
  }
}

function languageOf(accepted: string | undefined, actor: Actor | null): Language {
  const wanted = accepted
    ?.split(',')
    .map((range) => range.trim().slice(0, 2).toLowerCase())
    .find((word) => word === 'fr' || word === 'en')
  return wanted === 'fr' || wanted === 'en' ? wanted : (actor?.language ?? 'en')
}

function keyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null
  if (typeof header === 'string' && header.length >= 1 && header.length <= 200) return header
  throw fault('BAD_REQUEST', 'An Idempotency-Key has 1 to 200 characters.')
}
