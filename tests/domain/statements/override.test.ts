import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { globalId } from '#domain/id.ts'
import { reinstatePerson, suspendPerson } from '#domain/people/administer.ts'
import { liftVeto } from '#domain/statements/liftVeto.ts'
import { overrideVeto } from '#domain/statements/overrideVeto.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, rejectStatement, requestChanges } from '#domain/statements/vote.ts'
import { asApplication, ending, firstVariant, variantsOf } from '#tests/faults/arrange.ts'
import { bundleOf, trust, verifyBytes } from '#tests/support/bundle.ts'
import { provedAgo } from '#tests/support/lines.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

// Inès refused for legal; Hugo wrote other words. Her veto outlives hers: who may pass over it, and when.

const reason = 'The lamp is still on sale in four shops, and she cannot be reached.'

let house: World
let read: Awaited<ReturnType<typeof statementInReview>>
let vetoId: string
beforeEach(async () => {
  house = await world()
  read = await statementInReview(house)
})

const ago = async (key: PersonKey, minutes: number): Promise<Actor> => {
  const at = new Date(Date.now() - minutes * 60_000)
  return { ...(await house.who(key)), claimedAt: at, provedAt: at }
}

/** Refused, rewritten, and asked again so many minutes ago: legal has an hour. */
async function vetoed(minutes: number): Promise<void> {
  const { statementId, claimId } = read
  await rejectStatement(await ago('ines', minutes + 30), {
    ...(await reading(statementId)),
    lane: 'legal',
    reason: 'It admits a fault.',
  })
  const hugo = await ago('hugo', minutes)
  await saveDraft(hugo, { statementId, expectedRevision: 1, variants: [variant('en', claimId, 'We were wrong.')] })
  await submitStatement(hugo, { statementId, expectedRevision: 2 })
  const [row] = await asSuperuser<{ id: string }>('select id from vetoes where statement_id = $1', [statementId])
  vetoId = globalId('Veto', row?.id ?? '')
}

const sign = async (key: PersonKey, change: object = {}) =>
  overrideVeto(await house.who(key), { vetoId, reason, ...change })
const attempt = (key: PersonKey, change: object = {}) => ending(sign(key, change))
const suspend = async (key: PersonKey) =>
  suspendPerson(await house.who('olivier'), { personId: globalId('Person', house.memberId(key)) })
const told = (kind: string) =>
  asSuperuser<{ member_id: string; because: string }>(
    `select member_id, data ->> 'because' as because from notifications where org_id = $1 and kind = $2 and settled_at is null order by 1`,
    [house.lumen.orgId, kind],
  )
const vote = async (key: PersonKey, lane: 'legal' | 'communications') =>
  approveStatement(await house.who(key), { ...(await reading(read.statementId)), lane })

test('a veto whose owner is silent for twice the time of the lane is ended by an executive and another lawyer', async () => {
  await vetoed(121)
  await vote('paul', 'legal')
  await vote('elise', 'communications')
  await sign('philippe')
  expect(await stateOf(read.statementId)).toBe('in_review')
  const release = firstVariant({ statementId: read.statementId, variants: await variantsOf(read.statementId) })
  expect(await ending(publishVariant(await house.who('karim'), release))).toBe('VETO_STANDS')
  const asked = await told('override_asked')
  expect(asked).toContainEqual({ member_id: house.memberId('ines'), because: 'voted' })
  expect(asked).toContainEqual({ member_id: house.memberId('paul'), because: 'lane' })
  await sign('paul')
  expect(await stateOf(read.statementId)).toBe('approved')
  expect((await timelineOf(read.caseId)).slice(-3)).toEqual([
    'veto.override_signed',
    'veto.overridden',
    'statement.cleared',
  ])
  expect(await told('override_asked')).toEqual([])
  expect(await told('veto_overridden')).toEqual([{ member_id: house.memberId('ines'), because: 'voted' }])
  expect(await attempt('philippe')).toBe('WRONG_STATE')
  expect(await ending(liftVeto(await house.who('ines'), { statementId: read.statementId }))).toBe('WRONG_STATE')
  await publishVariant(await house.who('karim'), release)
})

test('whoever holds the bundle reads the override, and that two people might', async () => {
  await vetoed(121)
  await sign('paul')
  await sign('philippe')
  const verdict = await verifyBytes(await bundleOf(house.lumen.orgId, read.caseId), { trust: trust() })
  expect(verdict.broken).toEqual([])
})

test('while its owner has time to answer a veto stands: OWNER_HAS_TIME', async () => {
  await vetoed(119)
  expect(await attempt('philippe')).toBe('OWNER_HAS_TIME')
})

test('an owner who answers the newer words, after a first signature too, stands by their veto: OWNER_HAS_TIME', async () => {
  await vetoed(121)
  await sign('philippe')
  await requestChanges(await house.who('ines'), {
    ...(await reading(read.statementId)),
    lane: 'legal',
    reason: 'It still admits a fault.',
  })
  expect(await attempt('paul')).toBe('OWNER_HAS_TIME')
})

test('of an owner who is suspended nobody waits for an answer; once they are back, they have their time', async () => {
  await vetoed(1)
  expect(await attempt('paul')).toBe('OWNER_HAS_TIME')
  await suspend('ines')
  await sign('paul')
  await reinstatePerson(await house.who('olivier'), { personId: globalId('Person', house.memberId('ines')) })
  expect(await attempt('philippe')).toBe('OWNER_HAS_TIME')
  await suspend('ines')
  await sign('philippe')
  expect((await timelineOf(read.caseId)).at(-1)).toBe('veto.overridden')
})

