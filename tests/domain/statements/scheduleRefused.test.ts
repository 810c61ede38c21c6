import { beforeAll, describe, expect, test } from 'vitest'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { refuteClaim } from '#domain/claims/settleClaim.ts'
import { suspendPerson } from '#domain/people/administer.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { schedulePublication } from '#domain/statements/schedule.ts'
import { sweepPublications } from '#domain/statements/sweep.ts'
import { withdrawVote } from '#domain/statements/vote.ts'
import { type Cleared, clearedStatement, ending } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview, variant } from '#tests/support/room.ts'
import { unguarded } from '#tests/support/unguarded.ts'
import type { PersonKey } from '#tests/support/world.ts'
import { arrange, comeDue, house, releasesOf, runDue, scheduled, soon, statesOf, texts, told } from './scheduled.ts'

beforeAll(arrange)

describe('what does not pass at its time is called off, with the refusal, and publisher and lead are told', () => {
  test.each<[string, string, (cleared: Cleared) => Promise<unknown>]>([
    [
      'a hold',
      'ON_HOLD',
      async ({ caseId }) => holdPublications(await house.who('claire'), { caseId, reason: 'Wait.' }),
    ],
    [
      'a vote taken back',
      'NOT_CLEARED',
      async ({ statementId }) => withdrawVote(await house.who('ines'), { statementId, reason: 'I misread.' }),
    ],
    [
      'newer words',
      'SUPERSEDED',
      async ({ statementId, claimId }) =>
        saveDraft(await house.who('hugo'), {
          statementId,
          expectedRevision: 1,
          variants: [variant('en', claimId, 'Other words.')],
        }),
    ],
    [
      'a refuted claim',
      'CLAIM_NOT_CONFIRMED',
      async ({ claimId }) =>
        refuteClaim(await house.who('claire'), {
          claimId,
          expectedVersion: 2,
          finding: 'No.',
          note: 'The log says no.',
        }),
    ],
  ])('%s, at once', async (_, code, happens) => {
    const cleared = await scheduled()
    await happens(cleared)
    expect(await releasesOf(cleared.statementId)).toMatchObject([
      { state: 'called_off', code },
      { state: 'called_off', code },
    ])
    expect(await told('karim', 'publication_called_off', cleared.rows[0]?.id ?? '')).toEqual([{ asks: false }])
    await comeDue(cleared.statementId)
    await sweepPublications()
    expect(await statesOf(cleared.statementId)).toEqual(['called_off', 'called_off'])
  })

  test.each<[string, string, string, string]>([
    [
      'the votes are too old',
      'VOTE_STALE',
      'votes',
      `update votes set at = at - interval '3 days' where content_hash = (select content_hash from versions where statement_id = $1)`,
    ],
    [
      'the case is closed',
      'CASE_CLOSED',
      'cases',
      `update cases set stage = 'closed' where id = (select case_id from statements where id = $1)`,
    ],
    [
      'nobody answers for the channel',
      'CHANNEL_WITHOUT_OWNER',
      'channels',
      `update channels set owner_id = null where type = 'x' and org_id = (select org_id from statements where id = $1)`,
    ],
  ])('%s, at the gate', async (_, code, table, change) => {
    const { statementId, rows } = await scheduled()
    const owner = await asSuperuser<{ owner_id: string }>(
      `select owner_id from channels where type = 'x' and org_id = $1`,
      [house.lumen.orgId],
    )
    await unguarded(table, change, [statementId])
    await comeDue(statementId)
    await runDue(rows[0]?.id ?? '')
    await asSuperuser(`update channels set owner_id = $1 where type = 'x' and org_id = $2`, [
      owner[0]?.owner_id,
      house.lumen.orgId,
    ])
    expect((await releasesOf(statementId))[0]).toMatchObject({ state: 'called_off', code })
    for (const key of ['karim', 'claire'] as const)
      expect(await told(key, 'publication_called_off', rows[0]?.id ?? '')).toEqual([{ asks: false }])
  })

  test('whoever scheduled it is suspended: the gate does not open in their name', async () => {
    const { statementId, rows } = await scheduled('maya')
    await suspendPerson(await house.who('olivier'), { personId: house.memberId('maya') })
    await comeDue(statementId)
    await runDue(rows[0]?.id ?? '')
    expect((await releasesOf(statementId))[0]).toMatchObject({ state: 'called_off', code: 'NOT_YOUR_ROLE' })
    await asSuperuser('update members set suspended_at = null where id = $1', [house.memberId('maya')])
  })
})

describe('scheduling is refused', () => {
  const attempt = async (cleared: Pick<Cleared, 'statementId' | 'variants'>, key: PersonKey, at = soon()) =>
    ending(schedulePublication(await house.who(key), { statementId: cleared.statementId, texts: texts(cleared), at }))

  test('to whoever may not publish, for a time gone by, and for words that are not cleared', async () => {
    const cleared = await clearedStatement(house)
    expect(await attempt(cleared, 'ines')).toBe('NOT_YOUR_ROLE')
    expect(await attempt(cleared, 'karim', soon(-1))).toBe('INVALID_INPUT')
    const read = await statementInReview(house)
    const hash = await asSuperuser<{ key: string; hash: string }>(
      `select a.key, encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1`,
      [read.statementId],
    )
    expect(await attempt({ ...read, variants: hash }, 'karim')).toBe('NOT_CLEARED')
    expect(await attempt({ ...read, variants: [] }, 'karim')).toBe('INVALID_INPUT')
  })

  test('for a time when the votes will be too old', async () => {
    expect(await attempt(await clearedStatement(house), 'karim', soon(3 * 24 * 60))).toBe('VOTE_STALE')
  })

  test('outside the window that was cleared, by the verb and by the table', async () => {
    const cleared = await clearedStatement(house)
    await unguarded(
      'versions',
      `update versions set not_after = now() + interval '30 minutes' where statement_id = $1`,
      [cleared.statementId],
    )
    expect(await attempt(cleared, 'karim')).toBe('OUTSIDE_WINDOW')
    expect(await attempt(cleared, 'karim', soon(20))).toBe('done')
  })
})
