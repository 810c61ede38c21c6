import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOutbound } from '#jobs/outbound.ts'
import { webhookSink } from '#jobs/sinks/webhook.ts'

let origin: string
let answer: (request: IncomingMessage, reply: ServerResponse, body: string) => void
let heard = 0
const server = createServer((request, reply) => {
  heard++
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => answer(request, reply, body))
})
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const inside = [
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://localhost/',
  'https://localhost./',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://10.0.0.8/',
  'https://172.20.1.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[fd00::8]/',
  'https://[fe80::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://metadata/',
  'https://hooks.example.com./',
  'https://someone@hooks.example.com/',
  'https://hooks.example.com:5432/',
  'http://hooks.example.com/',
  'ftp://hooks.example.com/',
]
test.each(inside)('%s is not called', async (address) => {
  const before = heard
  await expect((async () => openOutbound()('GET', address, {}))()).rejects.toThrow(/called|public/)
  expect(heard).toBe(before)
})

test('a name that leads inside is refused where the connection is made', async () => {
  // Every resolver answers this name with the loopback address, as a lying one would for any other.
  await expect(openOutbound()('GET', 'https://ledger.localhost/', {})).rejects.toThrow(/not public|ENOTFOUND|EAI_AGAIN/)
})

test('what the operator excepts is called; a redirect is an answer, and a long answer is cut', async () => {
  const outbound = openOutbound([origin])
  answer = (_, reply) => reply.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
  expect(await outbound('GET', `${origin}/x`, {})).toEqual({ status: 302, body: '' })
  answer = (_, reply) => reply.end('x'.repeat(200_000))
  await expect(outbound('GET', `${origin}/x`, {})).rejects.toThrow('too long')
})

test('a checkpoint is sent signed, and read back; a receiver that fails is told of', async () => {
  const secret = 'not-a-secret-of-the-receiver-in-these-tests'
  const sink = webhookSink(`${origin}/hook`, secret, openOutbound([origin]))
  const kept: { origin: string; size: number; checkpoint: string }[] = []
  answer = (request, reply, body) => {
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = request.headers
    const expected = `v1,${createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64')}`
    if (signature !== expected) return reply.writeHead(401).end()
    if (request.method === 'POST') {
      kept.push(JSON.parse(body).data)
      return reply.writeHead(201).end()
    }
    const asked = new URL(request.url ?? '', origin).searchParams.get('origin')
    const newest = kept.filter((one) => one.origin === asked).at(-1)
    return newest ? reply.end(newest.checkpoint) : reply.writeHead(204).end()
  }
  expect(await sink.newest('sangfroid/ledger/a')).toBeNull()
  expect(await sink.keep('sangfroid/ledger/a', 40, 'the note')).toBe('201')
  expect(await sink.newest('sangfroid/ledger/a')).toBe('the note')
  expect(kept).toEqual([{ origin: 'sangfroid/ledger/a', size: 40, checkpoint: 'the note' }])
  expect(await sink.newest('sangfroid/ledger/b')).toBeNull()
  const at = Date.parse('2026-11-30T09:15:00.000Z')
  expect(await sink.keep('sangfroid/common/c', at, 'the root of all', 'common_root')).toBe('201')
  expect(kept.at(-1)).toEqual({
    origin: 'sangfroid/common/c',
    signedAt: '2026-11-30T09:15:00.000Z',
    note: 'the root of all',
  })
  answer = (_, reply) => reply.writeHead(500).end()
  await expect(sink.keep('sangfroid/ledger/a', 41, 'another')).rejects.toThrow('500')
  await expect(sink.newest('sangfroid/ledger/a')).rejects.toThrow('500')
})
