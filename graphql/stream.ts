import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '#domain/actor.ts'
import { actorOf, type Credentials, callerOf, credentialsOf } from '#graphql/caller.ts'
import type { Caller } from '#graphql/context.ts'
import type { Door } from '#graphql/door.ts'
import { fault } from '#graphql/errors.ts'
import type { Sent } from '#graphql/execute.ts'
import type { Place } from '#graphql/http.ts'
import { type Hub, openHub } from '#graphql/hub.ts'
import { limiter } from '#graphql/inFlight.ts'
import { checkHead, checkSameSite, readBody } from '#graphql/requestRules.ts'
import { textOf } from '#graphql/shipped.ts'
import { openWriter, type Writer } from '#graphql/streamWriter.ts'
import { rightsOf, teller } from '#graphql/telling.ts'

const perPerson = 6
const longest = 10 * 60_000
const reviewed = 4_000

type Follower = { credentials: Credentials; caller: Caller & { actor: Actor }; end: AbortController }

/** Live subscriptions by the graphql-sse protocol, a connection each. Nothing is queued: a slow reader is read for slowly. */
export function registerStream(scope: FastifyInstance, door: Door, { publicUrl }: Place): void {
  const followers = new Set<Follower>()
  const enter = limiter(perPerson)
  const tell = teller(door.execute)
  let hub: Hub | null = null
  const timer = setInterval(() => reviewRights().catch(() => {}), reviewed)

  scope.all(
    '/api/graphql/stream',
    { onRequest: async ({ raw }) => checkHead(raw as Parameters<typeof checkHead>[0], takesEvents) },
    open,
  )
  scope.addHook('preClose', async () => {
    clearInterval(timer)
    for (const { end } of followers) end.abort()
    await hub?.close()
  })

  async function open(request: FastifyRequest, reply: FastifyReply) {
    const credentials = credentialsOf(request, publicUrl)
    if (credentials.kind === 'session') checkSameSite(request, publicUrl)
    const sent = readSent(request, credentials)
    const actor = await whoFollows(credentials, request.ip)
    if (!actor) throw fault('UNAUTHENTICATED', 'Sign in, or send a token.')
    const caller = { ...callerOf(request, actor, door.say), actor }
    const leave = enter(actor.personId)
    try {
      const rehearsal = await door.execute(sent, { ...caller, dryRun: true, event: null })
      const position = rehearsal.errors ? 0 : await startOf(request, sent, actor)
      reply.hijack()
      const writer = openWriter(reply.raw)
      if (rehearsal.errors) writer.complete({ errors: rehearsal.errors })
      else await follow({ credentials, caller, end: new AbortController() }, sent, position, writer)
    } finally {
      leave()
    }
  }

  /** A page left open comes back by itself every few minutes: that is no use of the session, which may grow idle. */
  async function whoFollows(credentials: Credentials, address: string): Promise<Actor | null> {
    if (credentials.kind !== 'session') return actorOf(credentials, door.identify, address)
    const [actor = null] = await door.identify.again([credentials])
    return actor
  }

  async function follow(follower: Follower, sent: Sent, start: number, writer: Writer): Promise<void> {
    const { caller, end } = follower
    const { orgId } = caller.actor
    hub ??= openHub(door.events)
    let position = start
    const place = () => door.seal.seal(orgId, position)
    const timers = [setInterval(() => writer.beat(place()), 15_000), setTimeout(() => end.abort(), longest)] as const
    writer.onClose(() => end.abort())
    followers.add(follower)
    writer.beat(place())
    try {
      while (!end.signal.aborted) {
        for (const event of await hub.next(orgId, position, end.signal)) {
          const answer = await tell(sent, caller, event)
          position = event.position
          if (end.signal.aborted) break
          if (answer) await writer.next(place(), { ...answer, extensions: { after: place() } })
        }
      }
    } finally {
      followers.delete(follower)
      timers.forEach(clearTimeout)
      writer.end()
    }
  }

  /** A role, session or token that ended ends what it opened; whoever may still follow comes back, and is judged anew. */
  async function reviewRights(): Promise<void> {
    if (followers.size === 0) return
    const reviewing = [...followers]
    const actors = await door.identify.again(reviewing.map(({ credentials }) => credentials))
    reviewing.forEach(({ caller, end }, index) => {
      const now = actors[index]
      if (!now || rightsOf(now) !== rightsOf(caller.actor)) end.abort()
    })
  }

  function readSent(request: FastifyRequest, credentials: Credentials): Sent {
    const { method, url, body } = request
    const given = method === 'POST' ? readBody(body) : readSearch(new URL(url, publicUrl).searchParams)
    const query = textOf(given, door.documents, credentials.kind === 'session')
    if (typeof query !== 'string') throw fault('BAD_REQUEST', 'Send a document.')
    return {
      query,
      operationName: typeof given.operationName === 'string' ? given.operationName : null,
      variables: isObject(given.variables) ? given.variables : null,
    }
  }

  async function startOf({ headers }: FastifyRequest, sent: Sent, { orgId }: Actor): Promise<number> {
    const after = headers['last-event-id'] ?? door.argumentOf(sent, 'after')
    return typeof after === 'string' && after !== '' ? door.seal.open(orgId, after) : door.events.head(orgId)
  }
}

const takesEvents = (accept = '*/*') => accept.includes('text/event-stream') || accept.includes('*/*')

function readSearch(search: URLSearchParams): Record<string, unknown> {
  const { variables, ...given } = Object.fromEntries(search)
  return { ...given, ...(variables !== undefined && { variables: parseVariables(variables) }) }
}

function parseVariables(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw fault('BAD_REQUEST', '`variables` is not JSON.')
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
