import { beforeEach, expect, test } from 'vitest'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { rejectStatement, requestChanges } from '#domain/statements/vote.ts'
import { provedAgo, textOf } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { variant } from '#tests/support/room.ts'
import { arrange, house, open, opened, read, reason, variantKeys } from './openedGlass.ts'

beforeEach(arrange)

test('nobody seconds their own use, nor do two who wrote, nor two who decide nothing', async () => {
  const breakGlassId = await opened()
  await expect(secondBreakGlass(await house.who('karim'), { breakGlassId })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
  await expect(secondBreakGlass(await house.who('maya'), { breakGlassId })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
  await expect(secondBreakGlass(await house.who('nadia'), { breakGlassId })).rejects.toMatchObject({
    code: 'NOT_YOUR_ROLE',
  })
  await asSuperuser('alter table contributors disable trigger keep_frozen')
  await asSuperuser(
    'insert into contributors (org_id, version_id, member_id) select org_id, id, $2 from versions where statement_id = $1',
    [read.statementId, house.memberId('claire')],
  )
  await asSuperuser('alter table contributors enable trigger keep_frozen')
  const byAuthor = (await open('hugo')).breakGlassId
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId: byAuthor })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
})

test('whoever left the case meanwhile is no longer one of the two', async () => {
  const breakGlassId = await opened()
  await asSuperuser("update roles set state = 'handed_over', ended_at = now() where case_id = $1 and member_id = $2", [
    read.caseId,
    house.memberId('karim'),
  ])
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  })
})

test('both have just proved who they are, whatever the house allows elsewhere', async () => {
  const stale = provedAgo({ ...(await house.who('karim')), stepUpMinutes: 60 }, 11)
  await expect(openBreakGlass(stale, { statementId: read.statementId, variantKeys, reason })).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  const breakGlassId = await opened()
  await expect(secondBreakGlass(provedAgo(await house.who('claire'), 11), { breakGlassId })).rejects.toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
})

test('a token opens nothing', async () => {
  const token = { ...(await house.who('karim')), kind: 'token' as const, provedAt: null }
  await expect(openBreakGlass(token, { statementId: read.statementId, variantKeys, reason })).rejects.toMatchObject({
    code: 'IN_PERSON_ONLY',
  })
})

test.each([
  ['no reason', { reason: ' ' }, 'REASON_REQUIRED'],
  ['a reason of thirty-nine characters', { reason: 'x'.repeat(39) }, 'REASON_TOO_SHORT'],
  ['a text that is none of these', { variantKeys: ['press/fr/press'] }, 'INVALID_INPUT'],
])('it is not opened with %s', async (_, change, code) => {
  await expect(open('karim', change)).rejects.toMatchObject({ code })
})

test('nor on a channel the policy does not open, nor where it opens none, nor below severity 3', async () => {
  const opens = (list: string) =>
    asSuperuser(
      `update reviews set policy = convert_to(jsonb_set(convert_from(policy, 'UTF8')::jsonb, '{routes,breakGlass}', $2::jsonb)::text, 'UTF8') where version_id = (select id from versions where statement_id = $1)`,
      [read.statementId, list],
    )
  await asSuperuser('alter table reviews disable trigger append_only')
  await opens('["press"]')
  await expect(open()).rejects.toMatchObject({ code: 'CHANNEL_NOT_ALLOWED' })
  await opens('[]')
  await expect(open()).rejects.toMatchObject({ code: 'ROUTE_NOT_ALLOWED' })
  await opens('["x"]')
  await asSuperuser('alter table reviews enable always trigger append_only')
  await asSuperuser('update cases set severity = 2 where id = $1', [read.caseId])
  await expect(open()).rejects.toMatchObject({ code: 'ROUTE_NOT_ALLOWED' })
})

test('it passes over votes that are missing, never over a change that was asked or a veto', async () => {
  const { statementId, contentHash, policyHash, claimId } = read
  const vote = { statementId, contentHash, policyHash, lane: 'legal' as const }
  const breakGlassId = await opened()
  await requestChanges(await house.who('ines'), { ...vote, reason: 'We do not know this.' })
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId })).rejects.toMatchObject({
    code: 'WRONG_STATE',
  })
  await rejectStatement(await house.who('paul'), { ...vote, reason: 'It admits what we contest.' })
  await expect(open()).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await saveDraft(await house.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('fr', claimId, 'D’autres mots.')],
  })
  await expect(secondBreakGlass(await house.who('claire'), { breakGlassId })).rejects.toMatchObject({
    code: 'TEXT_CHANGED',
  })
})

test('a hold and a claim that fell still stop the words at the gate', async () => {
  await secondBreakGlass(await house.who('claire'), { breakGlassId: await opened() })
  await asSuperuser("update claims set state = 'reported', settled_at = null, settled_by = null where id = $1", [
    read.claimId,
  ])
  await expect(publishVariant(await house.who('maya'), await textOf(read.statementId))).rejects.toMatchObject({
    code: 'CLAIM_NOT_CONFIRMED',
  })
  await holdPublications(await house.who('claire'), { caseId: read.caseId, reason: 'Wait for the police.' })
  await expect(publishVariant(await house.who('maya'), await textOf(read.statementId))).rejects.toMatchObject({
    code: 'ON_HOLD',
  })
})
