import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import type { Actor } from '#domain/actor.ts'
import type { EventSource, Told } from '#domain/events/tail.ts'
import { newId } from '#domain/id.ts'
import { type Bucket, leased } from '#graphql/budget.ts'
import type { Credentials } from '#graphql/caller.ts'
import { type Door, openDoor } from '#graphql/door.ts'
import { registerGraphql } from '#graphql/http.ts'
import { actorNamed, type Seen, tinySchema } from '#tests/graphql/door/tiny.ts'

export type Opened = {
  app: FastifyInstance
  url: string
  door: Door
  seen: Seen
  logged: object[]
  events: MemoryEvents
  actors: Map<string, Actor>
  send: Send
  close(): Promise<void>
}
export type Send = (
  body: object | string | null,
  init?: { method?: string; headers?: Record<string, string>; path?: string; search?: string },
) => Promise<Reply>
/** What came back, to be looked into without knowing its form. */
export type Data = { readonly [field: string]: Data }
export type Reply = {
  status: number
  headers: Headers
  text: string
  json: {
    data?: Data
    errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[]
    extensions?: Data
  }
}

export const publicUrl = 'https://sangfroid.example'

/** A real fastify with the real door over the tiny contract; only who is who, the points and the events are in memory. */
export async function openTinyDoor({
  manifest = {},
  bucket = fullBucket(),
  events = new MemoryEvents(),
}: {
  manifest?: Record<string, string>
  bucket?: Bucket
  events?: MemoryEvents
} = {}): Promise<Opened> {
  const seen: Seen = { selections: [], keys: [] }
  const logged: object[] = []
  const log = { error: (about: object) => void logged.push(about), warn: (about: object) => void logged.push(about) }
  const actors = new Map<string, Actor>([
    ['lena', actorNamed('lena')],
    ['ana', actorNamed('ana')],
    ['reader', actorNamed('reader', { kind: 'token', scopes: new Set(['cases:read']) })],
  ])
  const find = async (secret: string) => actors.get(secret) ?? null
  const identify = {
    byToken: find,
    bySession: find,
    again: (all: readonly Credentials[]) => Promise.all(all.map((one) => ('secret' in one ? find(one.secret) : null))),
  }
  const door = await openDoor(
    { say: (code, language) => `${language}: ${code}`, identify, log, secret: 'not-a-secret-in-tests-at-all-------' },
    { schema: tinySchema(seen), manifest, budget: leased(bucket), events },
  )
  const app = Fastify({ genReqId: newId, forceCloseConnections: true })
  app.decorateRequest('facts')
  app.addHook('onRequest', async (request, reply) => {
    request.facts = {}
    Object.assign(request, { log: { ...request.log, ...log } })
    reply.raw.setHeader('X-Request-Id', request.id)
  })
  await registerGraphql(app, door, { publicUrl })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return {
    app,
    url,
    door,
    seen,
    logged,
    events,
    actors,
    send: sender(url),
    close: async () => {
      await app.close()
      await door.stop()
    },
  }
}

function sender(url: string): Send {
  return async (
    body,
    { method = body === null ? 'GET' : 'POST', headers = {}, path = '/api/graphql', search = '' } = {},
  ) => {
    const sent = body === null ? null : typeof body === 'string' ? body : JSON.stringify(body)
    const reply = await fetch(url + path + search, {
      method,
      headers: {
        ...(sent !== null && { 'content-type': 'application/json' }),
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: sent,
    })
    const text = await reply.text()
    return { status: reply.status, headers: reply.headers, text, json: text.startsWith('{') ? JSON.parse(text) : {} }
  }
}

export const as = (name: string) => ({ authorization: `Bearer ${name}` })

export const fullBucket = (): Bucket => ({
  draw: async (_, points) => ({ drawn: points, left: 20_000 }),
  putBack: async () => {},
})

export class MemoryEvents implements EventSource {
  readonly told: Told[] = []
  readonly #ears = new Set<(orgId: string) => void>()
  reads = 0

  happen(caseId: string, type = 'case.noted', { aloud = true } = {}): void {
    const position = this.told.length
    this.told.push({
      position,
      id: `event-${position}`,
      type,
      caseId,
      subjectType: 'Case',
      subjectId: caseId,
      at: '2026-11-22T09:00:00.000Z',
    })
    if (aloud) for (const ear of this.#ears) ear('01920000-0000-7000-8000-00000000000a')
  }
  async head(): Promise<number> {
    return this.told.length - 1
  }
  async after(_orgId: string, position: number): Promise<Told[]> {
    this.reads++
    return this.told.slice(position + 1, position + 257)
  }
  listen(heard: (orgId: string) => void): () => Promise<void> {
    this.#ears.add(heard)
    return async () => void this.#ears.delete(heard)
  }
  tell(): void {}
}
