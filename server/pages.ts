import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import next from 'next'
import { isSameMachine, ownOrigin, pagePolicy, type Site } from './headers.ts'

/** Next's own bound for a form (next.config.ts), answered here as what it is. */
const LARGEST = 16 * 1024 * 1024

const ROOT = join(import.meta.dirname, '..')

/** Every address nobody else took belongs to Next. Built assets never change, so they are sent compressed and kept for good. */
export async function registerPages(app: FastifyInstance, site: Site & { port: number }): Promise<void> {
  const { dev, port } = site
  process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${port}` // where an action reads the page it leads to, in the same answer
  const web = next({ dev, dir: ROOT, customServer: true, httpServer: app.server })
  await web.prepare()
  const answer = web.getRequestHandler()
  app.addHook('onClose', () => web.close())

  if (!dev) {
    const assets = { root: join(ROOT, '.next/static'), prefix: '/_next/static/' }
    await app.register(fastifyStatic, { ...assets, preCompressed: true, immutable: true, maxAge: '1y', index: false })
  }
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser('*', (_request, _body, done) => done(null)) // Next reads the body itself
    pages.all('/*', async (request, reply) => {
      const elsewhere = sameMachineElsewhere(request.raw, site.publicUrl)
      if (elsewhere) return reply.redirect(elsewhere, 307)
      ownOrigin(request.raw, site, request.ip)
      if (isFromElsewhere(request.raw)) return reply.code(403).send()
      if (Number(request.headers['content-length'] ?? 0) > LARGEST) return reply.code(413).send()
      reply.hijack()
      pagePolicy(request.raw, reply.raw, site)
      await answer(request.raw, reply.raw)
    })
  })
}

/** A form or a script of another site: Next would answer it with a fault of ours. */
function isFromElsewhere({ method = 'GET', headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return headers.origin !== undefined && URL.parse(headers.origin)?.host !== headers.host
}

/** localhost and 127.0.0.1 are two places to a browser's cookies: a person who opens one is led to the one that signs in. */
function sameMachineElsewhere({ headers, url = '/', method }: IncomingMessage, publicUrl: string): string | null {
  const own = new URL(publicUrl)
  const asked = URL.parse(`${own.protocol}//${headers.host}`)
  const navigates = method === 'GET' && headers['sec-fetch-mode'] === 'navigate'
  if (!navigates || !asked || asked.host === own.host || asked.port !== own.port) return null
  return isSameMachine(asked.hostname) && isSameMachine(own.hostname) ? own.origin + url : null
}
