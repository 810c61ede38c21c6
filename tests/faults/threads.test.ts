import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { hex } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { replyToThread } from '#domain/threads/replyToThread.ts'
import { resolveThread } from '#domain/threads/resolveThread.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'
import { asApplication, clearedStatement, firstVariant, type Sql } from './arrange.ts'

// What counsel says in confidence, and what holds words in, with the code taken away: the tables refuse.

/** Said in confidence only: wherever it is read, privilege was broken. */
const CANARY = 'quetzal'
const passageHash = hex(hashOf('The reply published this morning came from us.'))

let house: World
let confided: { threadId: string; statementId: string; caseId: string }
beforeAll(async () => {
  house = await world()
  const { statementId, caseId } = await statementInReview(house)
  const { threadId } = await remark('ines', statementId, { privileged: true, blocking: true })
  await replyToThread(await house.who('philippe'), { threadId, words: `And the ${CANARY}?` })
  await resolveThread(await house.who('claire'), { threadId, words: `Of the ${CANARY} we say nothing.` })
  confided = { threadId, statementId, caseId }
})

const remark = async (by: PersonKey, statementId: string, given: Partial<Parameters<typeof startThread>[1]> = {}) =>
  startThread(await house.who(by), {
    statementId,
    variantKey: 'x/en/public',
    passageHash,
    words: `The ${CANARY} may sue.`,
    ...given,
  })

