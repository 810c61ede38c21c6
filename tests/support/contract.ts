import Fastify, { type FastifyInstance } from 'fastify'
import { type SayableCode, say as sentence } from '#app/ui/refusals.ts'
import { scopes as allScopes } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { issueToken } from '#domain/people/tokens.ts'
import { identify } from '#graphql/actor.ts'
import { type Door, openDoor } from '#graphql/door.ts'
import { registerFiles } from '#graphql/files.ts'
import { registerGraphql } from '#graphql/http.ts'
import { printsOf } from '#server/prints/prints.ts'

export type Answer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question
  data: any
  errors?: { message: string; extensions: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
  text: string
}
export type Contract = {
  readonly app: FastifyInstance
  readonly door: Door
  /** Sends a document over HTTP with this token; null sends it signed out. */
  ask(
    token: string | null,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>
  close(): Promise<void>
}

/** The contract as server.ts mounts it, on the database of this test file. */
export async function openContract(): Promise<Contract> {
  const app = Fastify({ logger: false, genReqId: newId })
  app.decorateRequest('facts')
  app.addHook('onRequest', async (request) => {
    request.facts = {}
  })
  const place = { publicUrl: 'http://127.0.0.1:3000' }
  const door = await openDoor({
    say: (code, language, character) => sentence(code as SayableCode, language, character),
    identify,
    log: { error: () => {}, warn: () => {} },
    secret: 'not-a-secret-installation-of-the-tests',
  })
  await registerGraphql(app, door, place)
  await registerFiles(app, door, place, { seeds: [], sinks: [] }, printsOf(door))
  return {
    app,
    door,
    async ask(token, query, variables = {}, headers = {}) {
      const reply = await app.inject({
        method: 'POST',
        url: '/api/graphql',
        payload: { query, variables },
        headers: {
          accept: 'application/graphql-response+json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
      })
      return { status: reply.statusCode, text: reply.body, ...JSON.parse(reply.body) }
    },
    async close() {
      await app.close()
      await door.stop()
    },
  }
}

/** A token of this person with these scopes (all of them unless said), as `npm run sangfroid -- token create` makes it. */
export async function tokenOf(actor: Actor, scopes: readonly string[] = allScopes): Promise<string> {
  const { secret } = await issueToken(actor, {
    memberId: actor.memberId,
    name: 'test',
    scopes: [...scopes] as never,
    expiresInDays: 1,
  })
  return String(secret)
}
