import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { publishStatement } from '#domain/statements/publishStatement.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { schedulePublication } from '#domain/statements/schedule.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { type Cleared, clearedStatement, ending, firstVariant, variantsOf } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { saidWith } from '#tests/support/private.ts'
import { caseWithTeam, confirmedClaim, reading, timelineOf, variant } from '#tests/support/room.ts'
import { unguarded } from '#tests/support/unguarded.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
beforeAll(async () => {
  house = await world()
})

/** Karim, who publishes, with the roles he holds now. */
const karim = () => house.who('karim')
const textsOf = ({ variants }: Pick<Cleared, 'variants'>) =>
  variants.map(({ key, hash }) => ({ variantKey: key, variantHash: hash }))

/** A post for everybody on a grave case, cleared by law and communications; nobody told the staff. */
async function graveStatement() {
  const caseId = await caseWithTeam(house, { severity: 3 })
  const claimId = await confirmedClaim(house, caseId)
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [variant('fr', claimId, 'La réponse vient de nous.'), variant('en', claimId)],
  })
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })
  return clear({ statementId, caseId, claimId })
}

async function clear<Known extends { statementId: string }>(known: Known) {
  const read = await reading(known.statementId)
  await approveStatement(await house.who('elise'), { ...read, lane: 'communications' })
  await approveStatement(await house.who('ines'), { ...read, lane: 'legal' })
  return { ...known, ...read, variants: await variantsOf(known.statementId) }
}

test('the gate refuses in one order, whatever else stands in the way', async () => {
  const cleared = await graveStatement()
  const { statementId, caseId, claimId } = cleared
  const id = [statementId]
  const [first] = await asSuperuser<{ vote: string }>(
    `select w.id as vote from votes w where w.content_hash = (select content_hash from versions where statement_id = $1) limit 1`,
    id,
  )
  const obstacles: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    ['CASE_CLOSED', () => stage('closed'), () => stage('active')],
    ['ON_HOLD', () => held(true), () => held(false)],
    [
      'VETO_STANDS',
      () =>
        unguarded(
          'vetoes',
          `insert into vetoes (org_id, id, statement_id, vote_id, lane, owner_id) values ($1, gen_random_uuid(), $2, $3, 'legal', $4)`,
          [house.lumen.orgId, statementId, first?.vote, house.memberId('ines')],
        ),
      () =>
        unguarded('vetoes', `update vetoes set lifted_at = now(), lifted_by = owner_id where statement_id = $1`, id),
    ],
    ['VOTE_STALE', () => aged(`- interval '3 days'`), () => aged(`+ interval '3 days'`)],
    ['CLAIM_NOT_CONFIRMED', () => claim('refuted'), () => claim('confirmed')],
    ['OUTSIDE_WINDOW', () => window(`now() - interval '1 minute'`), () => window('null')],
    ['CHANNEL_WITHOUT_OWNER', () => owner('null'), () => owner(`'${house.memberId('maya')}'`)],
  ]
  for (const [, arrange] of obstacles) await arrange()
  const attempt = async (who: Actor, hash?: string) =>
    ending(publishVariant(who, { ...firstVariant(cleared), ...(hash && { variantHash: hash }) }))
  expect(await attempt(await house.who('ines'))).toBe('NOT_YOUR_ROLE')
  for (const [code, , lift] of obstacles) {
    if (code === 'ON_HOLD') expect(await attempt({ ...(await karim()), provedAt: null })).toBe('STEP_UP_REQUIRED')
    if (code === 'VETO_STANDS') expect(await attempt(await karim(), 'a'.repeat(64))).toBe('TEXT_CHANGED')
    expect(await attempt(await karim())).toBe(code)
    await lift()
  }
  expect(await attempt(await karim())).toBe('STAFF_NOT_TOLD')

  function stage(to: string) {
    return asSuperuser(`update cases set stage = $2 where id = $1`, [caseId, to])
  }
  function held(is: boolean) {
    return asSuperuser(
      is
        ? `update cases set held_at = now(), held_by = declared_by, hold_reason = 'Wait.' where id = $1`
        : 'update cases set held_at = null, held_by = null, hold_reason = null where id = $1',
      [caseId],
    )
  }
  function aged(by: string) {
    return unguarded(
      'votes',
      `update votes set at = at ${by} where content_hash = (select content_hash from versions where statement_id = $1)`,
      id,
    )
  }
  function claim(to: string) {
    return unguarded('claims', `update claims set state = $2 where id = $1`, [claimId, to])
  }
  function window(to: string) {
    return unguarded('versions', `update versions set not_after = ${to} where statement_id = $1`, id)
  }
  function owner(to: string) {
    return asSuperuser(`update channels set owner_id = ${to} where type = 'x' and org_id = $1`, [house.lumen.orgId])
  }
})

