import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/client.ts'
import type { Actor } from '#domain/actor.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { globalId } from '#domain/id.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { Unavailable } from '#domain/transact.ts'
import { tokenOf } from '#tests/support/contract.ts'
import { adminUrl, appUrl, asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, variant } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { crowd, ending, ledgerLength, variantsOf } from './arrange.ts'
import { explains, type Moment } from './model/explain.ts'
import { follow } from './model/follow.ts'
import { type Serving, serve } from './process.ts'

// Thirty-two people at one statement at the same moment, half of them through another process. Whatever each was told must be
// so at some place of the order in which things happened, and everything that was done must be there once.

let house: World
let eyes: pg.Client
let other: Serving
beforeAll(async () => {
  await closeDatabase()
  openDatabase(appUrl(), { max: 20, patience: 60_000 })
  house = await world()
  eyes = new pg.Client(adminUrl())
  await eyes.connect()
  other = await serve(appUrl())
})
afterAll(async () => {
  await other?.kill()
  await eyes?.end()
})

type Press = {
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
async function writing(press: () => Promise<object>): Promise<string> {
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
async function ask(
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

test('thirty-two people vote, write, submit and publish at once: each answer is so at its place of the order, and each act is there once (S52, S53, S65)', async () => {
  const { caseId, claimId, statementId } = await statementInReview(house)
  const room = { statementId, caseId, claimId }
  const [lawyers, clearers, authors, executives] = [
    await crowd(house, caseId, 'legal', 9),
    await crowd(house, caseId, 'communications', 6),
    await crowd(house, caseId, 'communications', 6),
    await crowd(house, caseId, 'executive', 4),
  ]
  const away = lawyers.slice(0, 3)
  const delegates = lawyers.slice(3, 6)
  for (const [n, principal] of away.entries())
    await delegateLane(principal, {
      delegateId: delegates[n]?.memberId ?? '',
      lane: 'legal',
      caseId,
      endsAt: new Date(Date.now() + 3_600_000),
    })
  const publishers = await Promise.all((['karim', 'maya', 'karim', 'maya'] as const).map((key) => house.who(key)))
  const model = await follow(eyes, house.lumen.orgId, {
    caseId,
    claimId,
    roles: { legal: lawyers, communications: [...clearers, ...authors], executive: executives },
  })
  for (let wave = 0; wave < 3; wave++) {
    const read = await reading(statementId)
    const [first] = await variantsOf(statementId)
    const [{ revision } = { revision: 0 }] = await asSuperuser<{ revision: number }>(
      'select revision from versions where statement_id = $1 order by n desc limit 1',
      [statementId],
    )
    const vote = (who: Actor, n: number, lane: 'legal' | 'communications' | 'executive', onBehalfOf?: Actor): Press => {
      const ballot = { ...read, lane, ...(onBehalfOf && { onBehalfOf: onBehalfOf.memberId }) }
      const there = {
        ...ballot,
        lane: lane.toUpperCase(),
        ...(onBehalfOf && { onBehalfOf: globalId('Person', onBehalfOf.memberId) }),
      }
      return {
        who,
        act: 'approve',
        type: ['statement.approved'],
        read: read.contentHash,
        lane,
        ...(onBehalfOf && { principal: onBehalfOf.memberId }),
        told: ask(n, who, 'approveStatement', there, () => approveStatement(who, ballot)),
      }
    }
    const save = (who: Actor, n: number): Press => ({
      who,
      act: 'save',
      type: ['draft.saved', 'statement.revised'],
      read: read.contentHash,
      told: writing(() =>
        saveDraft(who, {
          statementId,
          expectedRevision: revision,
          variants: [variant('fr', claimId, `Texte ${n}.`), variant('en', claimId, `Words of author ${n}.`)],
        }),
      ),
    })
    const submit = (who: Actor): Press => ({
      who,
      act: 'submit',
      type: ['statement.submitted'],
      read: read.contentHash,
      told: writing(() =>
        submitStatement(who, { statementId, expectedRevision: revision, acknowledgesContradictions: true }),
      ),
    })
    const publish = (who: Actor, n: number): Press => {
      const text = { statementId, variantKey: first?.key ?? '', variantHash: first?.hash ?? 'a'.repeat(64) }
      return {
        who,
        act: 'publish',
        type: ['publication.opened'],
        read: read.contentHash,
        key: text.variantKey,
        told: ask(n, who, 'publishVariant', text, () => publishVariant(who, text)),
      }
    }
    const saving = wave === 0 ? authors.slice(0, 3).map(save) : []
    const sending = wave === 0 ? authors.slice(3).map(submit) : authors.map(submit)
    await explained(model, room, [
      ...lawyers.slice(6).map((who, n) => vote(who, n, 'legal')),
      ...away.map((who, n) => vote(who, n, 'legal')),
      ...delegates.map((who, n) => vote(who, n, 'legal', away[n])),
      ...clearers.map((who, n) => vote(who, n, 'communications')),
      ...executives.map((who, n) => vote(who, n, 'executive')),
      ...saving,
      ...sending,
      ...publishers.map(publish),
      ...Array.from({ length: 3 }, (_, n) => vote(lawyers[6 + n] as Actor, n, 'legal')),
    ])
  }
  await clearFully(room, authors, lawyers[8] as Actor, clearers[5] as Actor)
  await model.readOn()
  const texts = await variantsOf(statementId)
  const read = (await reading(statementId)).contentHash
  const presses = texts.flatMap(({ key, hash }) =>
    Array.from({ length: 8 }, (_, n): Press => {
      const [who, text] = [publishers[n % 4] as Actor, { statementId, variantKey: key, variantHash: hash }]
      return {
        who,
        act: 'publish',
        type: ['publication.opened'],
        read,
        key,
        told: ask(n, who, 'publishVariant', text, () => publishVariant(who, text)),
      }
    }),
  )
  await explained(model, room, presses)
  const live = await asSuperuser<{ key: string; n: number }>(
    `select p.variant_key as key, count(*)::int as n from publications p join versions v on v.id = p.version_id where v.statement_id = $1
       and v.n = (select max(n) from versions where statement_id = $1) and p.state not in ('failed', 'called_off') group by 1 order by 1`,
    [statementId],
  )
  expect(live).toEqual(texts.map(({ key }) => ({ key, n: 1 })))
  await ledgerLength(house.lumen.orgId)
}, 300_000)

/** Somebody sees it through: what is still missing is done, one after another. */
async function clearFully(
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
async function explained(
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
