import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { Refusal } from '#domain/refusal.ts'
import { transact, Unavailable } from '#domain/transact.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'

let claire: Actor
beforeAll(async () => {
  claire = await (await world()).who('claire')
})

const fail = (code: string) => sql.raw(`do $$ begin raise exception 'made to fail' using errcode = '${code}'; end $$`)

test.each(['40001', '40P01'])(
  'a unit of work that the database asks to run again runs again: %s (S60)',
  async (code) => {
    let runs = 0
    const done = await transact(claire, async ({ tx }) => {
      runs++
      if (runs < 3) await tx.execute(fail(code))
      return 'done'
    })
    expect([done, runs]).toEqual(['done', 3])
  },
)

test('after three tries it is a conflict, told as one (S60)', async () => {
  let runs = 0
  const tried = transact(claire, async ({ tx }) => {
    runs++
    await tx.execute(fail('40001'))
  })
  await expect(tried).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(runs).toBe(4)
})

test('whoever waits too long for a lock is told of a conflict', async () => {
  await expect(transact(claire, ({ tx }) => tx.execute(fail('55P03')))).rejects.toBeInstanceOf(Refusal)
})

test.each(['53300', '57P01', '25006'])(
  'a database that is away, full or only reading: nothing was done (%s)',
  async (code) => {
    await expect(transact(claire, ({ tx }) => tx.execute(fail(code)))).rejects.toBeInstanceOf(Unavailable)
  },
)

test('what a statement was given is not in the error that leaves', async () => {
  const tried = transact(claire, ({ tx }) => tx.execute(sql`select ${'mirabelle'}::int`))
  const error = await tried.catch((thrown: Error) => thrown)
  expect(error).toMatchObject({ code: '22P02' })
  expect(JSON.stringify(Object.keys(error as object))).not.toContain('params')
})

test('what fails leaves nothing behind, and the connection is as before (S7)', async () => {
  const before = await asSuperuser('select count(*) from events')
  await transact(claire, async ({ tx, record }) => {
    await record('note.added', { subject: { type: 'Case', id: claire.memberId } })
    await tx.execute(fail('22012'))
  }).catch(() => {})
  expect(await asSuperuser('select count(*) from events')).toEqual(before)
  await transact(claire, async ({ tx }) => {
    const { rows } = await tx.execute(sql`select current_setting('app.org') as org`)
    expect(rows).toEqual([{ org: claire.orgId }])
  })
})
