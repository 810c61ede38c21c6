import { join } from 'node:path'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { newId } from '#domain/id.ts'
import type { Environment } from '#env'
import type { Facts } from '#graphql/context.ts'
import { secureHeaders } from './headers.ts'
import { registerHealth } from './health.ts'
import { logOptions } from './log.ts'
import { registerMetrics } from './metrics.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the log says of a request besides its route and status; whoever learns one fills it in. */
    facts: Facts
  }
}

const BODY = 256 * 1024
const DRAIN = 15_000
/** Twice as long as the loop is measured before it is judged. */
const FIRST_BREATH = 2_000

/** The process's HTTP side, before anyone mounts a door on it. */
export async function buildApp(env: Environment, databaseUrl: string): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logOptions(env.MODE === 'production' ? undefined : join(env.DATA, 'sangfroid.log')),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestIdHeader: false,
    genReqId: newId,
    trustProxy: env.TRUST_PROXY ?? false,
    bodyLimit: BODY,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  })
  app.decorateRequest('facts')
  const headers = Object.entries(secureHeaders({ publicUrl: env.PUBLIC_URL }))
  app.addHook('onRequest', async (request, reply) => {
    request.facts = {}
    for (const [name, value] of headers) reply.raw.setHeader(name, value)
    reply.raw.setHeader('X-Request-Id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, facts } = request
    const milliseconds = Math.round(reply.elapsedTime)
    request.log.info(
      { ...facts, method, route: routeOptions.url, status: reply.raw.statusCode, milliseconds },
      'answered',
    )
  })
  let listeningSince = Number.POSITIVE_INFINITY
  app.addHook('onListen', async () => {
    listeningSince = performance.now()
  })
  // What is measured at first is the work of starting, and says nothing of the callers.
  const pressureHandler = (request: FastifyRequest, reply: FastifyReply): void => {
    if (performance.now() - listeningSince > FIRST_BREATH) turnAway(request, reply)
  }
  await app.register(underPressure, { maxEventLoopDelay: 2_000, pressureHandler })
  registerHealth(app, databaseUrl)
  registerMetrics(app, env.METRICS_TOKEN)
  return app
}

/** A process that cannot keep up turns callers of the contract away; pages and their scripts are answered, late. */
function turnAway({ url }: FastifyRequest, reply: FastifyReply): void {
  if (!url.startsWith('/api/')) return
  const errors = [{ message: 'Too much at once: try again.', extensions: { code: 'UNAVAILABLE' } }]
  reply.code(503).header('retry-after', '5').send({ errors })
}

/** Answers what is under way, then closes; what is not answered in time is cut. */
export async function drain(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN)
  const release = setInterval(() => app.server.closeIdleConnections(), 50) // kept alive, they would hold us for a minute
  await app.close()
  clearInterval(release)
  clearTimeout(cut)
}
