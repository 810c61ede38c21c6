import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, removeFolder, startHouse } from '../support/house.ts'

// What an operator does with tokens from the machine itself, while the house serves.

let house: House
beforeAll(async () => {
  house = await startHouse({ env: { SANGFROID_MODE: 'demo' } })
})
afterAll(async () => {
  await house.stop()
  removeFolder(house.data)
})

function token(...args: string[]): Promise<{ code: number | null; said: string; complained: string }> {
  const command = spawn(process.execPath, ['cli.ts', 'token', ...args], {
    env: { ...process.env, SANGFROID_MODE: 'demo', SANGFROID_DATA: house.data },
  })
  let [said, complained] = ['', '']
  command.stdout.on('data', (chunk) => (said += chunk))
  command.stderr.on('data', (chunk) => (complained += chunk))
  return new Promise((done) => command.once('close', (code) => done({ code, said, complained })))
}

async function ask(secret: string, query: string) {
  const reply = await fetch(`${house.url}/api/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return { status: reply.status, ...((await reply.json()) as { data?: unknown; errors?: unknown[] }) }
}

test('a token made from the machine acts as its person at once, until it is revoked from there', async () => {
  const made = await token(
    'create',
    '--email',
    'ines.duhamel@lumen.example',
    '--scopes',
    'cases:read',
    '--name',
    'Monitoring',
    '--json',
  )
  const { id, token: secret } = JSON.parse(made.said)
  expect(await ask(secret, '{ viewer { person { name } tokens { id name } } }')).toMatchObject({
    status: 200,
    data: { viewer: { person: { name: 'Inès Duhamel' }, tokens: [{ id, name: 'Monitoring' }] } },
  })

  const listed = await token('list', '--email', 'ines.duhamel@lumen.example', '--json')
  expect(JSON.parse(listed.said)).toMatchObject([{ id, name: 'Monitoring', scopes: ['cases:read'] }])
  expect(listed.said).not.toContain(secret)

  expect(await token('revoke', '--email', 'claire.vasseur@lumen.example', '--id', id)).toMatchObject({ code: 1 })
  expect(await token('revoke', '--email', 'ines.duhamel@lumen.example', '--id', id)).toMatchObject({ code: 0 })
  expect(await ask(secret, '{ viewer { email } }')).toMatchObject({ status: 401 })
})

test('what means nothing is answered with what there is, and 64; an unknown person with 1', async () => {
  const claire = ['--email', 'claire.vasseur@lumen.example']
  for (const args of [
    ['create', ...claire, '--scopes', 'everything'],
    ['create', ...claire, '--scopes', 'cases:read', '--days', '366'],
    ['create', '--scopes', 'cases:read'],
    ['borrow', ...claire],
  ]) {
    expect(await token(...args)).toMatchObject({ code: 64, said: '' })
  }
  expect(await token('create', '--email', 'nobody@lumen.example', '--scopes', 'cases:read')).toMatchObject({
    code: 1,
    said: '',
    complained: 'There is no such person, or no such token of theirs.\n',
  })
})
