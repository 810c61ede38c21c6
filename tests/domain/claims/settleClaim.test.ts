import { beforeAll, describe, expect, test } from 'vitest'
import { addEvidence } from '#domain/claims/addEvidence.ts'
import { confirmClaim, leaveClaimUnknowable, refuteClaim } from '#domain/claims/settleClaim.ts'
import { storeFile } from '#domain/files/storeFile.ts'
import { newId } from '#domain/id.ts'
import { NotFound } from '#domain/refusal.ts'
import { claimRow, reportedClaim } from '#tests/domain/claims/arrange.ts'
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

describe('settling', () => {
  test('a claim is confirmed with evidence given with it', async () => {
    const claimId = await claim()
    await confirmClaim(await lumen.who('maya'), {
      claimId,
      expectedVersion: 1,
      finding: 'Listed on 3 November.',
      link,
      note: 'Third line.',
    })
    expect(await claimRow(claimId)).toMatchObject({
      state: 'confirmed',
      settled_by: lumen.memberId('maya'),
      finding: 'Listed on 3 November.',
      version: 2,
    })
    expect((await timelineOf(caseId)).slice(-2)).toEqual(['evidence.added', 'claim.confirmed'])
    expect(await asSuperuser('select kind, link, note from evidence where claim_id = $1', [claimId])).toEqual([
      { kind: 'link', link, note: 'Third line.' },
    ])
  })

  test('evidence given before is enough; none at all is refused and nothing is kept', async () => {
    const claimId = await claim()
    await expect(refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'EVIDENCE_MISSING',
    })
    await addEvidence(await lumen.who('sophie'), { claimId, note: 'The poison centre knows of no case.' })
    await refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 1 })
    expect((await claimRow(claimId))?.state).toBe('refuted')
  })

  test('what led to one finding does not prove its opposite: settling otherwise asks for something new', async () => {
    const claimId = await claim()
    await confirmClaim(await lumen.who('maya'), { claimId, expectedVersion: 1, link })
    await expect(refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'EVIDENCE_MISSING',
    })
    await refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 2, note: 'The list was of another brand.' })
    expect((await claimRow(claimId))?.state).toBe('refuted')
    await expect(refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 3, link })).rejects.toMatchObject({
      code: 'WRONG_STATE',
      details: { found: 'refuted' },
    })
  })

  test('of a confirmation and a refutation at once, one counts and the other is told', async () => {
    const claimId = await claim()
    const [maya, sophie] = await Promise.all([lumen.who('maya'), lumen.who('sophie')])
    const results = await Promise.allSettled([
      confirmClaim(maya, { claimId, expectedVersion: 1, link }),
      refuteClaim(sophie, { claimId, expectedVersion: 1, link }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find((result) => result.status === 'rejected')?.reason).toMatchObject({ code: 'CONFLICT' })
    expect((await claimRow(claimId))?.version).toBe(2)
    expect(await asSuperuser('select id from evidence where claim_id = $1', [claimId])).toHaveLength(1)
  })

  test('what nobody can establish is left with a reason, and only with one', async () => {
    const claimId = await claim()
    await expect(
      leaveClaimUnknowable(await lumen.who('maya'), { claimId, expectedVersion: 1, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'REASON_REQUIRED' })
    await leaveClaimUnknowable(await lumen.who('maya'), {
      claimId,
      expectedVersion: 1,
      reason: 'No means to establish who paid.',
    })
    expect(await claimRow(claimId)).toMatchObject({ state: 'unknowable', finding: 'No means to establish who paid.' })
  })

  test('a file of another case is as unknown as one that does not exist', async () => {
    const claimId = await claim()
    const elsewhere = await caseWithTeam(lumen)
    const { fileId } = await storeFile(await lumen.who('maya'), {
      caseId: elsewhere,
      name: 'note.txt',
      bytes: Buffer.from('seen'),
    })
    const maya = await lumen.who('maya')
    await expect(confirmClaim(maya, { claimId, expectedVersion: 1, fileId })).rejects.toBeInstanceOf(NotFound)
    await expect(confirmClaim(maya, { claimId, expectedVersion: 1, fileId: newId() })).rejects.toBeInstanceOf(NotFound)
  })

  test('a link and a file given together are two pieces; nothing given is refused', async () => {
    const claimId = await claim()
    const { fileId } = await storeFile(await lumen.who('maya'), {
      caseId,
      name: 'note.txt',
      bytes: Buffer.from('seen by me'),
    })
    await addEvidence(await lumen.who('maya'), { claimId, link, fileId, note: 'Page 2.' })
    const [file] = await asSuperuser('select sha256 from files where id = $1', [fileId])
    expect(
      await asSuperuser(
        "select convert_from(canonical, 'UTF8')::jsonb #>> '{bind,file}' as file from events where type = 'evidence.added' and subject_id in (select id from evidence where claim_id = $1) order by file nulls first",
        [claimId],
      ),
      'the event of a file names its bytes',
    ).toEqual([{ file: null }, { file: file?.sha256 }])
    expect(await asSuperuser('select kind, note from evidence where claim_id = $1 order by id', [claimId])).toEqual([
      { kind: 'link', note: 'Page 2.' },
      { kind: 'file', note: null },
    ])
    await expect(addEvidence(await lumen.who('maya'), { claimId })).rejects.toMatchObject({ code: 'EVIDENCE_MISSING' })
  })

  test('the table itself takes no finding without evidence', async () => {
    const claimId = await claim()
    const forced = asSuperuser(`update claims set state = 'confirmed', settled_at = now() where id = $1`, [claimId])
    await expect(forced).rejects.toThrow('EVIDENCE_MISSING')
  })

  test('a hundred copies of one confirmation have one effect and one answer', async () => {
    const claimId = await claim()
    const maya = await lumen.who('maya')
    const copies = await Promise.all(
      Array.from({ length: 100 }, () =>
        confirmClaim(maya, { claimId, expectedVersion: 1, link }, { idempotencyKey: `confirm ${claimId}` }),
      ),
    )
    for (const copy of copies) expect(copy).toEqual(copies[0])
    expect(
      await asSuperuser(`select id from events where subject_id = $1 and type = 'claim.confirmed'`, [claimId]),
    ).toHaveLength(1)
  })
})
