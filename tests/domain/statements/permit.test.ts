import { beforeAll, expect, test } from 'vitest'
import { reportFailure } from '#domain/statements/endPublication.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { reconcilePublication } from '#domain/statements/reconcile.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { lapsePermit } from '#domain/statements/releaseDue.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { sweepPublications } from '#domain/statements/sweep.ts'
import { systemActor } from '#domain/system.ts'
import { ending, firstVariant, publishedStatement } from '#tests/faults/arrange.ts'
import { nextOf } from '#tests/support/next.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

/** Karim's permit, which ended a moment ago without a word from him. */
async function unanswered() {
  const permit = await publishedStatement(house)
  await asSuperuser(`update publications set permit_ends_at = now() - interval '1 second' where id = $1`, [
    permit.publicationId,
  ])
  return permit
}
const rowOf = async (id: string) =>
  (
    await asSuperuser<{ state: string; link: string | null; reason: string | null }>(
      'select state, link, ended_reason as reason from publications where id = $1',
      [id],
    )
  )[0]
const asked = (id: string) =>
  asSuperuser(
    `select asks from notifications where kind = 'permit_lapsed' and subject_id = $1 and member_id = $2 and settled_at is null`,
    [id, house.memberId('karim')],
  )

test('a permit that ends unanswered is not known to be out: its publisher is asked once, and nothing is tried again', async () => {
  const { publicationId, caseId, ...cleared } = await unanswered()
  await Promise.all([sweepPublications(), sweepPublications()])
  expect((await rowOf(publicationId))?.state).toBe('unknown')
  expect(await asked(publicationId)).toEqual([{ asks: true }])
  expect((await timelineOf(caseId)).filter((type) => type === 'publication.lapsed')).toHaveLength(1)
  expect(await ending(publishVariant(await house.who('maya'), firstVariant(cleared)))).toBe('PUBLISHING_NOW')
  await sweepPublications()
  expect((await rowOf(publicationId))?.state).toBe('unknown')
})

test('words under way are not replaced before somebody says what became of them', async () => {
  const { publicationId, statementId, claimId } = await publishedStatement(house)
  const edit = async () =>
    ending(
      saveDraft(await house.who('hugo'), {
        statementId,
        expectedRevision: 1,
        variants: [variant('en', claimId, 'Other words.')],
      }),
    )
  expect(await edit()).toBe('PUBLISHING_NOW')
  await reportFailure(await house.who('karim'), { publicationId, reason: 'Refused.' })
  expect(await edit()).toBe('done')
})

test('a permit that runs does not lapse, whoever calls', async () => {
  const { publicationId } = await publishedStatement(house)
  await lapsePermit(systemActor(house.lumen.orgId), { publicationId })
  await sweepPublications()
  expect((await rowOf(publicationId))?.state).toBe('publishing')
  const looked = { publicationId, found: 'published' as const, link: 'https://x.example/1' }
  expect(await ending(reconcilePublication(await house.who('karim'), looked))).toBe('WRONG_STATE')
})

test.each([true, false])(
  'somebody looked and it is out: with evidence, written down by the job already: %s',
  async (swept) => {
    const { publicationId, statementId } = await unanswered()
    if (swept) await sweepPublications()
    const found = async (key: PersonKey, link: string | null) =>
      ending(reconcilePublication(await house.who(key), { publicationId, found: 'published', link }))
    expect(await found('ines', 'https://x.example/lumen/1')).toBe('NOT_YOUR_ROLE')
    expect(await found('maya', null)).toBe('EVIDENCE_MISSING')
    expect(await found('maya', 'https://x.example/lumen/1')).toBe('done')
    expect(await rowOf(publicationId)).toMatchObject({ state: 'published', link: 'https://x.example/lumen/1' })
    expect([await stateOf(statementId), await asked(publicationId)]).toEqual(['published', []])
  },
)

test('somebody looked and it is not out: with the reason, and the gate is open again', async () => {
  const { publicationId, ...cleared } = await unanswered()
  await sweepPublications()
  const karim = await house.who('karim')
  const notOut = (reason: string | null) =>
    ending(reconcilePublication(karim, { publicationId, found: 'not_out', reason }))
  expect(await notOut(null)).toBe('REASON_REQUIRED')
  expect(await notOut('The page was down.')).toBe('done')
  expect(await rowOf(publicationId)).toMatchObject({ state: 'failed', reason: 'The page was down.' })
  const again = await publishVariant(karim, firstVariant(cleared))
  expect(again.publicationId).not.toBe(publicationId)
})

test('a late word is better than none: the link and the failure are taken after the permit ended too', async () => {
  const [late, failed] = [await unanswered(), await unanswered()]
  const karim = await house.who('karim')
  await recordPublication(karim, { publicationId: late.publicationId, link: 'https://x.example/lumen/2' })
  await sweepPublications()
  expect((await rowOf(late.publicationId))?.state).toBe('published')
  await reportFailure(karim, { publicationId: failed.publicationId, reason: 'Refused.' })
  expect((await rowOf(failed.publicationId))?.state).toBe('failed')
})

test('a permit that ended unanswered is what the case asks, of who may answer it; others read it without a button', async () => {
  const { publicationId, caseId } = await unanswered()
  await lapsePermit(systemActor(house.lumen.orgId), { publicationId })
  const mine = await nextOf(await house.who('karim'), caseId)
  expect(mine).toMatchObject({ kind: 'reconcile', statement: { number: 1 }, viewerMayAct: { allowed: true } })
  const theirs = await nextOf(await house.who('ines'), caseId)
  expect(theirs).toMatchObject({ kind: 'reconcile', viewerMayAct: { allowed: false, refusal: 'NOT_YOUR_ROLE' } })
})