test('nothing newer was asked of its owner: they are not silent, and only suspended may they be passed over', async () => {
  await rejectStatement(await ago('ines', 600), {
    ...(await reading(read.statementId)),
    lane: 'legal',
    reason: 'It admits a fault.',
  })
  const [row] = await asSuperuser<{ id: string }>('select id from vetoes where statement_id = $1', [read.statementId])
  vetoId = globalId('Veto', row?.id ?? '')
  expect(await attempt('philippe')).toBe('OWNER_HAS_TIME')
  await suspend('ines')
  await sign('philippe')
})

test('who may sign: executives and others of the lane, in person, who did not write, and twice the same never', async () => {
  await vetoed(121)
  for (const key of ['claire', 'karim', 'elise', 'ines', 'olivier'] as const)
    expect(await attempt(key), key).toBe('NOT_YOUR_ROLE')
  for (const key of ['lea', 'tom'] as const) expect(await attempt(key), key).toBe('NOT_FOUND')
  expect(await ending(overrideVeto(await house.outsider('vera'), { vetoId, reason }))).toBe('NOT_FOUND')
  expect(await attempt('paul', { reason: 'She is away.' })).toBe('REASON_TOO_SHORT')
  const token = { ...(await house.who('paul')), kind: 'token' as const }
  expect(await ending(overrideVeto(token, { vetoId, reason }))).toBe('IN_PERSON_ONLY')
  expect(await ending(overrideVeto(provedAgo(await house.who('paul'), 11), { vetoId, reason }))).toBe(
    'STEP_UP_REQUIRED',
  )
  await pastEveryGuard(
    `insert into contributors (org_id, version_id, member_id) select org_id, id, $2 from versions where statement_id = $1 and n = 2`,
    [read.statementId, house.memberId('paul')],
  )
  expect(await attempt('paul')).toBe('OWN_WORDS')
  await sign('philippe')
  expect(await attempt('philippe')).toBe('SECOND_PERSON_NEEDED')
  const { roleId } = await offerRole(await house.who('claire'), {
    caseId: read.caseId,
    memberId: house.memberId('nadia'),
    role: 'executive',
  })
  await acceptRole(await house.who('nadia'), { roleId })
  expect(await attempt('nadia')).toBe('SECOND_PERSON_NEEDED')
})

test('a signature is for the words it was given on, and for a day', async () => {
  await vetoed(121)
  await sign('philippe')
  const old = `update veto_signatures set at = at - interval '25 hours', proved_at = proved_at - interval '25 hours'`
  await pastEveryGuard(old)
  await sign('paul')
  expect((await timelineOf(read.caseId)).at(-1)).toBe('veto.override_signed')
  const hugo = await ago('hugo', 121)
  const variants = [variant('en', read.claimId, 'We were quite wrong.')]
  await saveDraft(hugo, { statementId: read.statementId, expectedRevision: 2, variants })
  await submitStatement(hugo, { statementId: read.statementId, expectedRevision: 3 })
  expect(await told('override_asked')).toEqual([])
  await sign('philippe')
  expect((await timelineOf(read.caseId)).at(-1)).toBe('veto.override_signed')
  await sign('paul')
  expect((await timelineOf(read.caseId)).at(-1)).toBe('veto.overridden')
})

test('of two who sign at the same moment one is first and the other ends it, and none of one side ends it twice', async () => {
  await vetoed(121)
  expect(await Promise.all([attempt('paul'), attempt('philippe')])).toEqual(['done', 'done'])
  expect((await timelineOf(read.caseId)).slice(-2)).toEqual(['veto.override_signed', 'veto.overridden'])
})

test('the tables hold it too: no override without its two signatures, and none by who may not (I5)', async () => {
  await vetoed(121)
  const [philippe, claire] = [await house.who('philippe'), await house.who('claire')]
  const end = (by: string) =>
    `update vetoes set lifted_at = now(), lifted_by = '${by}', overridden = true where statement_id = $1`
  const signature = (by: string, because = 'silent') =>
    `insert into veto_signatures (org_id, id, veto_id, version_id, review_id, member_id, because, reason, at, proved_at)
       select x.org_id, gen_random_uuid(), x.id, o.version_id, o.review_id, '${by}', '${because}', '${reason}', now(), now()
         from vetoes x cross join lateral veto_owner(x.org_id, x.id, now()) o where x.statement_id = $1`
  const attack = (...sqls: string[]) =>
    asApplication(philippe, async (sql) => {
      for (const one of sqls) await sql(one, [read.statementId])
    })
  await expect(attack(end(philippe.memberId))).rejects.toThrow('SECOND_PERSON_NEEDED')
  await expect(attack(signature(philippe.memberId), end(philippe.memberId))).rejects.toThrow('SECOND_PERSON_NEEDED')
  await expect(attack(signature(claire.memberId))).rejects.toThrow('NOT_YOUR_ROLE')
  await expect(attack(signature(house.memberId('ines')))).rejects.toThrow('NOT_YOUR_ROLE')
  await expect(attack(signature(philippe.memberId, 'suspended'))).rejects.toThrow('OWNER_HAS_TIME')
  await expect(attack(end(house.memberId('ines')))).rejects.toThrow('SECOND_PERSON_NEEDED')
  await attack(signature(house.memberId('paul')), signature(philippe.memberId), end(philippe.memberId))
})
