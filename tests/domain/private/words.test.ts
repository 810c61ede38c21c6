import { randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { hex } from '#domain/canonical.ts'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { commitment } from '#domain/commitment.ts'
import { eventShape } from '#domain/events/shape.ts'
import { newKey, openAtRest, wrap } from '#domain/private/atRest.ts'
import { carryOver } from '#domain/private/carryOver.ts'
import { openJson, openPrivate, ownerOf, sealPrivate } from '#domain/private/sealed.ts'
import { isDerived } from '#domain/read/shape.ts'
import { asApplication } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { saidWith, tablesThatSay } from '#tests/support/private.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const first = 'not-a-secret-key-of-the-first-day'
const second = 'not-a-secret-key-of-the-second-day'
let house: World
let caseId: string
beforeAll(async () => {
  openAtRest([first])
  house = await world()
  caseId = await caseWithTeam(house)
})
beforeEach(() => openAtRest([first]))

type Row = { event: string; key: string; wrapped: Buffer; sealed: Buffer; promised: string; owner: string }
const newest = async (type: string, field = 'words'): Promise<Row> =>
  (
    await asSuperuser<Row>(
      `select x.event_id as event, x.key_id as key, k.wrapped, x.sealed, k.subject_type || ' ' || k.subject_id as owner, convert_from(e.canonical, 'UTF8')::jsonb #>> array['private', $2] as promised
         from event_private x join events e on e.id = x.event_id join private_keys k on k.id = x.key_id where e.type = $1 and x.field = $2 order by e.at desc, e.id desc limit 1`,
      [type, field],
    )
  )[0] as Row

test('a note is read on the timeline, and its words are in the event sealed under its author’s key', async () => {
  const claire = await house.who('claire')
  await addNote(claire, { caseId, words: 'The baker called at nine.' })
  const row = await newest('note.added')
  expect(row.owner).toBe(`member ${claire.memberId}`)
  expect(await saidWith(row.event, 'words')).toBe('The baker called at nine.')
  expect(await tablesThatSay('The baker called at nine.')).toEqual(['public.notes'])
  const { salt, value } = openPrivate({ orgId: claire.orgId, eventId: row.event, field: 'words' }, row.sealed, {
    id: row.key,
    wrapped: row.wrapped,
  })
  expect(hex(commitment(salt, row.event, 'words', value))).toBe(row.promised)
})

test('what a claim says is the case’s, whoever logged it', async () => {
  await logClaim(await house.who('maya'), { caseId, words: 'Three people are ill.', origin: 'post' })
  expect((await newest('claim.logged')).owner).toBe(`case ${caseId}`)
})

test('whoever has the database without the key reads nothing, and a sealed word opens nowhere else', async () => {
  const { orgId } = await house.who('claire')
  const key = { id: 'a', wrapped: wrap(newKey(), ownerOf(orgId, 'a')) }
  const place = { orgId, eventId: 'e', field: 'words' }
  const sealed = sealPrivate(place, { salt: randomBytes(32), value: 'Only here.' }, key)
  expect(openPrivate(place, sealed, key).value).toBe('Only here.')
  for (const elsewhere of [{ orgId: 'other' }, { eventId: 'f' }, { field: 'reason' }])
    expect(() => openPrivate({ ...place, ...elsewhere }, sealed, key), JSON.stringify(elsewhere)).toThrow()
  const bent = Buffer.from(sealed)
  bent[bent.length - 1] = (bent[bent.length - 1] ?? 0) ^ 1
  expect(() => openPrivate(place, bent, key)).toThrow()
  openAtRest(['not-a-secret-key-of-somebody-else'])
  expect(() => openPrivate(place, sealed, key)).toThrow('AT_REST_KEYS')
})

test('words an older version left in clear are read as they are, and sealed by the next start with their own salt', async () => {
  const claire = await house.who('claire')
  await addNote(claire, { caseId, words: 'To be written as before.' })
  const row = await newest('note.added')
  const place = { orgId: claire.orgId, eventId: row.event, field: 'words' }
  const { salt, value } = openPrivate(place, row.sealed, { id: row.key, wrapped: row.wrapped })
  await asSuperuser(
    `set session_replication_role = replica; alter table event_private disable trigger append_only; alter table event_private drop constraint event_private_sealed;
     update event_private set key_id = null, sealed = null, salt = '\\x${hex(salt)}', value = '${value}' where event_id = '${row.event}';
     alter table event_private add constraint event_private_sealed check (sealed is not null and key_id is not null and salt is null and value is null) not valid;
     alter table event_private enable always trigger append_only`,
  )
  expect(await saidWith(row.event, 'words')).toBe('To be written as before.')
  expect(await tablesThatSay('To be written as before.')).toContain('public.event_private')
  await carryOver()
  expect(await tablesThatSay('To be written as before.')).toEqual(['public.notes'])
  const again = await newest('note.added')
  const opened = openPrivate(place, again.sealed, { id: again.key, wrapped: again.wrapped })
  expect(hex(commitment(opened.salt, row.event, 'words', opened.value))).toBe(row.promised)
})

test('a new at-rest key wraps every data key at the next start, and then the old one may go', async () => {
  openAtRest([second, first])
  await carryOver()
  openAtRest([second])
  expect(await saidWith((await newest('note.added')).event, 'words')).toBe('To be written as before.')
  openAtRest([first])
  await expect(carryOver()).rejects.toThrow('AT_REST_KEYS')
})

test('the application can neither write words in clear, nor change what was sealed, nor put a key back', async () => {
  const claire = await house.who('claire')
  const { event, key } = await newest('note.added')
  const attempts: [string, string][] = [
    [
      `insert into event_private (org_id, event_id, field, salt, value) values ('${claire.orgId}', '${event}', 'more', '\\x00', 'clear')`,
      '23514',
    ],
    [`update event_private set field = 'other' where event_id = '${event}'`, '42501'],
    [`delete from event_private where event_id = '${event}'`, '42501'],
    [`update private_keys set wrapped = '\\x00' where id = '${key}'`, '42501'],
    [`delete from private_keys where id = '${key}'`, '42501'],
    [
      `insert into erasures (org_id, member_id, at, event_id) values ('${claire.orgId}', '${claire.memberId}', now(), '${event}')`,
      '42501',
    ],
  ]
  for (const [attack, code] of attempts)
    await expect(
      asApplication(claire, (sql) => sql(attack, [])),
      attack,
    ).rejects.toMatchObject({ code })
})

test('words whose key is gone read as none', () => {
  const words = eventShape.fields.words
  if (typeof words !== 'object' || !isDerived(words)) throw new Error('words is not derived')
  const gone = { org: 'o', event: 'e', field: 'words', key: 'k', wrapped: null, sealed: 'AAAA', clear: null }
  expect(openJson(gone)).toBeNull()
  expect(words.value({ _sealed: gone, _plain: null }, { actor: {} as never, now: new Date() }, {})).toBeNull()
})
