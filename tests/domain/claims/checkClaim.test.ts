import { beforeAll, describe, expect, test } from 'vitest'
import { closeCase } from '#domain/cases/moveCase.ts'
import { addEvidence } from '#domain/claims/addEvidence.ts'
import { checkClaim } from '#domain/claims/checkClaim.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { confirmClaim, leaveClaimUnknowable, refuteClaim } from '#domain/claims/settleClaim.ts'
import { NotFound } from '#domain/refusal.ts'
import { claimRow, reportedClaim, told } from '#tests/domain/claims/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, timelineOf } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let lumen: World
let caseId: string
beforeAll(async () => {
  lumen = await world()
  caseId = await caseWithTeam(lumen)
})

const link = 'https://recalls.example/search?brand=lumen'
const claim = () => reportedClaim(lumen, caseId)

describe('logging', () => {
  test('what is said about us gets the next number of its case, in the case’s language unless said otherwise', async () => {
    const claims = [
      await claim(),
      (
        await logClaim(await lumen.who('karim'), {
          caseId,
          words: 'An agency runs their account.',
          origin: 'press',
          source: 'Le Fil du Rhône',
          language: 'en',
        })
      ).claimId,
    ]
    const [first, second] = await Promise.all(claims.map(claimRow))
    expect(second?.number).toBe((first?.number ?? 0) + 1)
    expect([first?.language, second?.language]).toEqual(['fr', 'en'])
    expect((await timelineOf(caseId)).slice(-2)).toEqual(['claim.logged', 'claim.logged'])
  })

  test('ten people who log at once get ten numbers', async () => {
    const maya = await lumen.who('maya')
    const made = await Promise.all(
      Array.from({ length: 10 }, () => logClaim(maya, { caseId, words: 'It is getting worse.', origin: 'post' })),
    )
    const numbers = await Promise.all(made.map(async ({ claimId }) => (await claimRow(claimId))?.number))
    expect(new Set(numbers).size).toBe(10)
  })

  test('whoever leads is told, until somebody takes it; whoever takes it is not told of it', async () => {
    const claimId = await claim()
    expect(await told(lumen, 'claim_to_check', ['claire', 'maya', 'hugo'])).toEqual(['claire'])
    await checkClaim(await lumen.who('maya'), { claimId, expectedVersion: 1 })
    const [line] = await asSuperuser<{ settled_at: string }>(
      'select settled_at from notifications where subject_id = $1',
      [claimId],
    )
    expect(line?.settled_at).not.toBeNull()
  })

  test.each([
    ['words of nothing', { words: '   ' }, 'INVALID_INPUT', ['words']],
    ['words that turn around', { words: 'safe\u202Edangerous' }, 'TEXT_REFUSED', ['words']],
    ['more than a thousand characters', { words: 'a'.repeat(1_001) }, 'INVALID_INPUT', ['words']],
    ['a reach below nothing', { reach: -1 }, 'INVALID_INPUT', ['reach']],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, 'INVALID_INPUT', ['link']],
    ['a source of two lines', { source: 'one\ntwo' }, 'TEXT_REFUSED', ['source']],
    ['an origin nobody knows', { origin: 'dream' }, 'INVALID_INPUT', ['origin']],
  ])('%s is refused, with the field', async (_, fault, code, path) => {
    const act = logClaim(await lumen.who('maya'), { caseId, words: 'It burns.', origin: 'post', ...fault } as never)
    await expect(act).rejects.toMatchObject({ code, details: { path } })
  })

  test('an auditor reads and logs nothing', async () => {
    await expect(
      logClaim(await lumen.who('anne'), { caseId, words: 'It burns.', origin: 'post' }),
    ).rejects.toMatchObject({ code: 'NOT_YOUR_ROLE' })
  })
})

