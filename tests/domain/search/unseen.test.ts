import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { hex } from '#domain/canonical.ts'
import { liftRestriction, restrictCase } from '#domain/cases/changeCase.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { newId } from '#domain/id.ts'
import { contextOf } from '#domain/read/unit.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { transact } from '#domain/transact.ts'
import { line } from '#tests/support/lines.ts'
import { madeOf } from '#tests/support/past.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { risk } from '#tests/support/risks.ts'
import type { World } from '#tests/support/world.ts'
import { ask, hits, houseWithLamp, kinds, type Lamp } from './lamp.ts'

let house: World
let it: Lamp
beforeAll(async () => {
  it = await houseWithLamp()
  house = it.house
})

test('another organisation finds nothing of it, by word, name or reference', async () => {
  const vera = await house.outsider()
  for (const text of ['zibeline', 'évacuée', 'zibelnie', 'duhamel', 'duhmel', it.reference])
    expect(
      (await ask(vera, text)).counts.filter(({ kind }) => kind !== 'library_case'),
      text,
    ).toEqual([])
})

test('outside a house the function answers nothing', async () => {
  expect(await asSuperuser(`select * from find_entries('zibeline', '', 'zibeline', '', '', 10)`)).toEqual([])
})

test('everything on a restricted case is absent from hits and counts, until it is opened', async () => {
  const claire = await house.who('claire')
  const { caseId } = await declareCase(claire, {
    title: 'Sapajou',
    said: 'An sapajou lamp.',
    channel: 'twitter',
    language: 'en',
    severity: 2,
    restricted: true,
  })
  const lead = await house.who('claire')
  await logClaim(lead, { caseId, words: 'The sapajou burned.', origin: 'post' })
  await madeOf(lead, caseId, { title: { fr: 'Sapajou', en: 'Sapajou' } })
  const counts = async (actor: Actor, text: string) =>
    (await ask(actor, text)).counts.map(({ kind, n }) => `${kind} ${n}`).sort()
  const all = ['case 1', 'claim 1', 'library_case 1']
  for (const typed of ['sapajou', 'sapajo']) {
    expect(await counts(await house.who('claire'), typed)).toEqual(all)
    expect(await counts(await house.who('anne'), typed)).toEqual(all)
    for (const stranger of ['nadia', 'philippe', 'olivier', 'lea'] as const)
      expect(await counts(await house.who(stranger), typed), stranger).toEqual([])
  }
  expect(await hits(await house.who('nadia'), 'sapaju')).toEqual([])
  await liftRestriction(lead, { caseId, reason: 'Told to everybody.' })
  expect(await counts(await house.who('nadia'), 'sapajou')).toEqual(all)
  await restrictCase(lead, { caseId, reason: 'Not after all.' })
  expect(await counts(await house.who('nadia'), 'sapajou')).toEqual([])
  expect(await asSuperuser('select distinct restricted from search_entry where case_id = $1', [caseId])).toEqual([
    { restricted: true },
  ])
})

test('the column that the search reads and the fence of cases agree for everybody', async () => {
  for (const key of ['claire', 'nadia', 'lea', 'anne', 'maya'] as const) {
    const actor = await house.who(key)
    const { rows } = await transact(actor, ({ tx }) =>
      tx.execute<{ a: number; b: number }>(`select (select count(*)::int from search_entry) as a,
        (select count(*)::int from search_entry e where case when e.case_id is null then e.kind <> 'risk' or current_setting('app.sees') in ('all', 'open') else current_setting('app.sees') = 'all' or (current_setting('app.sees') = 'open' and not e.restricted) or e.case_id = any (coalesce(nullif(current_setting('app.cases'), '')::uuid[], '{}')) end) as b`),
    )
    expect(rows[0]?.a, key).toBe(rows[0]?.b)
  }
})

