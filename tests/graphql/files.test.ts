import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LARGEST } from '#domain/files/storeFile.ts'
import { globalId } from '#domain/id.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { doors, enter } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let lumen: World
let caseId: string
beforeAll(async () => {
  lumen = await world()
  contract = await openContract()
  caseId = globalId('Case', await caseWithTeam(lumen))
})
afterAll(() => contract.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const bearer = async (key: PersonKey) => ({ authorization: `Bearer ${await tokenOf(await lumen.who(key))}` })

async function send(headers: Record<string, string>, bytes: Buffer, { name = 'capture.png', to = caseId } = {}) {
  const reply = await contract.app.inject({
    method: 'POST',
    url: `/api/files?case=${to}&name=${encodeURIComponent(name)}`,
    payload: bytes,
    headers: { 'content-type': 'application/octet-stream', ...headers },
  })
  return { status: reply.statusCode, json: reply.json(), headers: reply.headers }
}
const fetchFile = (path: string, headers: Record<string, string>) =>
  contract.app.inject({ method: 'GET', url: path, headers })
const pathOf = (id: string) => `/files/${id.slice('file_'.length)}`

describe('sending', () => {
  test('a token sends bytes and gets the file’s id, which the contract knows', async () => {
    const { status, json } = await send(await bearer('maya'), png)
    expect(status).toBe(201)
    const { data } = await contract.ask(
      await tokenOf(await lumen.who('claire')),
      'query($id: ID!) { node(id: $id) { ... on File { name mediaType size sha256 path shownInline addedBy { name } } } }',
      { id: json.id },
    )
    expect(data.node).toMatchObject({
      name: 'capture.png',
      mediaType: 'image/png',
      size: png.length,
      path: pathOf(json.id),
      shownInline: true,
      addedBy: { name: 'Maya Rossi' },
    })
  })

  test('a cookie sends from our own pages only', async () => {
    const cookie = { cookie: `sangfroid=${await enter(doors(), lumen.memberId('maya'))}` }
    expect(
      (await send({ ...cookie, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, png)).status,
    ).toBe(201)
    expect((await send({ ...cookie, origin: 'https://evil.example' }, png)).status).toBe(403)
    expect((await send(cookie, png)).status).toBe(403)
  })

  test('refusals are data, in the reader’s language', async () => {
    const headers = await bearer('maya')
    const refused = await send({ ...headers, 'accept-language': 'fr' }, Buffer.from('MZ....'), { name: 'tool.exe' })
    expect(refused).toMatchObject({ status: 415, json: { code: 'FILE_TYPE_REFUSED', path: ['bytes'] } })
    expect(refused.json.message).toMatch(/fichier/i)
    expect(await send(headers, Buffer.alloc(0))).toMatchObject({ status: 422, json: { code: 'INVALID_INPUT' } })
    expect(await send(headers, Buffer.alloc(LARGEST + 1, 'a'), { name: 'a.txt' })).toMatchObject({
      status: 413,
      json: { code: 'FILE_TOO_LARGE' },
    })
    expect(await send(await bearer('anne'), png)).toMatchObject({ status: 422, json: { code: 'NOT_YOUR_ROLE' } })
  })

  test('signed out, with a bad token or without a scope that keeps files, nothing is taken', async () => {
    expect((await send({}, png)).status).toBe(401)
    expect((await send({ authorization: 'Bearer sf_pat_no' }, png)).status).toBe(401)
    const reader = await tokenOf(await lumen.who('maya'), ['cases:read'])
    expect((await send({ authorization: `Bearer ${reader}` }, png)).status).toBe(403)
    const publisher = await tokenOf(await lumen.who('maya'), ['statements:publish'])
    expect((await send({ authorization: `Bearer ${publisher}` }, png)).status).toBe(201)
  })

  test('a case that is hidden, foreign, missing or no id at all answers the same', async () => {
    const restricted = globalId('Case', await caseWithTeam(lumen, { restricted: true }))
    const answers = await Promise.all(
      [restricted, 'case_0192f0c1a7b87c3e9d5e4f6071829300', '', 'nothing'].map(async (to) =>
        send(await bearer('nadia'), png, { to }),
      ),
    )
    expect(new Set(answers.map(({ status, json }) => JSON.stringify([status, json]))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })
})

describe('fetching', () => {
  test.each([
    ['capture.png', png, 'image/png', 'inline'],
    ['report.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'), 'application/pdf', 'inline'],
    ['note.txt', Buffer.from('<script>alert(1)</script>'), 'text/plain; charset=utf-8', 'attachment'],
  ])('%s comes back whole, and cannot act as a page', async (name, bytes, type, way) => {
    const { json } = await send(await bearer('maya'), bytes, { name })
    const reply = await fetchFile(pathOf(json.id), await bearer('ines'))
    expect(reply.statusCode).toBe(200)
    expect(reply.rawPayload.equals(bytes)).toBe(true)
    expect(reply.headers).toMatchObject({
      'content-type': type,
      'content-disposition': `${way}; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    })
  })

  test('a name in any writing travels without breaking the header', async () => {
    const { json } = await send(await bearer('maya'), Buffer.from('a witness'), {
      name: 'déposition "à chaud"\r\nX: y (1).txt',
    })
    expect((await fetchFile(pathOf(json.id), await bearer('maya'))).headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''d%C3%A9position%20%22%C3%A0%20chaud%22%20X%3A%20y%20%281%29.txt`,
    )
  })

  test('hidden, foreign, missing and malformed are the same bytes; access is asked each time', async () => {
    const restricted = await caseWithTeam(lumen, { restricted: true })
    const { json } = await send(await bearer('maya'), Buffer.from('planted'), {
      name: 'p.txt',
      to: globalId('Case', restricted),
    })
    const nadia = await bearer('nadia')
    const outsider = { authorization: `Bearer ${await tokenOf(await lumen.outsider())}` }
    const answers = [
      await fetchFile(pathOf(json.id), nadia),
      await fetchFile(pathOf(json.id), outsider),
      await fetchFile('/files/0192f0c1a7b87c3e9d5e4f6071829300', nadia),
      await fetchFile('/files/no', nadia),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404])
    const [hidden, , missing, malformed] = answers.map(({ body, headers: { date: _, ...headers } }) => [body, headers])
    expect([missing, malformed]).toEqual([hidden, hidden])

    const cookie = { cookie: `sangfroid=${await enter(doors(), lumen.memberId('ines'))}` }
    expect((await fetchFile(pathOf(json.id), cookie)).statusCode).toBe(200)
    await asSuperuser(
      `update roles set state = 'handed_over', ended_at = now() where case_id = $1 and member_id = $2`,
      [restricted, lumen.memberId('ines')],
    )
    expect((await fetchFile(pathOf(json.id), cookie)).statusCode).toBe(404)
    expect((await fetchFile(pathOf(json.id), {})).statusCode).toBe(401)
  })
})
