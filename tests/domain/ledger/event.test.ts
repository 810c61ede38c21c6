import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { eventTypes, readEvent } from '#domain/ledger/event.ts'
import { bundleOf, trust, verifyBytes } from '#tests/support/bundle.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

test('every event that the demo seals says what its type says, and nothing else', async () => {
  await seedDemo()
  const rows = await asSuperuser<{ canonical: Buffer }>('select canonical from events')
  expect(rows.length).toBeGreaterThan(100)
  const faults = rows
    .map(({ canonical }) => JSON.parse(canonical.toString()))
    .map((event) => ({ type: event.type, read: readEvent(event) }))
    .filter(({ read }) => 'fault' in read)
  expect(faults).toEqual([])
})

test('an event that says one thing more, or one thing less, is not of its type', async () => {
  const [row] = await asSuperuser<{ canonical: Buffer }>(
    "select canonical from events where type = 'statement.approved' limit 1",
  )
  const event = JSON.parse(String(row?.canonical))
  expect(readEvent(event)).toEqual(event)
  expect(readEvent({ ...event, data: { ...event.data, severity: 1 } })).toEqual({
    fault: 'schema',
    at: 'data.severity',
  })
  expect(readEvent({ ...event, bind: undefined })).toMatchObject({ fault: 'schema' })
  expect(readEvent({ ...event, type: 'statement.blessed' })).toEqual({ fault: 'unknown_type', at: 'statement.blessed' })
  expect(readEvent({ ...event, type: 'constructor' })).toMatchObject({ fault: 'unknown_type' })
  expect(readEvent(null)).toMatchObject({ fault: 'unknown_type' })
})

test('whatever the house records has a schema', () => {
  const root = join(import.meta.dirname, '../../../domain')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const written = /(?:record|recordOnVersion|moveVersion|say)\((?:[^'`)]|\([^)]*\))*?'([a-z_]+\.[a-z_]+)'/g
  const found = files.flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(written)].map(([, type]) => type as string),
  )
  expect(new Set(found).size).toBeGreaterThan(50)
  expect([...new Set(found)].filter((type) => !Object.hasOwn(eventTypes, type))).toEqual([])
})

test('the case that the demo shows is proved by its bundle: told afterwards, and authorised', async () => {
  const [lune] = await asSuperuser<{ org_id: string; id: string }>(
    "select org_id, id from cases where title like '%Lune%' limit 1",
  )
  const bundle = await bundleOf(lune?.org_id ?? '', lune?.id ?? '')
  const verdict = await verifyBytes(bundle, { trust: trust() })
  expect(verdict).toMatchObject({ exit: 2, broken: [] })
  expect(verdict.reserved.map(({ code }) => code).sort()).toEqual(['events_withheld', 'imported', 'never_anchored'])
  expect(verdict.publications.length).toBeGreaterThan(3)
  expect(verdict.publications.filter(({ authorised, imported }) => !authorised || !imported)).toEqual([])
})
