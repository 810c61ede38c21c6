import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { languages, type Scope } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { findFile } from '#domain/files/find.ts'
import { LARGEST, storeFile } from '#domain/files/storeFile.ts'
import { isShownInline } from '#domain/files/types.ts'
import { globalId, readGlobalId } from '#domain/id.ts'
import { takeEvidence } from '#domain/ledger/evidence.ts'
import type { Signing } from '#domain/ledger/sink.ts'
import { BadInput, NotFound, Refusal } from '#domain/refusal.ts'
import { actorOf, callerOf, credentialsOf } from '#graphql/caller.ts'
import type { Caller } from '#graphql/context.ts'
import type { Door } from '#graphql/door.ts'
import { fault, present, printed, statusFor } from '#graphql/errors.ts'
import type { Place } from '#graphql/http.ts'
import { limiter } from '#graphql/inFlight.ts'
import { checkSameSite } from '#graphql/requestRules.ts'

const AT_ONCE = 3
const statusOf: Readonly<Record<string, number>> = { FILE_TOO_LARGE: 413, FILE_TYPE_REFUSED: 415 }

/** What is laid out for paper when it is asked for: by its route, from what the route says and who asks. */
export type Prints = Readonly<
  Record<
    string,
    (params: Readonly<Record<string, string>>, caller: Caller) => Promise<{ name: string; bytes: Uint8Array }>
  >
>
type PrintAsked = { Params: Record<string, string>; Querystring: { language?: string } }

/** Files go in and out by HTTP: bytes are no business of a query. Who asks is asked each time, before a byte is read. */
export async function registerFiles(
  app: FastifyInstance,
  { identify, say }: Pick<Door, 'identify' | 'say'>,
  { publicUrl }: Place,
  signing: Signing,
  prints: Prints,
): Promise<void> {
  const enter = limiter(AT_ONCE)
  const actors = new WeakMap<FastifyRequest, Actor>()

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST }, (_request, body, done) =>
      done(null, body),
    )
    scope.addHook('onRequest', know)
    scope.setErrorHandler(refuse)
    scope.post<{ Querystring: { case?: string; name?: string } }>('/api/files', { bodyLimit: LARGEST }, take)
    scope.get<{ Params: { hex: string } }>('/files/:hex', give)
    scope.get<{ Params: { hex: string } }>('/evidence/:hex', giveEvidence)
    for (const [path, make] of Object.entries(prints)) scope.get<PrintAsked>(path, givePrint(make))
  })

  async function know(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.headers({ 'cache-control': 'private, no-store', 'cross-origin-resource-policy': 'same-origin' })
    const credentials = credentialsOf(request, publicUrl)
    if (credentials.kind === 'session' && request.method === 'POST') checkSameSite(request, publicUrl)
    const actor = await actorOf(credentials, identify, request.ip)
    if (!actor) throw fault('UNAUTHENTICATED', 'Sign in, or send a token.')
    const scopes = scopesOf(request)
    if (actor.scopes && !scopes.some((scope) => actor.scopes?.has(scope)))
      throw fault('FORBIDDEN', `The token lacks the scope ${scopes.join(' or ')}.`)
    actors.set(request, actor)
  }

  async function take(request: FastifyRequest<{ Querystring: { case?: string; name?: string } }>, reply: FastifyReply) {
    const actor = known(request)
    const leave = enter(`${actor.orgId} ${actor.memberId}`)
    try {
      const { case: caseId = '', name = '' } = request.query
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const { fileId } = await storeFile(actor, { caseId, name, bytes })
      return await reply.code(201).send({ id: globalId('File', fileId) })
    } finally {
      leave()
    }
  }

  async function give(request: FastifyRequest<{ Params: { hex: string } }>, reply: FastifyReply) {
    const { name, mediaType, content } = await findFile(known(request), keyOf('file', request.params.hex))
    const way = isShownInline(mediaType) ? 'inline' : 'attachment'
    reply.raw.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    return reply
      .headers({
        'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
        'content-disposition': `${way}; filename*=UTF-8''${encoded(name)}`,
        'x-content-type-options': 'nosniff',
      })
      .send(content)
  }

  /** Written while it is sent; one that breaks off is shorter than it said. */
  async function giveEvidence(request: FastifyRequest<{ Params: { hex: string } }>, reply: FastifyReply) {
    const actor = known(request)
    const leave = enter(`${actor.orgId} ${actor.memberId}`)
    try {
      const { name, length, bytes } = await takeEvidence(actor, keyOf('bundle', request.params.hex), signing)
      const content = Readable.from(bytes, { objectMode: false }).once('close', leave)
      return await reply
        .headers({
          'content-type': 'application/zip',
          'content-length': length,
          'content-disposition': `attachment; filename="${name}"`,
          'x-content-type-options': 'nosniff',
        })
        .send(content)
    } catch (error) {
      leave()
      throw error
    }
  }

  function givePrint(make: Prints[string]) {
    return async (request: FastifyRequest<PrintAsked>, reply: FastifyReply) => {
      const actor = known(request)
      const leave = enter(`${actor.orgId} ${actor.memberId}`)
      try {
        const caller = callerOf(request, actor, say)
        const wished = languages.find((each) => each === request.query.language)
        const asked = { ...caller, dryRun: false, language: wished ?? caller.language }
        const { name, bytes } = await make(request.params, asked)
        return await reply
          .headers({
            'content-type': 'application/pdf',
            'content-disposition': `attachment; filename="${name}"`,
            'x-content-type-options': 'nosniff',
          })
          .send(Buffer.from(bytes))
      } finally {
        leave()
      }
    }
  }

  function known(request: FastifyRequest): Actor {
    const actor = actors.get(request)
    if (!actor) throw fault('UNAUTHENTICATED', 'Sign in, or send a token.')
    return actor
  }

  /** A refusal is answered as data, in the reader's language; unknown and hidden are the same bytes. */
  function refuse(given: unknown, request: FastifyRequest, reply: FastifyReply) {
    const caller = callerOf(request, actors.get(request) ?? null, say)
    const error =
      (given as { code?: string }).code === 'FST_ERR_CTP_BODY_TOO_LARGE'
        ? new Refusal('FILE_TOO_LARGE', { path: ['bytes'] })
        : given
    if (error instanceof NotFound || error instanceof BadInput)
      return reply.code(404).send({ code: 'NOT_FOUND', message: say('NOT_FOUND', caller.language), path: [] })
    if (error instanceof Refusal)
      return reply
        .code(statusOf[error.code] ?? 422)
        .send({ code: error.code, message: say(error.code, caller.language), path: error.details.path ?? [] })
    const meant =
      error instanceof GraphQLError ? error : present(new GraphQLError('', { originalError: error as Error }), caller)
    const { status, headers } = statusFor(meant)
    for (const [name, value] of headers) reply.header(name, value)
    const { message, extensions } = printed(meant)
    return reply.code(status).send({ code: extensions?.code, message, path: [] })
  }
}

/** One of these is enough: a file is kept as evidence of a claim, or of a publication. */
const scopesOf = ({ method, url }: FastifyRequest): readonly Scope[] =>
  method === 'POST'
    ? ['claims:write', 'statements:publish']
    : [url.startsWith('/evidence/') ? 'ledger:read' : 'cases:read']

const keyOf = (word: 'file' | 'bundle', hex: string): string => readGlobalId(`${word}_${hex}`).uuid

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
