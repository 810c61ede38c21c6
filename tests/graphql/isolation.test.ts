import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { qualifyCase, restrictCase } from '#domain/cases/changeCase.ts'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { reportSignal } from '#domain/cases/declareCase.ts'
import { globalId, idWords, newId } from '#domain/id.ts'
import { withdrawToken } from '#domain/people/tokens.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import type { PersonKey } from '#tests/support/world.ts'
import { argumentsOf, roots, selection, ways } from './everyQuery.ts'
import { arrange, CANARY, caseId, contract, house, reference, said, strangers, things } from './hiddenCase.ts'

beforeAll(arrange)

afterAll(() => contract.close())

test.each(roots.map((root) => [root.name, root] as const))(
  '%s tells no stranger a word of a restricted case, however they ask (S5, S9)',
  async (name, root) => {
    const asked = new Set<string>()
    for (const [who, token] of strangers) {
      for (const given of ways(name)) {
        for (const depth of [4, 3, 2, 1, 0]) {
          const query = `{ ${name}${argumentsOf(root, given)} ${selection(root.type, depth)} }`
          const { text, errors, status } = await contract.ask(token, query, {}, { 'accept-language': 'fr' })
          if (['TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED'].includes(String(errors?.[0]?.extensions.code))) continue
          expect([status, errors?.[0]?.extensions.code], query.slice(0, 200)).not.toContain('GRAPHQL_VALIDATION_FAILED')
          for (const word of said())
            expect(text.includes(word), `${who}: ${query.slice(0, 120)} said ${word}`).toBe(false)
          asked.add(`${JSON.stringify(given)} ${depth}`)
          break
        }
      }
    }
    expect(asked.size).toBeGreaterThan(0)
  },
)

test('every id of the case is the same bytes to a stranger as one that nothing has, by node and as a file (S1, S9)', async () => {
  for (const [who, token] of strangers) {
    for (const [type, ids] of things) {
      for (const id of ids.filter((_, n) => n < 6)) {
        const node = (uuid: string) =>
          contract.ask(token, 'query N($id: ID!) { node(id: $id) { __typename id } }', { id: globalId(type, uuid) })
        const [hidden, missing] = await Promise.all([node(id), node(newId())])
        if (hidden.data?.node && type === 'Event') continue // events of no case, about oneself
        expect(hidden.text, `${who} ${type}`).toBe(missing.text)
      }
    }
    const file = (uuid: string) =>
      contract.app.inject({
        method: 'GET',
        url: `/files/${uuid.replaceAll('-', '')}`,
        headers: { authorization: `Bearer ${token}` },
      })
    const [hidden, missing] = await Promise.all([file(things.get('File')?.[0] ?? ''), file(newId())])
    expect([hidden.statusCode, hidden.body, hidden.headers['content-type']]).toEqual([
      missing.statusCode,
      missing.body,
      missing.headers['content-type'],
    ])
  }
  expect(Object.keys(idWords).length).toBeGreaterThan(0)
})

test('signed out, with a token that was revoked or never was: nothing but that, whatever is asked (S19)', async () => {
  const revoked = await tokenOf(await house.who('claire'))
  const [{ id: tokenId } = { id: '' }] = await asSuperuser<{ id: string }>(
    'select id from tokens where member_id = $1 order by id desc limit 1',
    [house.memberId('claire')],
  )
  expect((await contract.ask(revoked, '{ viewer { person { id } } }')).errors).toBeUndefined()
  await withdrawToken(await house.who('claire'), { tokenId, memberId: house.memberId('claire') })
  const some = roots.filter(({ name }) => ['node', 'case', 'cases', 'statement', 'inbox'].includes(name)) // who guesses is soon told to wait
  for (const token of [null, revoked, 'sf_pat_nobody']) {
    for (const root of token ? some : roots) {
      const hidden = await contract.ask(
        token,
        `{ ${root.name}${argumentsOf(root, ways(root.name)[0])} ${selection(root.type, 0)} }`,
      )
      if (token === null && root.name === 'viewer') expect(hidden.data).toEqual({ viewer: null })
      else expect([hidden.status, hidden.errors?.[0]?.extensions.code], root.name).toEqual([401, 'UNAUTHENTICATED'])
      for (const word of said()) expect(hidden.text).not.toContain(word)
    }
    const file = await contract.app.inject({
      method: 'GET',
      url: `/files/${(things.get('File')?.[0] ?? '').replaceAll('-', '')}`,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    })
    expect(file.statusCode).toBe(401)
  }
})

