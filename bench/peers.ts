import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Visit } from './data.ts'
import type { Addresses } from './database.ts'
import { type Subject, type SubjectName, subjects } from './subject.ts'

/** What a process has spent so far: processor time in µs, and statements sent to the database. */
export type Spent = { readonly cpu: number; readonly sent: number }
export type Peer = {
  readonly name: string
  readonly url: string
  body(question: string, visit: Visit): string
  spent(): Promise<Spent>
  stop(): void
}

const SECONDS = 30

/** The peers, each in a process of its own on one database. */
export async function startPeers({ databaseUrl, adminUrl }: Addresses, name: SubjectName): Promise<readonly Peer[]> {
  const subject: Subject = subjects[name]
  const modes = { NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_SUBJECT: name } as const
  const env = { ...process.env, ...modes, BENCH_DATABASE_URL: databaseUrl }
  const bare = { ...env, BENCH_DATABASE_URL: adminUrl, BENCH_BARE: '1' }
  const byName: Body = (question, variables) => ({ query: question, variables })
  const peers: readonly (readonly [string, string, NodeJS.ProcessEnv, Body])[] = [
    ['ours', 'ours.ts', env, (question, variables) => ({ documentId: idOf(subject.ours[question] ?? ''), variables })],
    ['limit', 'raw.ts', env, byName],
    ['limit, bare', 'raw.ts', bare, byName],
    [
      'PostGraphile 5',
      'postgraphile.ts',
      env,
      (question, variables) => ({ query: subject.theirs[question], variables }),
    ],
  ]
  return Promise.all(
    peers.filter(([, , given]) => subject.bare || given !== bare).map((peer) => start(subject, ...peer)),
  )
}

/** Shipped documents go by their id, as our own pages send them. */
export const idOf = (text: string) => createHash('sha256').update(text).digest('hex')

type Body = (question: string, variables: object) => object

async function start(subject: Subject, name: string, file: string, env: NodeJS.ProcessEnv, body: Body): Promise<Peer> {
  const child = fork(join(import.meta.dirname, 'peers', file), { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const { port } = await told<{ port: number }>(child, name)
  return {
    name,
    url: `http://127.0.0.1:${port}/api/graphql`,
    body: (question, visit) => JSON.stringify(body(question, subject.variables(question, visit))),
    spent() {
      child.send('spent')
      return told<Spent>(child, name)
    },
    stop: () => void child.kill(),
  }
}

/** The next thing a peer says. One that dies or stays silent ends the run. */
function told<What>(child: ChildProcess, name: string): Promise<What> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer)
      child.off('message', heard).off('exit', died)
      end()
    }
    const heard = (what: unknown) => settle(() => resolve(what as What))
    const died = (code: number | null) => settle(() => reject(new Error(`${name} ended with code ${code}.`)))
    const late = () => settle(() => reject(new Error(`${name} said nothing for ${SECONDS} seconds.`)))
    const timer = setTimeout(late, SECONDS * 1_000)
    child.once('message', heard).once('exit', died)
  })
}

export const headersFor = ({ token }: Visit) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
})

export async function ask(peer: Peer, question: string, visit: Visit): Promise<object> {
  const reply = await fetch(peer.url, {
    method: 'POST',
    headers: headersFor(visit),
    body: peer.body(question, visit),
    signal: AbortSignal.timeout(SECONDS * 1_000),
  })
  const { data, errors } = (await reply.json()) as { data?: object | null; errors?: unknown }
  if (errors || !data) throw new Error(`${peer.name} on ${question}: ${reply.status} ${JSON.stringify(errors)}`)
  return data
}
