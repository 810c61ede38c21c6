import { beforeAll, expect, test } from 'vitest'
import { holdPublications } from '#domain/cases/changeCase.ts'
import { newId } from '#domain/id.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { withdrawVote } from '#domain/statements/vote.ts'
import { statementInReview, variant } from '#tests/support/room.ts'
import { asApplication, clearedStatement, firstVariant, publishedStatement } from './arrange.ts'
import { arrange, bound, event, forge, house, karim, nobody, release } from './forgedRelease.ts'

beforeAll(arrange)

test('what is cleared can be published: the attacks below fail for their own reason', async () => {
  await forge(await bound((await clearedStatement(house)).statementId), 'publishing')
})

test.each(['scheduled', 'publishing', 'unknown', 'published', 'corrected', 'withdrawn'])(
  'words that nobody cleared cannot be %s (I1)',
  async (state) => {
    const { statementId } = await statementInReview(house)
    await expect(forge(await bound(statementId), state)).rejects.toThrow('NOT_CLEARED')
  },
)

test.each(['failed', 'called_off', 'found'])(
  'words that nobody cleared cannot pass for published by way of %s (I1)',
  async (state) => {
    const { statementId } = await statementInReview(house)
    const read = await bound(statementId)
    const attack = asApplication(karim, async (sql) => {
      const id = await release(sql, karim, read, state)
      await sql(`update publications set state = 'published', state_event_id = $2 where id = $1`, [
        id,
        await event(sql, karim.orgId, id),
      ])
    })
    await expect(attack).rejects.toThrow('NOT_CLEARED')
  },
)

test('a vote withdrawn no longer counts at the gate (I1)', async () => {
  const { statementId } = await clearedStatement(house)
  await withdrawVote(await house.who('ines'), { statementId, reason: 'I misread the second line.' })
  await expect(forge(await bound(statementId), 'publishing')).rejects.toThrow('NOT_CLEARED')
})

test('a round that asks nobody clears nothing (I1)', async () => {
  const { statementId } = await statementInReview(house)
  const read = await bound(statementId)
  const review = newId()
  const attack = asApplication(karim, async (sql) => {
    await sql(
      `insert into reviews (org_id, id, version_id, round, route, content_hash, policy) values ($1, $2, $3, 2, 'standard', decode($4, 'hex'), convert_to('{"lanes":[]}', 'UTF8'))`,
      [karim.orgId, review, read.version, read.content],
    )
    await release(sql, karim, { ...read, review }, 'publishing')
  })
  await expect(attack).rejects.toThrow('NOT_CLEARED')
})

test('a lane quietly left out of a round, or asked for fewer votes than its frozen policy, does not open the gate (I1)', async () => {
  const { statementId } = await statementInReview(house)
  const read = await bound(statementId)
  const review = newId()
  const attack = asApplication(karim, async (sql) => {
    await sql(
      `insert into reviews (org_id, id, version_id, round, route, content_hash, policy) select org_id, $2, version_id, 2, route, content_hash, policy from reviews where id = $1`,
      [read.review, review],
    )
    await sql(
      `insert into review_lanes (org_id, review_id, lane, min, veto, due_at) values ($1, $2, 'communications', 0, 'none', now())`,
      [karim.orgId, review],
    )
    await release(sql, karim, { ...read, review }, 'publishing')
  })
  await expect(attack).rejects.toThrow('NOT_CLEARED')
})

test('words that newer words replaced cannot go out on their old votes (I2)', async () => {
  const { statementId, claimId } = await clearedStatement(house)
  const old = await bound(statementId)
  await saveDraft(await house.who('hugo'), {
    statementId,
    expectedRevision: 1,
    variants: [variant('en', claimId, 'Other words.')],
  })
  await expect(forge(old, 'publishing')).rejects.toThrow('NOT_CLEARED')
})

test.each([
  [`update versions set canonical = '\\x00' where id = $1`],
  ['update versions set not_after = now() where id = $1'],
  [`update versions set waived = '[{"element":"apology"}]' where id = $1`],
  [`update variants set blocks = '[]' where version_id = $1`],
  [`update variants set canonical = '\\x00' where version_id = $1`],
  ['delete from variants where version_id = $1'],
  ['delete from contributors where version_id = $1'],
  ['delete from citations where version_id = $1'],
])('once submitted, the words stand: %s (I2)', async (attack) => {
  const { version } = await bound((await statementInReview(house)).statementId)
  await expect(asApplication(karim, (sql) => sql(attack, [version]))).rejects.toThrow('does not change')
})

test('a text cannot be slipped in beside the ones that were submitted (I2)', async () => {
  const { version } = await bound((await statementInReview(house)).statementId)
  const attack = asApplication(karim, (sql) =>
    sql(
      `insert into variants (org_id, version_id, key, channel, language, audience, blocks) values ($1, $2, 'press/fr/press', 'press', 'fr', 'press', '[]')`,
      [karim.orgId, version],
    ),
  )
  await expect(attack).rejects.toThrow('does not change')
})

test('a text is released once, however often the code tries (I9)', async () => {
  const { statementId } = await publishedStatement(house)
  await expect(forge(await bound(statementId), 'publishing')).rejects.toMatchObject({ code: '23505' })
})

test.each([
  [`update versions set state = 'rejected' where id = $1`, 'version'],
  [`update versions set state = 'rejected', state_event_id = '${nobody}' where id = $1`, 'version'],
  [`update publications set state = 'failed' where version_id = $1`, 'version'],
  [`update publications set state = 'failed', state_event_id = '${nobody}' where version_id = $1`, 'version'],
  [`update publications set variant_hash = '\\x00' where version_id = $1`, 'version'],
  [`update publications set opened_at = now() where version_id = $1`, 'version'],
])('a state changes with an event of its own, and nothing else changes: %s (I16)', async (attack) => {
  const { version } = await bound((await publishedStatement(house)).statementId)
  await expect(asApplication(karim, (sql) => sql(attack, [version]))).rejects.toThrow(
    /own event|foreign key|does not change/,
  )
})

test('under a hold nothing of the case passes the gate, and a hold waits for whoever is in it (I20)', async () => {
  const { statementId, caseId } = await clearedStatement(house)
  const read = await bound(statementId)
  const claire = await house.who('claire')
  let held: Promise<object> | undefined
  await asApplication(karim, async (sql) => {
    await release(sql, karim, read, 'publishing')
    held = holdPublications(claire, { caseId, reason: 'Wait for the police.' })
    expect(await Promise.race([held, new Promise((done) => setTimeout(done, 150, 'still waiting'))])).toBe(
      'still waiting',
    )
  })
  await held
  await expect(forge(read, 'publishing')).rejects.toThrow('ON_HOLD')
  expect(firstVariant({ statementId, variants: [read] }).variantKey).toBe(read.key)
})