describe('several texts at once', () => {
  test('each gets its permit in one act', async () => {
    const cleared = await clearedStatement(house)
    await publishStatement(await karim(), { statementId: cleared.statementId, texts: textsOf(cleared) })
    expect(await states(cleared.statementId)).toEqual(['publishing', 'publishing'])
  })

  test('none does when one does not pass, and the refusal names it', async () => {
    const cleared = await clearedStatement(house)
    const [first, second] = textsOf(cleared)
    const texts = [first, { ...second, variantHash: 'a'.repeat(64) }] as { variantKey: string; variantHash: string }[]
    await expect(publishStatement(await karim(), { statementId: cleared.statementId, texts })).rejects.toMatchObject({
      code: 'TEXT_CHANGED',
      details: { path: ['texts', second?.variantKey] },
    })
    expect(await states(cleared.statementId)).toEqual([])
    await publishVariant(await karim(), firstVariant(cleared))
    await expect(
      publishStatement(await karim(), { statementId: cleared.statementId, texts: textsOf(cleared) }),
    ).rejects.toMatchObject({ code: 'PUBLISHING_NOW', details: { path: ['texts', first?.variantKey] } })
    expect(await states(cleared.statementId)).toEqual(['publishing'])
  })

  test('none is nothing', async () => {
    const { statementId } = await clearedStatement(house)
    expect(await ending(publishStatement(await karim(), { statementId, texts: [] }))).toBe('INVALID_INPUT')
  })
})

describe('employees first', () => {
  const staffNotToldReason = 'The press is calling; the brief follows.'

  test('on a grave case, going out before the staff is told takes a reason, kept with the release', async () => {
    const cleared = await graveStatement()
    const { publicationId } = await publishVariant(await karim(), { ...firstVariant(cleared), staffNotToldReason })
    const [row] = await asSuperuser<{ why: string; event: string }>(
      'select staff_not_told as why, state_event_id as event from publications where id = $1',
      [publicationId],
    )
    expect(row?.why).toBe(staffNotToldReason)
    expect(await saidWith(row?.event ?? '', 'staffNotTold')).toBe(staffNotToldReason)
  })

  test('scheduling asks too, and the reason given then is the one the clock uses', async () => {
    const cleared = await graveStatement()
    const plan = { statementId: cleared.statementId, texts: textsOf(cleared), at: new Date(Date.now() + 3_600_000) }
    expect(await ending(schedulePublication(await karim(), plan))).toBe('STAFF_NOT_TOLD')
    expect(await ending(schedulePublication(await karim(), { ...plan, staffNotToldReason }))).toBe('done')
  })

  test('once words for employees are out nothing is asked, and those words themselves ask nothing', async () => {
    const cleared = await graveStatement()
    const { caseId, claimId } = cleared
    const block = (element: 'known' | 'doing' | 'next_update') => ({ elements: [element], text: `${element}.` })
    const { statementId } = await draftStatement(await house.who('hugo'), {
      caseId,
      kind: 'employee_brief',
      variants: [
        {
          channel: 'intranet',
          language: 'fr',
          audience: 'staff',
          blocks: [{ ...block('known'), asserts: [claimId] }, block('doing'), block('next_update')],
        },
      ],
    })
    await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })
    const read = await reading(statementId)
    await approveStatement(await house.who('sophie'), { ...read, lane: 'human_resources' })
    const brief = await clear({ statementId })
    const { publicationId } = await publishVariant(await karim(), firstVariant(brief))
    expect(await ending(publishVariant(await karim(), firstVariant(cleared)))).toBe('STAFF_NOT_TOLD')
    await recordPublication(await karim(), { publicationId, link: 'https://intranet.lumen.example/1' })
    expect(await ending(publishVariant(await karim(), firstVariant(cleared)))).toBe('done')
    expect(await timelineOf(caseId)).toContain('publication.published')
  })
})

const states = async (statementId: string) =>
  (
    await asSuperuser<{ state: string }>(
      'select p.state from publications p join versions v on v.id = p.version_id where v.statement_id = $1',
      [statementId],
    )
  ).map(({ state }) => state)
