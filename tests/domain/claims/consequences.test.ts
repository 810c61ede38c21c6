import { beforeAll, describe, expect, test } from 'vitest'
import { confirmClaim, leaveClaimUnknowable, refuteClaim } from '#domain/claims/settleClaim.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { claimRow, reportedClaim, told } from '#tests/domain/claims/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, reading, statementInReview, stateOf, timelineOf, variant } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let lumen: World
beforeAll(async () => {
  lumen = await world()
})

const link = 'https://log.lumen.example/2'
const refute = async (claimId: string, expectedVersion = 2) =>
  refuteClaim(await lumen.who('maya'), { claimId, expectedVersion, link })

async function cleared() {
  const statement = await statementInReview(lumen)
  for (const [key, lane] of [
    ['ines', 'legal'],
    ['elise', 'communications'],
  ] as const)
    await approveStatement(await lumen.who(key), { ...(await reading(statement.statementId)), lane })
  return statement
}

describe('a claim that a text asserts is refuted', () => {
  test('a text under review goes back to its author in the same moment, and the timeline names the claim', async () => {
    const { caseId, claimId, statementId } = await statementInReview(lumen)
    await refute(claimId)
    expect(await stateOf(statementId)).toBe('changes_requested')
    expect((await timelineOf(caseId)).slice(-3)).toEqual([
      'evidence.added',
      'claim.refuted',
      'statement.claim_left_state',
    ])
    const [event] = await asSuperuser<{ data: object; is_of_version: boolean }>(
      `select e.data, exists (select from versions v where v.state_event_id = e.id and v.id = e.subject_id) as is_of_version from events e where e.case_id = $1 and e.type = 'statement.claim_left_state'`,
      [caseId],
    )
    expect(event).toEqual({
      is_of_version: true,
      data: {
        number: 1,
        n: 1,
        from: 'in_review',
        to: 'changes_requested',
        claim: 1,
        claimId,
        use: 'asserts',
        claimFrom: 'confirmed',
        claimTo: 'refuted',
      },
    })
  })

  test('cleared words are no longer cleared', async () => {
    const { claimId, statementId } = await cleared()
    expect(await stateOf(statementId)).toBe('approved')
    await refute(claimId)
    expect(await stateOf(statementId)).toBe('changes_requested')
  })

  test('its author is asked, its lead is told, its voters hear that their votes are void, and nobody is asked to clear it any more', async () => {
    const { caseId, claimId } = await cleared()
    await refute(claimId)
    const lines = await asSuperuser<{
      member_id: string
      kind: string
      asks: boolean
      because: string
      data: { claim?: number }
    }>(
      `select member_id, kind, asks, data ->> 'because' as because, data from notifications where case_id = $1 and settled_at is null and kind in ('claim_left_state', 'vote_void', 'review_asked')`,
      [caseId],
    )
    const of = (key: Parameters<World['memberId']>[0]) =>
      lines
        .filter(({ member_id }) => member_id === lumen.memberId(key))
        .map(({ kind, asks, because }) => [kind, asks, because])
    expect(of('hugo')).toEqual([['claim_left_state', true, 'author']])
    expect(of('claire')).toEqual([['claim_left_state', false, 'lead']])
    expect([of('ines'), of('elise')]).toEqual([[['vote_void', false, 'voted']], [['vote_void', false, 'voted']]])
    expect(lines.filter(({ kind }) => kind === 'review_asked')).toEqual([])
    expect(lines.find(({ kind }) => kind === 'claim_left_state')?.data.claim).toBe(1)
  })

  test('public words stay as they are and need a correction', async () => {
    const { caseId, claimId, statementId } = await cleared()
    const [row] = await asSuperuser<{ key: string; hash: string }>(
      `select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id where v.statement_id = $1 order by a.key limit 1`,
      [statementId],
    )
    const { publicationId } = await publishVariant(await lumen.who('maya'), {
      statementId,
      variantKey: row?.key ?? '',
      variantHash: row?.hash ?? '',
    })
    await recordPublication(await lumen.who('maya'), { publicationId, link: 'https://x.example/lumen/1' })
    const before = await stateOf(statementId)
    await refute(claimId)
    expect(await stateOf(statementId)).toBe(before === 'published' ? 'published' : 'changes_requested')
    expect(await timelineOf(caseId)).toContain('statement.needs_correction')
    expect(await told(lumen, 'claim_left_state', ['hugo', 'claire'])).toEqual(['hugo', 'claire'])
  })

  test('once the facts carry public words again, nobody is asked to correct them', async () => {
    const { caseId, claimId, statementId } = await cleared()
    const rows = await asSuperuser<{ key: string; hash: string }>(
      `select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id where v.statement_id = $1`,
      [statementId],
    )
    for (const { key, hash } of rows) {
      const given = { statementId, variantKey: key, variantHash: hash }
      const { publicationId } = await publishVariant(await lumen.who('maya'), given)
      await recordPublication(await lumen.who('maya'), { publicationId, link: `https://x.example/${key}` })
    }
    expect(await stateOf(statementId)).toBe('published')
    await refute(claimId)
    const asked = () =>
      asSuperuser(
        `select id from notifications where case_id = $1 and kind = 'claim_left_state' and settled_at is null`,
        [caseId],
      )
    expect(await asked()).toHaveLength(2)
    await confirmClaim(await lumen.who('maya'), { claimId, expectedVersion: 3, link })
    expect(await asked()).toEqual([])
  })

  test('a draft stays a draft: whoever writes it is told', async () => {
    const { caseId, claimId } = await statementInReview(lumen)
    const { statementId } = await draftStatement(await lumen.who('elise'), {
      caseId,
      kind: 'social_post',
      variants: [variant('en', claimId)],
    })
    await refute(claimId)
    expect(await stateOf(statementId)).toBe('draft')
    const [line] = await asSuperuser<{ asks: boolean }>(
      `select asks from notifications where case_id = $1 and kind = 'claim_left_state' and member_id = $2`,
      [caseId, lumen.memberId('elise')],
    )
    expect(line?.asks).toBe(false)
  })
})

