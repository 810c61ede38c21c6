import { createHash } from 'node:crypto'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { openDocuments } from '#graphql/documents.ts'
import { tinySchema } from '#tests/graphql/door/tiny.ts'

const shipped = 'query Me { viewer { name } }'
const gone = 'query Old { removed }'
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const documents = openDocuments(tinySchema(), { [digest(shipped)]: shipped, [digest(gone)]: gone })

test('shipped documents stay, parsed; one that the contract no longer answers is judged like any other', async () => {
  const kept = await documents.store.get(`prefix:${digest(shipped)}`)
  expect(kept && documents.isTrusted(kept)).toBe(true)
  expect(await documents.store.get(`prefix:${digest(gone)}`)).toBeUndefined()
  expect(documents.isShipped(gone)).toBe(true)
})

test('of all others the latest 2,000 stay, whatever comes', async () => {
  const document = parse('{ __typename }')
  await documents.store.set('first', document)
  for (let n = 0; n < 1_999; n++) await documents.store.set(`${n}`, document)
  expect(await documents.store.get('first')).toBe(document)
  await documents.store.set('one more', document)
  expect([
    await documents.store.get('first'),
    await documents.store.get('0'),
    await documents.store.get('one more'),
  ]).toEqual([document, undefined, document])
})

test('what was sent by text is not trusted for being known', async () => {
  const document = parse('{ __typename }')
  await documents.store.set(digest('{ __typename }'), document)
  expect(documents.isTrusted(document)).toBe(false)
})
