import { beforeAll, expect, test } from 'vitest'
import { canonicalBytes, hex } from '#domain/canonical.ts'
import { addNote, recordDecision, waiveStep } from '#domain/cases/decideOnCase.ts'
import { closeCase } from '#domain/cases/moveCase.ts'
import { starEvent } from '#domain/events/starEvent.ts'
import { addPassage } from '#domain/postMortems/passages.ts'
import { type CaseRecord, generate } from '#domain/postMortems/record/generate.ts'
import type { Log } from '#domain/postMortems/record/log.ts'
import { logOf, submitPostMortem } from '#domain/postMortems/submit.ts'
import { systemActor } from '#domain/system.ts'
import { transact } from '#domain/transact.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { rowOf } from '#tests/support/postMortem.ts'
import { cleared, publishFirst } from '#tests/support/publishedCase.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let caseId: string
let postMortemId: string

beforeAll(async () => {
  house = await world()
  const words = await cleared(house)
  caseId = words.caseId
  await publishFirst(house, words.statementId)
  const claire = await house.who('claire')
  await recordDecision(claire, { caseId, words: 'Two people read each answer.', ownerId: house.memberId('maya') })
  const { noteId } = await addNote(claire, { caseId, words: 'The mother answered our call.' })
  const [event] = await asSuperuser<{ id: string }>('select id from events where subject_id = $1', [noteId])
  await starEvent(claire, { eventId: event?.id ?? '', starred: true })
  await waiveStep(claire, { caseId, step: 'values', reason: 'One excuse is enough.' })
  await closeCase(claire, { caseId, reason: 'Nobody asks any more.' })
  postMortemId = (await rowOf(caseId)).id
})

const read = (): Promise<Log> =>
  transact(systemActor(house.lumen.orgId), ({ tx }) =>
    logOf({ tx, actor: systemActor(house.lumen.orgId) }, { id: postMortemId }),
  )

test('the log says what was done and when, what was waived by whom, what was waited for, and what was advised', async () => {
  const record = generate(await read())
  expect(record.scorecard.map(({ step, state }) => [step, state])).toEqual([
    ['facts', 'done'],
    ['action', 'in_progress'],
    ['apology', 'done'],
    ['values', 'waived'],
  ])
  expect(record.scorecard[3]?.waivedBy).toBe(house.memberId('claire'))
  expect(record.clocks.map(({ kind, step, lane, outcome }) => [kind, step ?? lane, outcome])).toEqual([
    ['first_words', null, 'kept'],
    ['step', 'facts', 'kept'],
    ['step', 'action', 'never'],
    ['step', 'apology', 'kept'],
    ['step', 'values', 'waived'],
    ['lane', 'communications', 'kept'],
    ['lane', 'legal', 'kept'],
  ])
  expect(record.waited.map(({ lane, rounds }) => [lane, rounds])).toEqual([
    ['communications', 1],
    ['legal', 1],
  ])
  expect(record.claims.map(({ state }) => state)).toEqual(['confirmed'])
  expect(record.statements[0]?.versions[0]?.votes.map(({ lane, verdict }) => [lane, verdict])).toEqual([
    ['legal', 'approve'],
    ['communications', 'approve'],
  ])
  expect(record.starred.map(({ type }) => type)).toEqual(['note.added'])
  expect(record.advice.find(({ strategy }) => strategy === 'apologise')).toEqual({
    strategy: 'apologise',
    stance: 'advised',
    done: true,
  })
  expect(record.advice.find(({ strategy }) => strategy === 'corrective_action')?.done).toBe(false)
  expect(record.advice.find(({ strategy }) => strategy === 'compensate')?.done).toBeNull()
  expect(record.position).toBeGreaterThan(0)
})

test('generated twice from the same log it is the same, byte for byte: at another hour, in another zone, with keys in another order', async () => {
  const first = await read()
  const bytes = hex(canonicalBytes(generate(first)))
  await addPassage(await house.who('hugo'), { postMortemId, kind: 'narrative', words: 'Written since.' })
  expect(hex(canonicalBytes(generate(await read())))).toBe(bytes)
  const elsewhere = JSON.parse(
    JSON.stringify(first).replaceAll(/"(\d{4}-\d\d-\d\dT[\d:.]+)\+00:00"/g, (_, at: string) => {
      const moved = new Date(Date.parse(`${at}Z`) + 2 * 3_600_000).toISOString().replace('Z', '+02:00')
      return `"${moved}"`
    }),
  ) as Log
  const turned = Object.fromEntries(Object.entries(elsewhere).reverse()) as unknown as Log
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(first))
  expect(hex(canonicalBytes(generate(turned)))).toBe(bytes)
  expect(hex(canonicalBytes(generate({ ...first, found: first.found + 1 })))).not.toBe(bytes)
})

test('what is cleared is what was generated: the frozen record is the log’s, names nobody and holds no reason', async () => {
  const hugo = await house.who('hugo')
  await addPassage(hugo, { postMortemId, kind: 'lesson', words: 'A second pair of eyes.' })
  await submitPostMortem(hugo, { postMortemId, expectedVersion: (await rowOf(caseId)).version })
  const [frozen] = await asSuperuser<{ record: string; content: string }>(
    `select convert_from(record, 'UTF8') as record, convert_from(content, 'UTF8') as content from post_mortem_reviews where post_mortem_id = $1`,
    [postMortemId],
  )
  expect(Buffer.from(canonicalBytes(generate(await read()))).toString()).toBe(frozen?.record)
  expect((JSON.parse(frozen?.record ?? '') as CaseRecord).schema).toBe('record/1')
  expect(frozen?.record).not.toContain('One excuse is enough')
  expect(frozen?.record).not.toContain('Claire')
  expect(frozen?.content).not.toContain('second pair of eyes')
})