test('a mail that is written after a case was restricted holds no word of it (S9)', async () => {
  const mails = await asSuperuser<{ subject: string; plain: string }>('select subject, plain from mails')
  const jobs = await asSuperuser<{ payload: unknown }>('select payload from graphile_worker._private_jobs')
  for (const word of said().slice(0, 2)) expect(JSON.stringify([mails, jobs])).not.toContain(word)
})

async function follow(token: string, query: string, variables: object) {
  const { port } = contract.app.server.address() as AddressInfo
  const end = new AbortController()
  const reply = await fetch(`http://127.0.0.1:${port}/api/graphql/stream`, {
    method: 'POST',
    signal: end.signal,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
  })
  let text = ''
  const keep = (chunk: string) => {
    text += chunk
  }
  reply.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(new WritableStream({ write: keep }))
    .catch(() => {})
  return { status: reply.status, heard: () => text, stop: () => end.abort() }
}

test('a stream of a hidden case is none, and a case that becomes hidden stops being told at once (S9, S10)', async () => {
  await contract.app.listen({ host: '127.0.0.1', port: 0 })
  const nadia = strangers.get('nadia') ?? ''
  const watch = 'subscription F($id: ID!) { caseEvents(caseId: $id) { type words actor { name } } }'
  const [hidden, missing] = await Promise.all(
    [caseId, newId()].map((id) => follow(nadia, watch, { id: globalId('Case', id) })),
  )
  const place = /id: [\w-]+/g // sealed anew each time
  await expect.poll(() => hidden?.heard()).not.toBe('')
  await expect.poll(() => hidden?.heard().replace(place, 'id')).toBe(missing?.heard().replace(place, 'id'))
  for (const one of [hidden, missing]) one?.stop()

  const claire = await house.who('claire')
  const open = await reportSignal(claire, { said: 'Seen.', channel: 'twitter' })
  await qualifyCase(claire, { caseId: open.caseId, expectedVersion: 1, severity: 2 })
  const [watching, all] = await Promise.all([
    follow(nadia, watch, { id: globalId('Case', open.caseId) }),
    follow(nadia, 'subscription { organisationEvents { type case { id title } words } }', {}),
  ])
  const lead = await house.who('claire')
  await addNote(lead, { caseId: open.caseId, words: 'For everybody.' })
  contract.door.events.tell(house.lumen.orgId)
  await expect.poll(() => watching?.heard(), { timeout: 8_000 }).toContain('For everybody.')
  await restrictCase(lead, { caseId: open.caseId, reason: `${CANARY} restricted` })
  await addNote(lead, { caseId: open.caseId, words: `${CANARY} after` })
  const told = await reportSignal(claire, { said: 'Another.', channel: 'twitter' })
  contract.door.events.tell(house.lumen.orgId)
  await expect.poll(() => all?.heard(), { timeout: 8_000 }).toContain(globalId('Case', told.caseId))
  for (const stream of [watching, all]) {
    expect(stream?.heard()).not.toContain(CANARY)
    stream?.stop()
  }
})

test.each<PersonKey>(['claire', 'hugo', 'anne'])(
  '%s, who is on the case or audits it, does read it: the strangers above see nothing for their own reason',
  async (key) => {
    const { data } = await contract.ask(
      await tokenOf(await house.who(key)),
      `{ case(by: {reference: "${reference}"}) { said title } }`,
    )
    expect(JSON.stringify(data)).toContain(CANARY)
  },
)
