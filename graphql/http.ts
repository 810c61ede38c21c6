import { HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { addressBuckets } from '#graphql/addresses.ts'
import { bucketSize, restoreRate } from '#graphql/budget.ts'
import { actorOf, callerOf, credentialsOf } from '#graphql/caller.ts'
import { registerContractFile } from '#graphql/contractFile.ts'
import type { Door } from '#graphql/door.ts'
import { fault, present, printed, statusFor } from '#graphql/errors.ts'
import { limiter } from '#graphql/inFlight.ts'
import { limits } from '#graphql/limits.ts'
import { legacy, replyType } from '#graphql/media.ts'
import { checkHead, checkSameSite, readBody } from '#graphql/requestRules.ts'
import { textOf } from '#graphql/shipped.ts'
import { registerStream } from '#graphql/stream.ts'

export type Place = { publicUrl: string }

const quota = `"points";q=${bucketSize};w=${bucketSize / restoreRate}`

/** Mounts the contract: cheapest refusal first, then Apollo for what is GraphQL over HTTP. */
export async function registerGraphql(app: FastifyInstance, door: Door, place: Place): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limits.body }, (_request, body, done) =>
      done(null, body),
    )
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', vary: 'Accept, Accept-Language', 'ratelimit-policy': quota })
    })
    scope.setErrorHandler((error, request, reply) => refuse(door, error, request, reply))
    scope.all(
      '/api/graphql',
      { onRequest: async ({ raw }) => checkHead(raw as Parameters<typeof checkHead>[0], takesReplies) },
      answering(door, place),
    )
    registerStream(scope, door, place)
    registerContractFile(scope, door, place)
  })
}

const takesReplies = (accept: string | undefined) => replyType(accept) !== null

function answering(door: Door, { publicUrl }: Place) {
  const spend = addressBuckets()
  const enter = limiter(limits.inFlight)

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const credentials = credentialsOf(request, publicUrl)
    if (credentials.kind === 'session') checkSameSite(request, publicUrl)
    const body = request.method === 'POST' ? readBody(request.body) : undefined
    const actor = await actorOf(credentials, door.identify, request.ip)
    if (!actor) reply.header('ratelimit', rate(spend(request.ip)))
    const caller = callerOf(request, actor, door.say)
    const leave = actor && enter(`${actor.orgId} ${actor.memberId}`)
    try {
      const {
        status,
        headers,
        body: said,
      } = await door.executeHttp(asApollo(request, body, credentials.kind === 'session'), caller)
      for (const [name, value] of headers) if (name !== 'cache-control') reply.header(name, value)
      reply.header('content-language', caller.language)
      if (actor) reply.header('ratelimit', rate(door.budget.remaining(actor)))
      if (caller.facts.cost)
        reply.header('cost', `requested=${caller.facts.cost.requested}, actual=${caller.facts.cost.actual}`)
      return reply.code(status ?? 200).send(Buffer.from(said.kind === 'complete' ? said.string : ''))
    } finally {
      leave?.()
    }
  }

  /** The request as Apollo takes it, with the text in place of a document's id. */
  function asApollo(
    { method, url, headers }: FastifyRequest,
    body: Record<string, unknown> | undefined,
    shippedOnly: boolean,
  ) {
    if (body)
      return {
        method,
        headers: headerMap(headers),
        search: '',
        body: { ...body, query: textOf(body, door.documents, shippedOnly) },
      }
    const search = new URL(url, publicUrl).searchParams
    const text = textOf(
      { query: search.get('query') ?? undefined, documentId: search.get('documentId') ?? undefined },
      door.documents,
      shippedOnly,
    )
    if (typeof text === 'string' && search.has('documentId')) search.set('query', text)
    return { method, headers: headerMap(headers), search: `?${search}`, body: undefined }
  }
}

/** Only where nothing travels by itself may a plain request be taken at its word. */
function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value))
  if (headers.cookie === undefined) map.set('apollo-require-preflight', '1')
  return map
}

function refuse(door: Door, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const place = { say: door.say, language: 'en' as const, requestId: request.id, log: request.log }
  const meant =
    error instanceof GraphQLError
      ? error
      : (ofFastify(error) ?? present(new GraphQLError('', { originalError: error as Error }), place))
  const { status, headers } = statusFor(meant)
  request.facts.outcome = String(meant.extensions.code)
  for (const [name, value] of headers) reply.header(name, value)
  return reply
    .code(status)
    .header('content-type', replyType(request.headers.accept) ?? legacy)
    .send(JSON.stringify({ errors: [printed(meant)] }))
}

function ofFastify(error: unknown): GraphQLError | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return fault('BAD_REQUEST', `A body may hold ${limits.body} bytes.`, { status: 413 })
  return typeof code === 'string' && code.startsWith('FST_ERR_CTP')
    ? fault('BAD_REQUEST', 'The body could not be read.')
    : null
}

const rate = (remaining: number) => `"points";r=${remaining};t=${Math.ceil((bucketSize - remaining) / restoreRate)}`
