import { beforeAll, expect, test } from 'vitest'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { starEvent } from '#domain/events/starEvent.ts'
import { NotFound } from '#domain/refusal.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let lumen: World
let caseId: string
beforeAll(async () => {
  lumen = await world()
  caseId = await caseWithTeam(lumen)
})

async function note(): Promise<string> {
  const { noteId } = await addNote(await lumen.who('hugo'), { caseId, words: 'The mother answered our call.' })
  const [event] = await asSuperuser<{ id: string }>('select id from events where subject_id = $1', [noteId])
  return event?.id ?? ''
}

const starsOn = (eventId: string) => asSuperuser<{ by: string }>('select by from stars where event_id = $1', [eventId])

test('a line is kept for the post-mortem under a name, and let go', async () => {
  const eventId = await note()
  await starEvent(await lumen.who('sophie'), { eventId, starred: true })
  expect(await starsOn(eventId)).toEqual([{ by: lumen.memberId('sophie') }])
  await starEvent(await lumen.who('hugo'), { eventId, starred: false })
  expect(await starsOn(eventId)).toEqual([])
  expect(
    await asSuperuser(`select type from events where subject_id = $1 and type like 'event.%' order by at`, [eventId]),
  ).toEqual([{ type: 'event.starred' }, { type: 'event.unstarred' }])
})

test('keeping what is kept is refused; of two at once one keeps it', async () => {
  const eventId = await note()
  const [hugo, sophie] = await Promise.all([lumen.who('hugo'), lumen.who('sophie')])
  const results = await Promise.allSettled([
    starEvent(hugo, { eventId, starred: true }),
    starEvent(sophie, { eventId, starred: true }),
  ])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(starEvent(hugo, { eventId, starred: true })).rejects.toMatchObject({ code: 'WRONG_STATE' })
})

test('who is not on the case keeps nothing; who does not see it finds nothing', async () => {
  const eventId = await note()
  await expect(starEvent(await lumen.who('nadia'), { eventId, starred: true })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
  await expect(starEvent(await lumen.who('anne'), { eventId, starred: true })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
  await expect(starEvent(await lumen.who('lea'), { eventId, starred: true })).rejects.toBeInstanceOf(NotFound)
  await expect(starEvent(await lumen.outsider(), { eventId, starred: true })).rejects.toBeInstanceOf(NotFound)
})

test('the act of keeping a line is no line to keep', async () => {
  const eventId = await note()
  await starEvent(await lumen.who('sophie'), { eventId, starred: true })
  const [act] = await asSuperuser<{ id: string }>(
    `select id from events where subject_id = $1 and type = 'event.starred'`,
    [eventId],
  )
  await expect(starEvent(await lumen.who('sophie'), { eventId: act?.id ?? '', starred: true })).rejects.toBeInstanceOf(
    NotFound,
  )
})