describe('checking', () => {
  test('whoever takes a claim is its checker', async () => {
    const claimId = await claim()
    await checkClaim(await lumen.who('maya'), { claimId, expectedVersion: 1 })
    expect(await claimRow(claimId)).toMatchObject({ state: 'checking', checker_id: lumen.memberId('maya'), version: 2 })
    expect((await timelineOf(caseId)).at(-1)).toBe('claim.taken')
  })

  test('of two people who take it at once, one has it and the other is told what stands', async () => {
    const claimId = await claim()
    const [maya, sophie] = await Promise.all([lumen.who('maya'), lumen.who('sophie')])
    const results = await Promise.allSettled([
      checkClaim(maya, { claimId, expectedVersion: 1 }),
      checkClaim(sophie, { claimId, expectedVersion: 1 }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = results.find((result) => result.status === 'rejected')
    expect(lost?.reason).toMatchObject({
      code: 'CONFLICT',
      details: { current: { type: 'Claim', id: claimId, version: 2 } },
    })
    expect((await claimRow(claimId))?.version).toBe(2)
  })

  test('somebody else takes it over knowingly; taking what one has is refused', async () => {
    const claimId = await claim()
    await checkClaim(await lumen.who('maya'), { claimId, expectedVersion: 1 })
    await expect(checkClaim(await lumen.who('maya'), { claimId, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await checkClaim(await lumen.who('sophie'), { claimId, expectedVersion: 2 })
    expect((await claimRow(claimId))?.checker_id).toBe(lumen.memberId('sophie'))
  })

  test('a member without a role on the case takes nothing; a settled claim is not taken', async () => {
    const claimId = await claim()
    await expect(checkClaim(await lumen.who('nadia'), { claimId, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'NOT_YOUR_ROLE',
    })
    await confirmClaim(await lumen.who('maya'), { claimId, expectedVersion: 1, link })
    await expect(checkClaim(await lumen.who('maya'), { claimId, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
      details: { found: 'confirmed' },
    })
  })
})

describe('who is not there', () => {
  const acts = (claimId: string) => [
    (actor: never) => checkClaim(actor, { claimId, expectedVersion: 1 }),
    (actor: never) => addEvidence(actor, { claimId, link }),
    (actor: never) => confirmClaim(actor, { claimId, expectedVersion: 1, link }),
    (actor: never) => refuteClaim(actor, { claimId, expectedVersion: 1, link }),
    (actor: never) => leaveClaimUnknowable(actor, { claimId, expectedVersion: 1, reason: 'It cannot be known.' }),
    (actor: never) => logClaim(actor, { caseId, words: 'It burns.', origin: 'post' }),
  ]

  test('another house finds neither claim nor case', async () => {
    const outsider = await lumen.outsider()
    for (const act of acts(await claim())) await expect(act(outsider as never)).rejects.toBeInstanceOf(NotFound)
  })

  test('a restricted case is not found by a member who is not on it, nor by an employee an open one', async () => {
    const restricted = await caseWithTeam(lumen, { restricted: true })
    const claimId = await reportedClaim(lumen, restricted)
    const [nadia, lea] = await Promise.all([lumen.who('nadia'), lumen.who('lea')])
    for (const act of acts(claimId).slice(0, 5)) await expect(act(nadia as never)).rejects.toBeInstanceOf(NotFound)
    for (const act of acts(await claim())) await expect(act(lea as never)).rejects.toBeInstanceOf(NotFound)
  })

  test('on a closed case nothing is logged, taken or settled', async () => {
    const closed = await caseWithTeam(lumen)
    const claimId = await reportedClaim(lumen, closed)
    await closeCase(await lumen.who('claire'), { caseId: closed, reason: 'Nothing is left to do.' })
    const maya = await lumen.who('maya')
    for (const act of acts(claimId).slice(0, 5))
      await expect(act(maya as never)).rejects.toMatchObject({ code: 'CASE_CLOSED' })
    await expect(logClaim(maya, { caseId: closed, words: 'Late.', origin: 'post' })).rejects.toMatchObject({
      code: 'CASE_CLOSED',
    })
  })
})
