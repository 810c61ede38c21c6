import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { confirmClaim } from '#domain/claims/settleClaim.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { retireRisk } from '#domain/risks/retireRisk.ts'
import { reviseRisk } from '#domain/risks/reviseRisk.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { transact } from '#domain/transact.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { risk } from '#tests/support/risks.ts'
import type { World } from '#tests/support/world.ts'
import { hits, houseWithLamp, type Lamp, post } from './lamp.ts'

let house: World
let it: Lamp
beforeAll(async () => {
  it = await houseWithLamp()
  house = it.house
})

const found = async (text: string) => (await hits(await house.who('claire'), text)).filter(({ fuzzy }) => !fuzzy)

test('what a transaction writes is found within it, and is not there when it fails', async () => {
  const claire = await house.who('claire')
  const seen = transact(claire, async ({ tx }) => {
    await tx.execute(`update cases set title = 'Okapi' where id = '${it.lamp}'`)
    const { rows } = await tx.execute(`select kind from find_entries('okapi', '', 'okapi', '', '', 10)`)
    throw new Error(JSON.stringify(rows))
  })
  await expect(seen).rejects.toThrow('[{"kind":"case"}]')
  expect(await found('okapi')).toEqual([])
})

test('a finding, a new title and new words are found at once, and the old ones no longer', async () => {
  await confirmClaim(await house.who('claire'), {
    claimId: it.claimId,
    expectedVersion: 1,
    finding: 'The marabout log says so.',
    link: 'https://log.example/1',
  })
  expect((await found('marabout')).map(({ kind }) => kind)).toEqual(['claim'])
  expect((await found('galvaudées')).map(({ kind }) => kind)).toEqual(['statement'])
  await saveDraft(await house.who('hugo'), {
    statementId: it.statementId,
    expectedRevision: 1,
    variants: [post('fr', 'Les zibelines rappelées', 'Un tatou.')],
  })
  expect((await found('tatou')).map(({ kind }) => kind)).toEqual(['statement'])
  expect(await found('galvaudées')).toEqual([])
  expect(await asSuperuser(`select language from search_entry where id = $1`, [it.statementId])).toEqual([
    { language: 'fr' },
  ])
})

test('a risk is found as it is told now, in its language, and once it was retired too', async () => {
  const claire = await house.who('claire')
  const told = risk(house.memberId('hugo'), { title: 'A potoroo', scenario: 'Wombats drink.', language: 'en' })
  const { riskId } = await noteRisk(claire, told)
  expect((await found('wombat')).map(({ kind }) => kind)).toEqual(['risk'])
  const { reviewAt: _day, ...said } = {
    ...told,
    title: 'Un dasyure',
    scenario: 'Des bilbies.',
    language: 'fr' as const,
  }
  await reviseRisk(claire, { riskId, expectedVersion: 1, ...said })
  expect(await found('wombat')).toEqual([])
  await retireRisk(claire, { riskId, expectedVersion: 2, reason: 'Sold.' })
  expect((await found('dasyure')).map(({ kind, language }) => [kind, language])).toEqual([['risk', 'fr']])
  expect(await asSuperuser('select language from search_entry where id = $1', [riskId])).toEqual([{ language: 'fr' }])
})

test('a statement of very many words is kept whole, and found by those it begins with', async () => {
  const words = (from: number) => Array.from({ length: 7_000 }, (_, n) => `m${(from + n).toString(36)}q`).join(' ')
  const blocks = Array.from({ length: 20 }, (_, n) => ({ elements: ['known' as const], text: words(n * 7_000) }))
  const long = { ...post('fr', 'Tout ce que nous savons', ''), blocks }
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId: it.lamp,
    kind: 'press_release',
    variants: [long],
  })
  const [kept] = await asSuperuser<{ blocks: { text: string }[] }>(
    'select a.blocks from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id where v.statement_id = $1',
    [statementId],
  )
  expect(kept?.blocks.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text))
  expect((await found(words(0).split(' ')[9] ?? '')).map(({ kind }) => kind)).toEqual(['statement'])
})

test('whoever was erased is not found by a word of theirs', async () => {
  const { memberId, personId } = await house.who('tom')
  await asSuperuser('update people set name = $2 where id = $1', [personId, 'Barnabé Quokkafield'])
  expect((await found('quokkafield')).map(({ kind }) => kind)).toEqual(['person'])
  await erasePerson(await house.who('olivier'), {
    personId: memberId,
    name: 'Barnabé Quokkafield',
    reason: 'They asked for it.',
  })
  expect(await hits(await house.who('claire'), 'quokkafield')).toEqual([])
  expect(await asSuperuser('select from search_entry where id = $1', [memberId])).toEqual([])
})

test('the application writes no entry itself', async () => {
  await expect(
    transact(await house.who('claire'), ({ tx }) => tx.execute('delete from search_entry')),
  ).rejects.toThrow()
  for (const name of ['index_statement(uuid, uuid)', 'index_person(uuid, uuid)', 'index_risk()'])
    expect(await asSuperuser(`select has_function_privilege('sangfroid_app', $1, 'execute') as may`, [name])).toEqual([
      { may: false },
    ])
})

test('what a migration finds there already is written as its triggers write it', async () => {
  const entries = () => asSuperuser('select * from search_entry order by org_id, kind, id, language')
  const before = await entries()
  const fills = ['0042_search_the_whole_house', '0056_find_risks'].map(
    (name) => /(DO \$\$\nDECLARE o uuid;.*?END \$\$;)/s.exec(readFileSync(`db/migrations/${name}.sql`, 'utf8'))?.[1],
  )
  await asSuperuser(`delete from search_entry; set role sangfroid_owner; begin; ${fills.join('\n')} commit; reset role`)
  expect(before.length).toBeGreaterThan(20)
  expect(await entries()).toEqual(before)
})
