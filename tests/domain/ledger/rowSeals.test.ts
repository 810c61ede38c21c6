import { getTableColumns } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { type BrokenSeal, brokenSeals } from '#domain/ledger/brokenSeals.ts'
import { type Governed, type GovernedType, governed, governedTypes, tableOf } from '#domain/ledger/governed.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { carryOver } from '#domain/private/carryOver.ts'
import { approveStatement, rejectStatement } from '#domain/statements/vote.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

async function all(orgId: string): Promise<BrokenSeal[]> {
  const found: BrokenSeal[] = []
  for await (const one of brokenSeals(orgId)) found.push(one)
  return found
}

/** Behind the application's back: as the owner of the tables, who has shut their triggers off. */
const behind = (type: GovernedType, change: string) =>
  asSuperuser(`begin; alter table ${tableOf(type)} disable trigger all; ${change}; alter table ${tableOf(type)} enable trigger user;
    ${['Vote', 'Delegation'].includes(type) ? `alter table ${tableOf(type)} enable always trigger append_only` : ''}; commit`)

describe('the demo', () => {
  let orgId: string
  beforeAll(async () => {
    await seedDemo()
    const [found] = await asSuperuser<{ id: string }>(
      "select id from organisations where name = 'Maison Lumen' limit 1",
    )
    orgId = found?.id ?? ''
    const members = await asSuperuser<{ id: string }>(
      "select m.id from members m join people p on p.id = m.person_id where m.org_id = $1 and p.email ~ '^(ines|paul)' order by p.email",
      [orgId],
    )
    const [ines = '', paul = ''] = members.map(({ id }) => id)
    await delegateLane(await actorOf(orgId, ines, new Date()), {
      delegateId: paul,
      lane: 'legal',
      endsAt: new Date(Date.now() + 3_600_000),
    })
  })

  test('every governed row that people made is sealed, and fits its seal', async () => {
    expect(await all(orgId)).toEqual([])
    const rows = await Promise.all(
      governedTypes.map(async (type) => {
        const [row] = await asSuperuser<{ n: number }>(
          `select count(*)::int as n from ${tableOf(type)} where org_id = $1`,
          [orgId],
        )
        return [type, row?.n ?? 0] as const
      }),
    )
    expect(rows.filter(([, n]) => n === 0).map(([type]) => type)).toEqual([])
  })

  const edits: [GovernedType, string][] = [
    ['Case', 'severity = case severity when 1 then 2 else 1 end'],
    ['Case', "title = title || '.'"],
    ['Claim', "words = words || ' not'"],
    ['StatementVersion', "canonical = canonical || '\\x20'"],
    ['StatementVersion', 'not_after = now()'],
    ['Vote', "reason = 'Never said.'"],
    ['Vote', "at = at + interval '1 millisecond'"],
    ['Publication', "link = 'https://elsewhere.example/1'"],
    ['Policy', "rule = jsonb_set(rule, '{lanes}', '[]')"],
    ['Decision', "words = 'Do nothing.'"],
    ['Delegation', "ends_at = ends_at + interval '1 day'"],
    ['Role', "role = 'lead'"],
    ['Role', 'seal_salt = null'],
  ]
  test.each(edits)('%s: %s, behind the application’s back, is named with the row', async (type, set) => {
    const [row] = await asSuperuser<{ id: string; was: string }>(
      `select id, to_jsonb(r) as was from ${tableOf(type)} r where org_id = $1 ${type === 'StatementVersion' ? 'and canonical is not null and corrects is null' : ''} ${type === 'Role' ? "and role <> 'lead'" : ''} order by id limit 1`,
      [orgId],
    )
    const before = `row_before_${type.toLowerCase()}`
    await asSuperuser(`create table if not exists ${before} as select * from ${tableOf(type)} where id = '${row?.id}'`)
    await behind(type, `update ${tableOf(type)} set ${set} where id = '${row?.id}'`)
    expect(await all(orgId)).toMatchObject([{ type, id: row?.id, fault: 'edited', position: expect.any(Number) }])
    const columns = await asSuperuser<{ name: string }>(
      `select a.attname as name from pg_attribute a where a.attrelid = '${tableOf(type)}'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
    )
    const list = columns.map(({ name }) => `"${name}"`).join(', ')
    await behind(
      type,
      `update ${tableOf(type)} set (${list}) = (select ${list} from ${before} b where b.id = ${tableOf(type)}.id) where id = '${row?.id}'`,
    )
    await asSuperuser(`drop table ${before}`)
    expect(await all(orgId)).toEqual([])
  })

  test('a row taken away, and one put in, are named too', async () => {
    const [role] = await asSuperuser<{ id: string }>(
      'select id from roles where org_id = $1 and note is null order by id desc limit 1',
      [orgId],
    )
    await asSuperuser(`create table kept as select * from roles where id = '${role?.id}'`)
    await pastEveryGuard('delete from roles where id = $1', [role?.id])
    expect(await all(orgId)).toMatchObject([{ type: 'Role', id: role?.id, fault: 'gone' }])
    const other = '0192f0c1-a7b8-7c3e-9d5e-4f60718293a4'
    await asSuperuser(`update kept set id = '${other}'`)
    await pastEveryGuard('insert into roles select * from kept')
    expect(await all(orgId)).toMatchObject([
      { type: 'Role', id: other, fault: 'unsealed', position: null },
      { type: 'Role', id: role?.id, fault: 'gone' },
    ])
    await pastEveryGuard('delete from roles where id = $1', [other])
    await asSuperuser(`update kept set id = '${role?.id}'`)
    await pastEveryGuard('insert into roles select * from kept')
  })
})

describe('one act', () => {
  let house: World
  beforeAll(async () => {
    house = await world()
  })
  type Event = { type: string; subject: { type: string; id: string; after?: string }; touched?: { type: string }[] }
  const lastOf = async (orgId: string, n: number) =>
    (
      await asSuperuser<{ e: Event }>(
        `select convert_from(e.canonical, 'UTF8')::jsonb as e from events e join ledger_leaves l on l.event_id = e.id where l.org_id = $1 order by l.position desc limit ${n}`,
        [orgId],
      )
    ).map(({ e }) => e)

  test('seals what it made and what it moved: the subject in its event, the rest in the last one', async () => {
    const review = await statementInReview(house)
    await approveStatement(await house.who('ines'), { ...(await reading(review.statementId)), lane: 'legal' })
    await approveStatement(await house.who('elise'), { ...(await reading(review.statementId)), lane: 'communications' })
    const [last] = await lastOf(house.lumen.orgId, 1)
    expect(last?.subject.after).toMatch(/^[0-9a-f]{64}$/)
    expect(last?.touched?.map(({ type }) => type)).toEqual(['Vote'])
    expect(await all(house.lumen.orgId)).toEqual([])
  })

  test('erasing somebody leaves every row whole under a seal of its own', async () => {
    const { orgId } = house.lumen
    const review = await statementInReview(house)
    const { voteId } = await rejectStatement(await house.who('ines'), {
      ...(await reading(review.statementId)),
      lane: 'legal',
      reason: 'Too early.',
    })
    const salt = async () =>
      (
        await asSuperuser<{ salt: string }>("select encode(seal_salt, 'hex') as salt from votes where id = $1", [
          voteId,
        ])
      )[0]
    const before = await salt()
    const ines = await house.who('ines')
    await erasePerson(await house.who('olivier'), { personId: ines.memberId, name: ines.name, reason: 'Left.' })
    expect(await all(orgId)).toEqual([])
    expect(await salt(), 'the old seal must not tell what was there').not.toEqual(before)
    const [last] = await lastOf(orgId, 1)
    expect([last?.type, last?.touched?.some(({ type }) => type === 'Vote')]).toEqual(['person.erased', true])
  })
})

test('rows of before there were seals are sealed by the next start, with an event', async () => {
  const { lumen } = await world()
  await asSuperuser(
    'set session_replication_role = replica; ' +
      governedTypes
        .map((type) => `update ${tableOf(type)} set seal_salt = null where org_id = '${lumen.orgId}'`)
        .join('; '),
  )
  expect((await all(lumen.orgId)).length).toBeGreaterThan(0)
  await carryOver()
  expect(await all(lumen.orgId)).toEqual([])
  await carryOver()
  const events = await asSuperuser(`select type from events where org_id = $1 and type = 'rows.sealed'`, [lumen.orgId])
  expect(events).toHaveLength(1)
})

test('every column of a governed noun is sealed, or said not to be and why', () => {
  for (const type of governedTypes) {
    const { table, sealed, onceFrozen = [], ungoverned = {} }: Governed = governed[type]
    const told = [...sealed, ...onceFrozen, ...Object.keys(ungoverned)]
    expect(told.toSorted(), type).toEqual(Object.keys(getTableColumns(table)).sort())
    expect(new Set(told).size).toBe(told.length)
  }
})

test('a key to an event is judged at commit, since events are written last', async () => {
  const early = await asSuperuser(
    "select conname from pg_constraint where contype = 'f' and confrelid = 'events'::regclass and not condeferred",
  )
  expect(early).toEqual([])
})
