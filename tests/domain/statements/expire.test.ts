import { beforeEach, expect, test } from 'vitest'
import { reportFailure } from '#domain/statements/endPublication.ts'
import { expireVersion } from '#domain/statements/expire.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { schedulePublication } from '#domain/statements/schedule.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { sweepVersionsOf } from '#domain/statements/sweepVersions.ts'
import { systemActor } from '#domain/system.ts'
import { clearedStatement, firstVariant } from '#tests/faults/arrange.ts'
import { clearedLine } from '#tests/support/lines.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeEach(async () => {
  house = await world()
})

/** The window closes: the row says so, since no test can wait for it. */
const windowCloses = (statementId: string) =>
  pastEveryGuard(`update versions set not_after = now() - interval '1 second' where statement_id = $1`, [statementId])
const told = (key: PersonKey) =>
  asSuperuser<{ kind: string; asks: boolean; because: string }>(
    `select kind, asks, data ->> 'because' as because from notifications where member_id = $1 and settled_at is null and kind in ('statement_expired', 'review_asked', 'statement_cleared', 'vote_void')`,
    [house.memberId(key)],
  )
const countOf = async (caseId: string, type: string) =>
  (await timelineOf(caseId)).filter((each) => each === type).length

test('cleared words that did not go out in their time end, by the clock; their author and the lead are told, and nobody is asked any more', async () => {
  const { statementId, caseId } = await clearedStatement(house)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('approved')
  await windowCloses(statementId)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('expired')
  expect(await countOf(caseId, 'statement.expired')).toBe(1)
  const [event] = await asSuperuser<{ actor: string | null; data: object }>(
    `select actor_id as actor, data from events where case_id = $1 and type = 'statement.expired'`,
    [caseId],
  )
  expect(event).toMatchObject({ actor: null, data: { from: 'approved', to: 'expired' } })
  expect(await told('hugo')).toEqual([{ kind: 'statement_expired', asks: false, because: 'author' }])
  expect(await told('claire')).toEqual([{ kind: 'statement_expired', asks: false, because: 'lead' }])
  expect(await told('ines')).toEqual([])
})

test('what was under review ends as well, and its votes do not clear the next version', async () => {
  const { statementId, caseId, claimId } = await statementInReview(house)
  await windowCloses(statementId)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('expired')
  expect(await told('ines')).toEqual([])
  const hugo = await house.who('hugo')
  await saveDraft(hugo, { statementId, expectedRevision: 1, variants: [variant('en', claimId)] })
  await submitStatement(hugo, { statementId, expectedRevision: 2 })
  expect(await stateOf(statementId)).toBe('in_review')
  expect(await countOf(caseId, 'statement.superseded')).toBe(0)
})

test('a draft keeps its window to itself: its author may still choose another', async () => {
  const { statementId, claimId } = await statementInReview(house)
  await saveDraft(await house.who('hugo'), { statementId, expectedRevision: 1, variants: [variant('en', claimId)] })
  await windowCloses(statementId)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('draft')
})

test('what waits for its time is called off with the words', async () => {
  const { statementId, variants } = await clearedStatement(house)
  const texts = variants.map(({ key, hash }) => ({ variantKey: key, variantHash: hash }))
  const at = new Date(Date.now() + 3_600_000)
  await schedulePublication(await house.who('karim'), { statementId, texts, at })
  await windowCloses(statementId)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  const releases = await asSuperuser(
    'select p.state, p.ended_code as code from publications p join versions v on v.id = p.version_id where v.statement_id = $1',
    [statementId],
  )
  expect(releases).toEqual([
    { state: 'called_off', code: 'OUTSIDE_WINDOW' },
    { state: 'called_off', code: 'OUTSIDE_WINDOW' },
  ])
})

test('words under a permit may be out: they do not end before somebody says what became of them', async () => {
  const cleared = await clearedStatement(house)
  const { statementId } = cleared
  const { publicationId } = await publishVariant(await house.who('karim'), firstVariant(cleared))
  await windowCloses(statementId)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  const [version] = await asSuperuser<{ id: string }>('select id from versions where statement_id = $1', [statementId])
  await expireVersion(systemActor(house.lumen.orgId), { versionId: version?.id ?? '' })
  expect(await stateOf(statementId)).toBe('approved')
  await reportFailure(await house.who('karim'), { publicationId, reason: 'The account is locked.' })
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('expired')
})

test('a line cleared in advance ends with its validity, and whoever wrote it is told', async () => {
  const statementId = await clearedLine(house)
  await windowCloses(statementId)
  await sweepVersionsOf(systemActor(house.lumen.orgId))
  expect(await stateOf(statementId)).toBe('expired')
  expect(await told('hugo')).toContainEqual({ kind: 'statement_expired', asks: false, because: 'author' })
})
