import { beforeAll, describe, expect, test } from 'vitest'
import { ChangedMeanwhile } from '#domain/ledger/archive.ts'
import { bundleFiles } from '#domain/ledger/bundle.ts'
import { startThread } from '#domain/threads/startThread.ts'
import {
  bundleOf,
  type Files,
  filesOf,
  forged,
  houseKey,
  jcs,
  json,
  leavesOf,
  trust,
  verifyBytes,
  zipped,
} from '#tests/support/bundle.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { firstTextOf } from '#tests/support/publishedCase.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

// What people said in a case, and what was said under privilege: the longest files of a bundle.

let house: World
let caseId: string
let files: Files
beforeAll(async () => {
  house = await world()
  const opened = await statementInReview(house)
  caseId = opened.caseId
  const { variantKey } = await firstTextOf(opened.statementId)
  const [passage] = await asSuperuser<{ hash: string }>(
    "select encode(sha256(convert_to(a.blocks -> 0 ->> 'text', 'UTF8')), 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1 and a.key = $2 limit 1",
    [opened.statementId, variantKey],
  )
  const about = { statementId: opened.statementId, variantKey, passageHash: passage?.hash ?? '', privileged: true }
  for (const words of ['Counsel would rather say less.', 'And "less" still: {nothing}, \\ for now.'])
    await startThread(await house.who('ines'), { ...about, words })
  files = await filesOf(await bundleOf(house.lumen.orgId, caseId, { privileged: true }))
})

const written = async () => {
  const { length: size } = await leavesOf(house.lumen.orgId)
  return bundleFiles({ orgId: house.lumen.orgId, scope: { case: caseId }, size, version: '1', privileged: true })
}

test('it is never held whole while it is written', async () => {
  const held = new Map<string, boolean>()
  for await (const file of await written()) held.set(file.name, 'bytes' in file)
  for (const name of ['private.json', 'remarks.json', 'timeline.html'])
    expect([name, held.get(name)]).toEqual([name, false])
})

test('both documents are canonical to their last byte, and the page has a row for each event', async () => {
  for (const name of ['private.json', 'remarks.json']) {
    const bytes = files.get(name) as Uint8Array
    expect(jcs(json(bytes)).equals(bytes)).toBe(true)
  }
  expect(Object.keys(json(files.get('private.json')))).toEqual(['schema', 'values'])
  expect(Object.keys(json(files.get('remarks.json')).remarks)).toHaveLength(2)
  const page = Buffer.from(files.get('timeline.html') ?? '').toString()
  const events = [...files.keys()].filter((name) => name.startsWith('events/'))
  expect(page.match(/^<tr>/gm)).toHaveLength(events.length)
})

test('a value that is erased between two readings of it ends the writing: nothing contradicts itself', async () => {
  const gone = "delete from event_private p using events e where e.id = p.event_id and e.type = 'claim.logged'"
  const all = await written()
  const write = async () => {
    for await (const file of all)
      if (file.name === 'leaves.bin')
        for (const done of [
          'alter table event_private disable trigger append_only',
          gone,
          'alter table event_private enable always trigger append_only',
        ])
          await asSuperuser(done)
  }
  await expect(write()).rejects.toBeInstanceOf(ChangedMeanwhile)
  const again = await verifyBytes(await bundleOf(house.lumen.orgId, caseId), { trust: trust() })
  expect(again.broken).toEqual([])
  expect(again.reserved).toContainEqual(expect.objectContaining({ code: 'erased', detail: 'words' }))
})

describe('somebody who knows the format', () => {
  const ways: [string, (text: string) => string][] = [
    ['with a space', (text) => text.replace(':{', ': {')],
    ['with more behind it', (text) => `${text} `],
    ['with another member', (text) => text.replace(/\}$/, ',"z":1}')],
    ['cut short', (text) => text.slice(0, -1)],
    ['with an item twice', (text) => text.replace(/("[0-9a-f-]{36}":\{.*?\}\}?),/, '$1,$1,')],
    ['in another order', (text) => text.replace(/("[0-9a-f-]{36}":\{.*?\}\}?),(.*?)(?=\}\}$|\},"schema)/, '$2,$1')],
    ['with a key that is no event', (text) => text.replace(/"[0-9a-f]{8}-/, '"somebody-')],
    ['as a list', () => '[]'],
  ]
  test.each(ways)('writes what people said %s: it is not read', async (_, way) => {
    for (const name of ['private.json', 'remarks.json']) {
      const text = Buffer.from(files.get(name) ?? '').toString()
      expect(way(text)).not.toBe(text)
      const changed = new Map([...files]).set(name, Buffer.from(way(text)))
      expect(await verifyBytes(await forged(changed, houseKey), { trust: trust() })).toMatchObject({
        exit: 64,
        unreadable: { code: 'unknown_shape', about: name },
      })
    }
  })

  test('says more under a name that readers pass over in silence, in any document: it is not read', async () => {
    const hidden = '{"__proto__":"Words that nobody sealed.",'
    for (const name of ['private.json', 'remarks.json', 'withheld.json', 'manifest.json']) {
      const text = Buffer.from(files.get(name) ?? '').toString()
      const bent = Buffer.from(
        text.replace(/("[0-9a-f-]{36}":|"files":|^)\{(?!"(?:schema"|remarks":\{))/, `$1${hidden}`),
      )
      expect(bent.toString()).toContain('__proto__')
      const changed = new Map([...files]).set(name, bent)
      const bundle = name === 'manifest.json' ? zipped(changed) : forged(changed, houseKey)
      expect(await verifyBytes(await bundle, { trust: trust() })).toMatchObject({
        exit: 64,
        unreadable: { code: 'unknown_shape', about: name },
      })
    }
  })

  test('fills a document with more than there are events: it is not read on', async () => {
    const text = Buffer.from(files.get('private.json') ?? '').toString()
    const more = Array.from(
      { length: files.size + 1 },
      (_, n) => `"${n.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000":{},`,
    )
    const changed = new Map([...files]).set(
      'private.json',
      Buffer.from(text.replace('"values":{', `"values":{${more.join('')}`)),
    )
    expect(await verifyBytes(await forged(changed, houseKey), { trust: trust() })).toMatchObject({
      exit: 64,
      unreadable: { code: 'too_large', about: 'private.json' },
    })
  })

  test('adds words of an event that is not there: they are named', async () => {
    const id = '00000000-0000-7000-8000-000000000000'
    for (const [name, list] of [
      ['private.json', 'values'],
      ['remarks.json', 'remarks'],
    ] as const) {
      const before = json(files.get(name))
      const [more] = Object.values(before[list])
      const changed = new Map([...files]).set(name, jcs({ ...before, [list]: { ...before[list], [id]: more } }))
      expect(await verifyBytes(await forged(changed, houseKey), { trust: trust() })).toMatchObject({
        exit: 1,
        broken: [{ code: 'value_false', file: name, detail: id }],
      })
    }
  })
})