test('remarks are in no entry, neither those in confidence nor the others', async () => {
  const claire = await house.who('claire')
  const passage = 'We recall every lamp sold since May.'
  const remark = { statementId: it.statementId, variantKey: 'press/en/press', passageHash: hex(hashOf(passage)) }
  await startThread(claire, { ...remark, words: 'The capybara knew.', privileged: true })
  await startThread(claire, { ...remark, words: 'The capybara did not.' })
  expect(await hits(claire, 'capybara')).toEqual([])
  expect(await asSuperuser(`select from search_entry where body like '%capybara%' or title like '%capybara%'`)).toEqual(
    [],
  )
})

test('a line of the house is found by those who are told of lines, and by nobody else', async () => {
  const [first, ...others] = line().variants
  await draftHoldingLine(
    await house.who('hugo'),
    line({ variants: [{ ...first, title: 'Pangolin' }, ...others] }) as never,
  )
  expect(await kinds(await house.who('philippe'), 'pangolin')).toEqual(['statement'])
  for (const stranger of ['lea', 'maya'] as const)
    expect(await hits(await house.who(stranger), 'pangolin'), stranger).toEqual([])
  expect(await hits(await house.outsider(), 'pangolin')).toEqual([])
})

test('a risk is found by those who are told of risks, whole or mistyped, and by nobody else', async () => {
  await noteRisk(await house.who('claire'), risk(house.memberId('hugo'), { title: 'Tamandua', scenario: 'A numbat.' }))
  for (const reader of ['claire', 'maya', 'anne', 'nadia'] as const)
    expect(await kinds(await house.who(reader), 'numbat'), reader).toEqual(['risk'])
  expect(await hits(await house.who('maya'), 'tamadua')).toMatchObject([{ kind: 'risk', fuzzy: true }])
  for (const stranger of [await house.who('lea'), await house.who('tom'), await house.outsider()])
    for (const text of ['tamandua', 'tamandu', 'tamadua', 'numbat', 'tamandua or duhamel']) {
      const { rows, counts } = await ask(stranger, text)
      expect([...rows.map(({ node }) => node.kind), ...counts.map(({ kind }) => kind)], text).not.toContain('risk')
    }
})

test('an employee finds people and past cases, and no case', async () => {
  expect((await ask(await house.who('lea'), 'nutella or zibeline')).counts.map(({ kind }) => kind)).toEqual([
    'library_case',
  ])
  expect(await kinds(await house.who('lea'), 'duhamel')).toEqual(['person'])
})

test('what is written on a case while it is being restricted is restricted too, whichever ends first', async () => {
  const claire = await house.who('claire')
  for (const claimEndsFirst of [true, false]) {
    const { caseId } = await declareCase(claire, {
      said: 'A gibbon lamp.',
      channel: 'twitter',
      language: 'en',
      severity: 2,
    })
    const [one, other] = [await begun(await house.who('claire')), await begun(await house.who('claire'))]
    const writes = () =>
      one.query(
        `insert into claims (org_id, id, case_id, number, words, language, origin, logged_by) values ($1, $2, $3, 1, 'The gibbon burned.', 'en', 'post', $4)`,
        [claire.orgId, newId(), caseId, claire.memberId],
      )
    const restricts = () => other.query(`update cases set confidentiality = 'restricted' where id = $1`, [caseId])
    const [first, second] = claimEndsFirst ? [one, other] : [other, one]
    await (claimEndsFirst ? writes() : restricts())
    const waiting = claimEndsFirst ? restricts() : writes()
    await first.query('commit')
    await waiting
    await second.query('commit')
    for (const client of [one, other]) await client.end()
    expect(
      await asSuperuser('select kind, restricted from search_entry where case_id = $1 order by kind', [caseId]),
    ).toEqual(['case', 'claim'].map((kind) => ({ kind, restricted: true })))
  }
})

/** A transaction of this person's on a connection of its own. */
async function begun(actor: Actor): Promise<pg.Client> {
  const client = new pg.Client(appUrl())
  await client.connect()
  await client.query('begin')
  await client.query(contextOf(actor))
  return client
}
