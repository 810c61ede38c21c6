import pg from 'pg'
import { expect } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import type { Actor } from '#domain/actor.ts'
import { globalId } from '#domain/id.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { Unavailable } from '#domain/transact.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { adminUrl, appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { reading, stateOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { ending } from './arrange.ts'
import { explains, type Moment } from './model/explain.ts'
import type { follow } from './model/follow.ts'
import { type Serving, serve } from './process.ts'

// Thirty-two people at one statement at the same moment, half of them through another process. Whatever each was told must be
// so at some place of the order in which things happened, and everything that was done must be there once.

export let house: World
export let eyes: pg.Client
let other: Serving

export async function arrange() {
  await closeDatabase()
  openDatabase(appUrl(), { max: 20, patience: 60_000 })
  house = await world()
  eyes = new pg.Client(adminUrl())
  await eyes.connect()
  other = await serve(appUrl())
}

export async function close() {
  await other?.kill()
  await eyes?.end()
}

export type Press = {
  who: Actor
  act: string
  type: readonly string[]
  read: string | null
  key?: string
  lane?: string
  principal?: string
  told: Promise<string>
}

type Room = { statementId: string; caseId: string; claimId: string }

/** On a slow machine a queue of thirty may outlast the wait for a lock: whoever is told so presses again. */
async function insistently(press: () => Promise<string>): Promise<string> {
  for (;;) {
    const told = await press()
    if (!['CONFLICT', 'UNAVAILABLE', 'QUERY_TIMEOUT'].includes(told)) return told
  }
}

/** Waits one after another may together outlast a statement's time. */
const isTooSlow = (error: unknown): boolean =>
  error instanceof Unavailable || (error as { code?: string }).code === '57014'

const tooSlow = (error: unknown): string => {
  if (isTooSlow(error)) return 'UNAVAILABLE'
  throw error
}

/** The same of whoever writes, for whom a conflict that names what stands is an answer. */
export async function writing(press: () => Promise<object>): Promise<string> {
  for (;;) {
    try {
      await press()
      return 'done'
    } catch (error) {
      const { code, details } = error as { code?: string; details?: { current?: object } }
      const again = code === 'CONFLICT' ? !details?.current : isTooSlow(error)
      if (!again) return ending(Promise.reject(error))
    }
  }
}

/** Every second person comes through the other process. */
export async function ask(
  n: number,
  who: Actor,
  field: string,
  input: Record<string, unknown>,
  here: () => Promise<object>,
): Promise<string> {
  if (n % 2 === 0) return insistently(() => ending(here()).catch(tooSlow))
  const token = await tokenOf(who)
  const there = { ...input, statementId: globalId('Statement', String(input.statementId)) }
  return insistently(async () => (await other.act(token, field, there)).code ?? 'done')
}

/** Somebody sees it through: what is still missing is done, one after another. */
export async function clearFully(
  { statementId }: Room,
  authors: readonly Actor[],
  lawyer: Actor,
  clearer: Actor,
): Promise<void> {
  const [{ revision } = { revision: 0 }] = await asSuperuser<{ revision: number }>(
    'select revision from versions where statement_id = $1 order by n desc limit 1',
    [statementId],
  )
  if ((await stateOf(statementId)) === 'draft')
    for (const author of authors)
      await ending(
        submitStatement(author, { statementId, expectedRevision: revision, acknowledgesContradictions: true }),
      )
  const read = await reading(statementId)
  await ending(approveStatement(lawyer, { ...read, lane: 'legal' }))
  await ending(approveStatement(clearer, { ...read, lane: 'communications' }))
  expect(['approved', 'published']).toContain(await stateOf(statementId))
}

/** What each was told holds at some moment of what happened meanwhile; what was done has its one event, and nothing else has. */
export async function explained(
  model: Awaited<ReturnType<typeof follow>>,
  { statementId }: Room,
  presses: readonly Press[],
): Promise<void> {
  const told = await Promise.all(presses.map(async (press) => ({ ...press, told: await press.told })))
  const moments: Moment[] = await model.readOn(statementId)
  for (const { who, act, read, key, lane, principal, told: code } of told)
    if (code !== 'done')
      expect(
        moments.some((moment) => explains(moment, { code, act, member: who.memberId, lane, principal, read, key })),
        `${act}${principal ? ' for another' : ''} was told ${code}: ${JSON.stringify(moments.map(({ state, releases }) => [state, releases]))}`,
      ).toBe(true)
  for (const types of new Set(presses.map(({ type }) => type.join()))) {
    const count = (list: readonly string[]) => [...list].sort()
    const done = told
      .filter((press) => press.type.join() === types && press.told === 'done')
      .map(({ who }) => who.memberId)
    const kept = moments.flatMap(({ event }) =>
      event && types.split(',').includes(event.type) ? [event.actor ?? ''] : [],
    )
    expect(count(kept), types).toEqual(count(done))
  }
}
