import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { databaseUrl, poolSize, report, settingsOf, subject, whoAsks } from './peer.ts'

// The limit: node:http and one prepared statement that answers finished JSON, passed on as text. `BENCH_BARE` leaves out
// who is asking: no look-up, no transaction, and a role that no fence holds.
const bare = process.env.BENCH_BARE === '1'
const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, pipeline: true, options: '-c timezone=UTC' })

type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

const context = {
  name: 'context',
  text: `select set_config('app.org', $1, true), set_config('app.member', $2, true), set_config('app.sees', $3, true), set_config('app.cases', $4, true)`,
}

async function answer(authorization: string | undefined, { query, variables }: Asked): Promise<string> {
  const statement = subject.raw[query]
  const read = statement && {
    name: query,
    text: statement.text,
    values: statement.values.map((name) => variables[name]),
  }
  if (bare) return read ? (await pool.query(read)).rows[0].answer : nothing
  const who = await whoAsks(pool, authorization)
  if (!read) return nothing
  const client = await pool.connect()
  const [, , { rows }] = await Promise.all([
    client.query('begin isolation level repeatable read read only'),
    client.query({ ...context, values: Object.values(settingsOf(who)) }),
    client.query(read),
  ])
  client.query('commit').then(() => client.release())
  return rows[0].answer
}

const nothing = '{"data":{"__typename":"Query"}}'

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return JSON.parse(Buffer.concat(parts).toString())
}

const server = createServer(async (request, response) => {
  const said = await answer(request.headers.authorization, await bodyOf(request))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(said) }).end(said)
})
server.listen(0, '127.0.0.1', () => report((server.address() as AddressInfo).port))