describe('what a use demands', () => {
  test('a text that says “we do not know yet” comes back once it is known, not before', async () => {
    const caseId = await caseWithTeam(lumen)
    const claimId = await reportedClaim(lumen, caseId)
    const variants = (['fr', 'en'] as const).map((language) => ({
      channel: 'x' as const,
      language,
      audience: 'public' as const,
      title: null,
      blocks: [
        {
          elements: ['not_known' as const],
          text: 'We are checking what is said of a recall.',
          acknowledges: [claimId],
        },
        { elements: ['apology' as const, 'known' as const], text: 'We apologise.' },
      ],
    }))
    const { statementId } = await draftStatement(await lumen.who('hugo'), { caseId, kind: 'social_post', variants })
    await submitStatement(await lumen.who('hugo'), { statementId, expectedRevision: 1 })
    await leaveClaimUnknowable(await lumen.who('maya'), {
      claimId,
      expectedVersion: 1,
      reason: 'No list to look it up in.',
    })
    expect(await stateOf(statementId)).toBe('in_review')
    await confirmClaim(await lumen.who('maya'), { claimId, expectedVersion: 2, link })
    expect(await stateOf(statementId)).toBe('changes_requested')
  })

  test('confirming again after a refutation does not clear by itself what it sent back', async () => {
    const { claimId, statementId } = await cleared()
    await refute(claimId)
    await confirmClaim(await lumen.who('maya'), { claimId, expectedVersion: 3, link })
    expect(await stateOf(statementId)).toBe('changes_requested')
    expect((await claimRow(claimId))?.state).toBe('confirmed')
  })
})

describe('at the same moment', () => {
  test('a refutation and the last vote: whichever comes first, the words are not cleared on a refuted claim', async () => {
    for (let round = 0; round < 5; round++) {
      const { claimId, statementId, ...read } = await statementInReview(lumen)
      await approveStatement(await lumen.who('elise'), { ...read, statementId, lane: 'communications' })
      const [maya, ines] = await Promise.all([lumen.who('maya'), lumen.who('ines')])
      const [refuted, vote] = await Promise.allSettled([
        refuteClaim(maya, { claimId, expectedVersion: 2, link }),
        approveStatement(ines, { ...read, statementId, lane: 'legal' }),
      ])
      expect(refuted.status).toBe('fulfilled')
      if (vote.status === 'rejected') expect(vote.reason).toMatchObject({ code: 'NOT_IN_REVIEW' })
      expect(await stateOf(statementId)).toBe('changes_requested')
    }
  })

  test('a refutation that fails leaves no trace on the words that cite the claim', async () => {
    const { caseId, claimId, statementId } = await statementInReview(lumen)
    const before = await timelineOf(caseId)
    await expect(refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'EVIDENCE_MISSING',
    })
    expect([await stateOf(statementId), await timelineOf(caseId)]).toEqual(['in_review', before])
  })
})
