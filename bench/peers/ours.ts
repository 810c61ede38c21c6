import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { openDatabase } from '#db/client.ts'
import { newId } from '#domain/id.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { identify } from '#graphql/actor.ts'
import { openDoor } from '#graphql/door.ts'
import { registerGraphql } from '#graphql/http.ts'
import { idOf } from '../peers.ts'
import { databaseUrl, poolSize, report, subject } from './peer.ts'

// The contract as server.ts mounts it: tokens, roles read at each request, the query budget, every limit.
openAtRest(['not-a-secret-at-rest-key-of-the-bench'])
openDatabase(databaseUrl, { max: poolSize })
const app = Fastify({ logger: false, genReqId: newId })
app.decorateRequest('facts')
app.addHook('onRequest', async (request) => {
  request.facts = {}
})
const manifest = Object.fromEntries(Object.values(subject.ours).map((text) => [idOf(text), text]))
const log = { error: console.error, warn: console.warn }
const door = await openDoor({ say: (code) => code, log, secret: 'not-a-secret-installation', identify }, { manifest })
await registerGraphql(app, door, { publicUrl: 'http://127.0.0.1' })
await app.listen({ host: '127.0.0.1', port: 0 })
report((app.server.address() as AddressInfo).port)