/** Every table in which this person, as the application, reads the word at all. */
async function tablesThatTell(actor: Actor, word: string): Promise<string[]> {
  const tables = await asSuperuser<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind in ('r', 'p') and has_table_privilege('sangfroid_app', c.oid, 'select') order by 1`,
  )
  return asApplication(actor, async (sql) => {
    const telling: string[] = []
    for (const { name } of tables) {
      const { rows } = await sql(`select from ${name} t where t::text like $1 or t::text like $2 limit 1`, [
        `%${word}%`,
        `%${Buffer.from(word).toString('hex')}%`,
      ])
      if (rows.length > 0) telling.push(name)
    }
    return telling
  })
}

const of = (sql: Sql, table: string, column: string, value: string) =>
  sql(`select from ${table} where ${column} = $1`, [value]).then(({ rowCount }) => rowCount)

test('no table tells a person without clearance a word said in confidence, nor that anything was (I17)', async () => {
  for (const key of ['hugo', 'elise', 'maya', 'karim', 'sophie', 'nadia', 'olivier'] as const) {
    const actor = await house.who(key)
    expect(await tablesThatTell(actor, CANARY), key).toEqual([])
    const counts = await asApplication(actor, async (sql) => [
      await of(sql, 'privileged_threads', 'statement_id', confided.statementId),
      await of(sql, 'privileged_remarks', 'thread_id', confided.threadId),
      await of(sql, 'events', 'subject_id', confided.threadId),
    ])
    expect(counts, key).toEqual([0, 0, 0])
  }
})

test('legal, executive and lead of the case read it, and so does the auditor: in its own table and nowhere else', async () => {
  for (const key of ['ines', 'paul', 'philippe', 'claire', 'anne'] as const)
    expect(await tablesThatTell(await house.who(key), CANARY), key).toEqual(['privileged_remarks'])
})

test('the other house reads nothing of it, and is not even told that something stands in the way', async () => {
  const { statementId } = await statementInReview(house)
  await remark('ines', statementId, { blocking: true, words: 'Stop.' })
  const vera = await house.outsider()
  expect(await tablesThatTell(vera, CANARY)).toEqual([])
  const stands = await asApplication(vera, (sql) =>
    sql('select threads_in_the_way($1, $2, true) as stands', [house.lumen.orgId, statementId]),
  )
  expect(stands.rows).toEqual([{ stands: false }])
})

test('whoever hands on the role reads no more of it', async () => {
  const { statementId, caseId } = await statementInReview(house)
  await remark('ines', statementId, { privileged: true })
  await asSuperuser("update roles set state = 'handed_over', ended_at = now() where case_id = $1 and member_id = $2", [
    caseId,
    house.memberId('paul'),
  ])
  const seen = await asApplication(await house.who('paul'), (sql) =>
    of(sql, 'privileged_threads', 'statement_id', statementId),
  )
  expect(seen).toBe(0)
})

test('without clearance nothing is written in there either', async () => {
  const hugo = await house.who('hugo')
  const copy = `insert into privileged_remarks (org_id, id, thread_id, author_id, words, event_id, salt) select $1, $2, $3, $4, 'x', id, '\\x00' from events where org_id = $1 limit 1`
  await expect(
    asApplication(hugo, (sql) => sql(copy, [hugo.orgId, newId(), confided.threadId, hugo.memberId])),
  ).rejects.toMatchObject({ code: '42501' })
  const ended = await asApplication(hugo, (sql) =>
    sql('update privileged_threads set blocking = false where id = $1', [confided.threadId]),
  )
  expect(ended.rowCount).toBe(0)
})

test.each([
  [`update threads set quote = 'x', block_hash = sha256('x') where id = $1`, 'does not change'],
  [`update threads set block_hash = sha256('x') where id = $1`, 'does not change'],
  ['update threads set blocking = false where id = $1', 'does not change'],
  [`update threads set opened_by = '${newId()}' where id = $1`, 'does not change'],
  ['update threads set resolved_at = now() where id = $1', 'threads_ended'],
  ['delete from threads where id = $1', 'permission denied'],
  [`update remarks set words = 'x' where thread_id = $1`, 'permission denied'],
  ['delete from remarks where thread_id = $1', 'permission denied'],
  ['delete from suggestions where thread_id = $1', 'permission denied'],
  [`update suggestions set replacement = 'x' where thread_id = $1`, 'does not change'],
  [`update suggestions set state = 'accepted' where thread_id = $1`, 'suggestions_decision'],
])('what was said stands: %s', async (attack, reason) => {
  const { statementId } = await statementInReview(house)
  const { threadId } = await remark('ines', statementId, { blocking: true, replacement: 'So it was.', words: 'So?' })
  await expect(asApplication(await house.who('hugo'), (sql) => sql(attack, [threadId]))).rejects.toThrow(reason)
})

test('a thread that was resolved stays so', async () => {
  const attack = `update privileged_threads set resolved_at = null, resolved_by = null, resolved_event_id = null where id = $1`
  await expect(asApplication(await house.who('ines'), (sql) => sql(attack, [confided.threadId]))).rejects.toThrow(
    'does not change',
  )
})

test('words are not taken over without their author becoming one of the writers', async () => {
  const { statementId } = await statementInReview(house)
  const { threadId } = await remark('ines', statementId, { replacement: 'So it was.', words: 'So?' })
  const hugo = await house.who('hugo')
  const attack = asApplication(hugo, async (sql) => {
    await sql(
      `update suggestions set state = 'accepted', decided_by = $2, decided_at = now(), decided_event_id = $3, version_id = (select id from versions where statement_id = $4 limit 1) where thread_id = $1`,
      [threadId, hugo.memberId, await event(sql, hugo.orgId), statementId],
    )
  })
  await expect(attack).rejects.toThrow('suggestions_contributor')
})

test('talk belongs to the case of its statement: it cannot be filed under one where others are cleared', async () => {
  const { statementId } = await statementInReview(house)
  const ines = await house.who('ines')
  const attack = asApplication(ines, async (sql) =>
    sql(
      `insert into privileged_threads (org_id, id, case_id, statement_id, version_id, variant_key, quote, block_hash, blocking, opened_by, event_id)
       select org_id, $2, $3, statement_id, id, 'x/en/public', 'x', sha256('x'), false, $4, $5 from versions where statement_id = $1`,
      [statementId, newId(), confided.caseId, ines.memberId, await event(sql, ines.orgId)],
    ),
  )
  await expect(attack).rejects.toThrow('privileged_threads_statement')
})

test.each([false, true])(
  'while something blocks, nothing passes the gate, whoever may read it (in confidence: %s)',
  async (privileged) => {
    const cleared = await clearedStatement(house)
    await remark('ines', cleared.statementId, { blocking: true, privileged, words: 'Stop.' })
    const karim = await house.who('karim')
    const { variantKey, variantHash } = firstVariant(cleared)
    const attack = asApplication(karim, async (sql) => {
      await sql(`update versions set state = 'approved', state_event_id = $2 where statement_id = $1`, [
        cleared.statementId,
        await event(sql, karim.orgId),
      ])
      await sql(
        `insert into publications (org_id, id, version_id, variant_key, variant_hash, review_id, state, state_event_id, opened_by)
       select v.org_id, $2, v.id, $3, decode($4, 'hex'), r.id, 'publishing', $5, $6 from versions v join reviews r on r.version_id = v.id where v.statement_id = $1`,
        [cleared.statementId, newId(), variantKey, variantHash, await event(sql, karim.orgId), karim.memberId],
      )
    })
    await expect(attack).rejects.toThrow('THREAD_OPEN')
  },
)

async function event(sql: Sql, orgId: string): Promise<string> {
  const id = newId()
  await sql(
    `with t as (select date_trunc('milliseconds', now()) as at) insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
     select $1::uuid, $2::uuid, 'test.forged', 'Note', $2::uuid, at, '{}', convert_to(json_build_object('org', $1::text, 'id', $2::text, 'type', 'test.forged', 'at', at, 'subject', json_build_object('type', 'Note', 'id', $2::text))::text, 'UTF8') from t`,
    [orgId, id],
  )
  return id
}
