import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { VERIFIER } from '../../../scripts/buildVerifier.ts'
import { registerVerifier } from '../../../server/verifier.ts'

const app = Fastify()
await registerVerifier(app)
afterAll(() => app.close())

test('the verifier is served as it is released, to anybody', async () => {
  const plain = await app.inject({ url: '/verify.mjs' })
  expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(plain.rawPayload.equals(readFileSync(VERIFIER))).toBe(true)
  const squeezed = await app.inject({ url: '/verify.mjs', headers: { 'accept-encoding': 'gzip, br' } })
  expect(gunzipSync(squeezed.rawPayload).equals(plain.rawPayload)).toBe(true)
  const again = await app.inject({ url: '/verify.mjs', headers: { 'if-none-match': String(plain.headers.etag) } })
  expect(again.statusCode).toBe(304)
})

test('its page may load what is beside it, and send nothing anywhere', async () => {
  const { headers, body } = await app.inject({ url: '/verify' })
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(headers['content-security-policy']).not.toContain('connect-src')
  expect([...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    'data:,',
    '/verify.css',
    '/verify.mjs',
  ])
  expect((await app.inject({ url: '/verify.css' })).body).toContain('--accent:')
})
