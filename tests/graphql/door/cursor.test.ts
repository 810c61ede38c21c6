import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CursorInvalid, cursorScope, openCursor, sealCursor } from '#domain/cursor.ts'
import { sealWith } from '#graphql/streamId.ts'

const here = cursorScope('org-1', 'Query.cases', { order: 'newest', filter: { stage: 'active' }, first: 20 })

test('a cursor opens where it was made, whatever the size of the page', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 3 }), (key) => {
      const scope = cursorScope('org-1', 'Query.cases', {
        filter: { stage: 'active' },
        order: 'newest',
        first: 5,
        after: 'x',
      })
      expect(openCursor(scope, sealCursor(here, key))).toEqual(key)
    }),
  )
})

test.each([
  ['another organisation', cursorScope('org-2', 'Query.cases', { order: 'newest', filter: { stage: 'active' } })],
  ['another field', cursorScope('org-1', 'Case.claims', { order: 'newest', filter: { stage: 'active' } })],
  ['another order', cursorScope('org-1', 'Query.cases', { order: 'oldest', filter: { stage: 'active' } })],
  ['another filter', cursorScope('org-1', 'Query.cases', { order: 'newest', filter: { stage: 'closed' } })],
])('in %s it is refused (S6)', (_where, scope) => {
  expect(() => openCursor(scope, sealCursor(here, ['2026-11-22', 'id']))).toThrow(CursorInvalid)
})

test.each([
  '',
  'x',
  here,
  `${here}%%%`,
  here + Buffer.from('{"a":1}').toString('base64url'),
  here + Buffer.from('[]').toString('base64url'),
  here + Buffer.from('[{}]').toString('base64url'),
])('%j is no cursor', (cursor) => {
  expect(() => openCursor(here, cursor)).toThrow(CursorInvalid)
})

test('the id of an event opens for its organisation alone, and shows nothing of its position', () => {
  const [one, other] = [sealWith('a secret of this installation'), sealWith('a secret of another')]
  for (const position of [-1, 0, 1, 4_294_967_296])
    expect(one.open('org-1', one.seal('org-1', position))).toBe(position)
  const id = one.seal('org-1', 7)
  expect(one.seal('org-1', 7)).not.toBe(id)
  expect(() => one.open('org-2', id)).toThrow(CursorInvalid)
  expect(() => other.open('org-1', id)).toThrow(CursorInvalid)
  for (const broken of ['', 'x', '7', `${id}A`, `B${id.slice(1)}`])
    expect(() => one.open('org-1', broken)).toThrow(CursorInvalid)
})
