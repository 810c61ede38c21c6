import { expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { leased } from '#graphql/budget.ts'

const actor = { orgId: 'house', memberId: 'lena' } as Actor

/** A bucket that hands out its points once it is told to. */
function bucketOf(points: number) {
  let left = points
  const waiting: (() => void)[] = []
  return {
    async draw(_: Actor, wanted: number) {
      await new Promise<void>((go) => waiting.push(go))
      const drawn = Math.min(wanted, left)
      left -= drawn
      return { drawn, left }
    },
    putBack: async () => {},
    answer: () => waiting.shift()?.(),
    asked: () => waiting.length,
  }
}

const soon = () => new Promise((done) => setImmediate(done))

test('what another spends of the lease while one draws is drawn for again: nobody is refused beside a full bucket', async () => {
  const bucket = bucketOf(20_000)
  const budget = leased(bucket)
  const first = budget.take(actor, 600)
  await soon()
  bucket.answer()
  expect(await first).toMatchObject({ granted: true }) // 400 are left of the lease

  const large = budget.take(actor, 1_400)
  await soon()
  const small = budget.take(actor, 4)
  bucket.answer()
  await soon()
  expect(await small).toMatchObject({ granted: true })
  bucket.answer()
  expect(await large).toMatchObject({ granted: true })
})

test('an empty bucket refuses, and says when as much would be granted', async () => {
  const bucket = bucketOf(1_000)
  const taken = Promise.resolve(leased(bucket).take(actor, 3_000))
  await soon()
  bucket.answer()
  expect(await taken).toEqual({ granted: false, remaining: 1_000, after: 4 })
  expect(bucket.asked()).toBe(0)
})
