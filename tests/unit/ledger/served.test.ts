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

test('it is set in the letters of the house, which it loads from here and before the network goes', async () => {
  const css = (await app.inject({ url: '/verify.css' })).body
  const places = [...css.matchAll(/url\("([^"]*)"\)/g)].map(([, place = '']) => place)
  expect(places).toEqual(['/verify-400.woff2', '/verify-600.woff2'])
  for (const url of places) {
    const { headers, rawPayload } = await app.inject({ url })
    expect(headers['content-type']).toBe('font/woff2')
    expect(rawPayload.subarray(0, 4).toString()).toBe('wOF2')
  }
  expect((await app.inject({ url: '/verify' })).headers['content-security-policy']).toContain("font-src 'self'")
})
