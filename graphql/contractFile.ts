import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { actorOf, credentialsOf } from '#graphql/caller.ts'
import type { Door } from '#graphql/door.ts'
import { fault } from '#graphql/errors.ts'
import type { Place } from '#graphql/http.ts'

/** The whole contract as one file: what integrators, code generators and the explorer read. */
export function registerContractFile(
  scope: FastifyInstance,
  { identify }: Pick<Door, 'identify'>,
  { publicUrl }: Place,
): void {
  const text = readFileSync(join(import.meta.dirname, 'schema.graphql'))
  const packed = gzipSync(text)
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`

  scope.get('/api/graphql/schema.graphql', async (request, reply) => {
    const actor = await actorOf(credentialsOf(request, publicUrl), identify, request.ip)
    if (!actor) throw fault('UNAUTHENTICATED', 'Sign in, or send a token.')
    reply.headers({ etag, 'cache-control': 'private, no-cache', vary: 'Accept-Encoding, Authorization, Cookie' })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    reply.header('content-type', 'text/plain; charset=utf-8')
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(text)
    return reply.header('content-encoding', 'gzip').send(packed)
  })
}
