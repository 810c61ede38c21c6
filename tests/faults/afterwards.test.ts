import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { globalId } from '#domain/id.ts'
import { prepareLibraryImport } from '#domain/library/importing/verbs.ts'
import { finishImprovement, waiveImprovement } from '#domain/postMortems/improvements.ts'
import { applyLesson } from '#domain/postMortems/lessons.ts'
import { addPassage, markPassage, removePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { line } from '#tests/support/lines.ts'
import { past } from '#tests/support/past.ts'
import { appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, written } from '#tests/support/postMortem.ts'
import { timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { countOf, ending, ledgerLength } from './arrange.ts'
import { type Serving, serve } from './process.ts'

let house: World
let a: Serving
let b: Serving
beforeAll(async () => {
  await closeDatabase()
  openDatabase(appUrl(), { max: 40, patience: 30_000 })
  house = await world()
  ;[a, b] = await Promise.all([serve(appUrl()), serve(appUrl())])
})
afterAll(() => Promise.all([a?.kill(), b?.kill()]))

const CROWD = 32
type Attempt = () => Promise<object>
/** On a slow machine a queue of thirty may outlast the wait for a lock: whoever is told so presses again. */
const insistently = (act: Attempt): Promise<object> =>
  act().catch((error) =>
    error.code === 'CONFLICT' && !error.details.current ? insistently(act) : Promise.reject(error),
  )
const crowd = (attempt: (n: number) => Attempt, ...others: readonly Attempt[]) =>
  Promise.all(
    [...Array.from({ length: CROWD }, (_, n) => attempt(n)), ...others].map((act) => ending(insistently(act))),
  )
const tally = (ends: readonly string[]) =>
  Object.fromEntries([...new Set(ends)].sort().map((end) => [end, ends.filter((other) => other === end).length]))
const told = async (caseId: string, of: RegExp) => (await timelineOf(caseId)).filter((type) => of.test(type))

const SECRET = 'Counsel expects the supplier to sue.'

/** Cleared by both lanes, with a cause that counsel has not closed yet. */
async function cleared() {
  const { caseId, postMortemId } = await closedCase(house)
  await written(house, postMortemId)
  const { passageId } = await addPassage(await house.who('hugo'), { postMortemId, kind: 'cause', words: SECRET })
  const { content: contentHash } = await clearedByBoth(house, caseId)
  return { caseId, passageId, publishing: { postMortemId, contentHash, sector: 'retail', country: 'FR' } }
}

test('published in one process while counsel closes a passage in another: published before it, or not at all (S52)', async () => {
  const [claire, ines] = [await tokenOf(await house.who('claire')), await tokenOf(await house.who('ines'))]
  for (let round = 0; round < 4; round++) {
    const { caseId, passageId, publishing } = await cleared()
    const [here, there] = round % 2 ? [a, b] : [b, a]
    const id = globalId('PostMortem', publishing.postMortemId)
    const mark = { passageId: globalId('Passage', passageId), expectedVersion: 1, privileged: true }
    const codes = await Promise.all([
      here.act(claire, 'publishPostMortem', { ...publishing, postMortemId: id }),
      there.act(ines, 'markPassage', mark),
    ])
    const [row] = await asSuperuser<{ said: boolean; privileged: boolean; own: number }>(
      `select coalesce(strpos(p.coded::text, $2) > 0, false) as said, x.privileged_at is not null as privileged, (select count(*)::int from own_library_cases o where o.from_case = p.case_id) as own
         from post_mortems p join post_mortem_passages x on x.post_mortem_id = p.id and x.id = $3 where p.id = $1`,
      [publishing.postMortemId, SECRET, passageId],
    )
    const isOut = codes[0].code === null
    expect(codes.map(({ code }) => code).sort()).toEqual(['WRONG_STATE', null])
    expect(row).toEqual({ said: isOut, privileged: !isOut, own: isOut ? 1 : 0 })
    expect(await told(caseId, /^(?:post_mortem\.published|passage\.privileged)$/)).toHaveLength(1)
  }
})

test('thirty-two publish one post-mortem at once: it is one case of the library, and one event (S52)', async () => {
  const { caseId, publishing } = await cleared()
  const claire = await house.who('claire')
  expect(tally(await crowd(() => () => publishPostMortem(claire, publishing)))).toEqual({
    WRONG_STATE: CROWD - 1,
    done: 1,
  })
  expect(await countOf('own_library_cases', 'from_case = $1', [caseId])).toBe(1)
  expect(await told(caseId, /^(?:post_mortem\.published|library_case\.added|case\.learned)$/)).toHaveLength(3)
})

test('a lesson is applied by thirty-two while it is taken out, or closed by counsel: linked once, and to nothing that is gone (S52)', async () => {
  await asSuperuser(`update members set capacities = '{communications}' where id = $1`, [house.memberId('lea')])
  for (const closes of [true, false]) {
    const { postMortemId } = await closedCase(house)
    await written(house, postMortemId)
    const [hugo, ines] = [await house.who('hugo'), await house.who('ines')]
    const { passageId } = await addPassage(hugo, { postMortemId, kind: 'lesson', words: 'Call back first.' })
    const { statementId: lineId } = await draftHoldingLine(await house.who('lea'), line())
    const ends = await crowd(
      () => () => applyLesson(hugo, { passageId, lineId, how: 'It says who calls.' }),
      () =>
        closes
          ? markPassage(ines, { passageId, expectedVersion: 1, privileged: true })
          : removePassage(hugo, { passageId, expectedVersion: 1 }),
    )
    const [row] = await asSuperuser<{ links: number; gone: boolean }>(
      `select p.removed_at is not null as gone, (select count(*)::int from applied_lessons l where l.passage_id = p.id and l.taken_back_at is null) as links from post_mortem_passages p where p.id = $1`,
      [passageId],
    )
    expect(row?.links).toBe(ends.slice(0, CROWD).filter((end) => end === 'done').length)
    expect(row?.gone ? row.links === 0 : Number(row?.links) <= 1, JSON.stringify([row, tally(ends)])).toBe(true)
  }
})

test('an action is said to be done and let go by thirty-two at once: it ends once, one way (S52)', async () => {
  const { caseId, postMortemId } = await closedCase(house)
  const { improvementId } = await written(house, postMortemId)
  const [claire, maya] = [await house.who('claire'), await house.who('maya')]
  const one = { improvementId, expectedVersion: 1 }
  const ends = await crowd((n) =>
    n % 2
      ? () => finishImprovement(maya, { ...one, note: 'The rota is on the wall.' })
      : () => waiveImprovement(claire, { ...one, reason: 'The night shift is over.' }),
  )
  expect(tally(ends)).toEqual({ WRONG_STATE: CROWD - 1, done: 1 })
  expect(await told(caseId, /^improvement\.(?:done|waived)$/)).toHaveLength(1)
})

test('of thirty-two files that one person sends at once, the last is set aside, and no other', async () => {
  const claire = await house.who('claire')
  const file = (n: number) => [JSON.stringify([{ ...past, slug: `file-${n}` }])]
  const ends = await crowd(
    (n) => () => prepareLibraryImport(claire, { name: 'a.json', format: 'json', parts: file(n) }),
  )
  expect(tally(ends)).toEqual({ done: CROWD })
  expect(await countOf('library_imports', 'sent_by = $1 and imported_at is null', [claire.memberId])).toBe(1)
})

test('a process killed while it publishes a post-mortem: all of it is there or nothing, and the retry makes it one (S57)', async () => {
  const token = await tokenOf(await house.who('claire'))
  for (const delay of [5, 20, 60]) {
    const { caseId, publishing } = await cleared()
    const input = { ...publishing, postMortemId: globalId('PostMortem', publishing.postMortemId) }
    const doomed = await serve(appUrl())
    const sent = doomed.act(token, 'publishPostMortem', input, `publish-${delay}`)
    await new Promise((done) => setTimeout(done, delay))
    await doomed.kill()
    await sent
    // Its own transaction may still be ending on the side of the database: the retry waits for it.
    expect(await a.act(token, 'publishPostMortem', input, `publish-${delay}`)).toMatchObject({ code: null })
    const [row] = await asSuperuser(
      `select p.state, c.stage, (select count(*)::int from own_library_cases o where o.from_case = c.id) as own,
         (select count(*)::int from own_library_search s where s.from_case = c.id) as texts from post_mortems p join cases c on c.org_id = p.org_id and c.id = p.case_id where c.id = $1`,
      [caseId],
    )
    expect(row).toEqual({ state: 'published', stage: 'learned', own: 1, texts: 2 })
    expect(await told(caseId, /^(?:post_mortem\.published|library_case\.added|case\.learned)$/)).toHaveLength(3)
  }
  await ledgerLength(house.lumen.orgId)
})
