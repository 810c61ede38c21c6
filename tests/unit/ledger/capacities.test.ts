import { expect, test } from 'vitest'
import type { Lane } from '#db/schema/words.ts'
import type { SealedEvent } from '#domain/ledger/event.ts'
import { Cases } from '#domain/ledger/replay/cases.ts'

const at = '2026-11-22T13:05:00.000Z'
const event = (type: string, subject: string, data: SealedEvent['data'] = {}, member?: string): SealedEvent => ({
  schema: 'event/1',
  org: 'house',
  id: 'event',
  type,
  at,
  subject: { type: 'Person', id: subject },
  actor: { kind: 'person', ...(member && { member }) },
  data,
})
const rules: { lane: Lane; backups: string[] }[] = [{ lane: 'legal', backups: [] }]

function after(...events: SealedEvent[]): string[] | null {
  const cases = new Cases()
  for (const each of events) cases.read(each, () => undefined)
  const capable = cases.capable(rules, Date.parse(at))
  return capable && [...(capable.get('legal') ?? [])].sort()
}

const founded = event('organisation.founded', 'house', {
  members: [
    { id: 'ines', capacities: ['legal'] },
    { id: 'hugo', capacities: ['communications'] },
    { id: 'counsel', capacities: ['legal'], guest: true },
  ],
})

test('whose founding says nothing of capacities is not judged, until a later event says them', () => {
  const silent = event('organisation.founded', 'house', { people: 2 })
  expect(after(silent)).toBeNull()
  expect(after(silent, event('capacities.sealed', 'house', founded.data))).toEqual(['ines'])
})

test('who may vote before there is a case is whoever has the capacity, and no guest', () => {
  expect(after(founded)).toEqual(['ines'])
})

test('what was given or taken away since counts from there on', () => {
  const toHugo = event('person.capacities_changed', 'hugo', { was: ['communications'], now: ['legal'] })
  const fromInes = event('person.capacities_changed', 'ines', { was: ['legal'], now: ['employee'] })
  expect(after(founded, toHugo)).toEqual(['hugo', 'ines'])
  expect(after(founded, toHugo, fromInes)).toEqual(['hugo'])
  expect(after(founded, event('person.suspended', 'ines'))).toEqual([])
  expect(after(founded, event('person.suspended', 'ines'), event('person.reinstated', 'ines'))).toEqual(['ines'])
})

test('who was invited has them once they came, and a guest has none here', () => {
  const invited = event('person.invited', 'letter', { capacities: ['legal'] })
  const asGuest = event('person.invited', 'letter', { capacities: ['legal'], guestUntil: '2027-01-01T00:00:00.000Z' })
  const came = event('invitation.accepted', 'letter', {}, 'paul')
  expect(after(founded, invited)).not.toContain('paul')
  expect(after(founded, invited, came)).toEqual(['ines', 'paul'])
  expect(after(founded, asGuest, came)).toEqual(['ines'])
})

test('a backup that the policy names may vote too', () => {
  const cases = new Cases()
  cases.read(founded, () => undefined)
  const capable = cases.capable([{ lane: 'legal', backups: ['hugo'] }], Date.parse(at))
  expect([...(capable?.get('legal') ?? [])]).toEqual(['ines', 'hugo'])
})
