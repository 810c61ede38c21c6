import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import type { OwnCase } from '#domain/library/publishCase.ts'
import { addPassage, markPassage, revisePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { transact } from '#domain/transact.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, written } from '#tests/support/postMortem.ts'
import { tablesThatSay } from '#tests/support/private.ts'
import { world } from '#tests/support/world.ts'

const SECRET = 'Counsel expects the supplier to sue before March.'
const SAID_AS_WELL = 'The rota had one name for that night.'

test('a privileged sentence is in no published case, no search, no event: in its own fenced table and nowhere else', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house)
  await written(house, postMortemId)
  const hugo = await house.who('hugo')
  const { passageId } = await addPassage(hugo, { postMortemId, kind: 'cause', words: SECRET })
  await addPassage(hugo, { postMortemId, kind: 'cause', words: SAID_AS_WELL })
  await markPassage(await house.who('ines'), { passageId, expectedVersion: 1, privileged: true })

  const mayRead = async (actor: Actor) =>
    transact(actor, async ({ tx }) => {
      const { rows } = await tx.execute(sql`select words from post_mortem_texts where passage_id = ${passageId}::uuid`)
      return rows.length > 0
    })
  expect(await mayRead(await house.who('ines'))).toBe(true)
  expect(await mayRead(await house.who('claire'))).toBe(true)
  expect(await mayRead(await house.who('hugo')), 'its own author, once counsel has closed it').toBe(false)
  expect(await mayRead(await house.who('nadia'))).toBe(false)
  await expect(
    revisePassage(await house.who('hugo'), { passageId, expectedVersion: 1, words: 'Another.' }),
  ).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })

  const { content } = await clearedByBoth(house, caseId)
  await publishPostMortem(await house.who('claire'), {
    postMortemId,
    contentHash: content,
    sector: 'retail',
    country: 'FR',
  })
  const [row] = await asSuperuser<{ coded: OwnCase }>('select coded from post_mortems where id = $1', [postMortemId])
  expect(row?.coded.own.leftOut).toBe(1)
  expect(row?.coded.summary.en).toContain(SAID_AS_WELL)
  expect(row?.coded.lessons).toEqual([
    { fr: 'Nobody answers alone after 8 p.m.', en: 'Nobody answers alone after 8 p.m.' },
  ])
  expect(row?.coded.response).toMatchObject({ confirmed_facts: true, apologised: true, corrective_action: false })
  expect(JSON.stringify(row?.coded)).not.toContain('Counsel')
  expect(await tablesThatSay(SECRET)).toEqual(['public.post_mortem_texts'])
  expect(await asSuperuser(`select case_id from library_search where strpos(body, $1) > 0`, [SECRET])).toEqual([])
  // The same search finds what may be found.
  expect(await tablesThatSay(SAID_AS_WELL)).toEqual([
    'public.own_library_cases',
    'public.own_library_search',
    'public.post_mortem_texts',
    'public.post_mortems',
  ])
})

test('what legal takes back may be told again', async () => {
  const house = await world()
  const { caseId, postMortemId } = await closedCase(house)
  const { passageId } = await written(house, postMortemId)
  const ines = await house.who('ines')
  await markPassage(ines, { passageId, expectedVersion: 1, privileged: true })
  await expect(markPassage(ines, { passageId, expectedVersion: 1, privileged: true })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
  await expect(clearedByBoth(house, caseId)).rejects.toMatchObject({ code: 'ELEMENT_MISSING' })
  await markPassage(ines, { passageId, expectedVersion: 1, privileged: false })
  await clearedByBoth(house, caseId)
})
