import { bucketSize, restoreRate } from '#graphql/budget.ts'
import { fault } from '#graphql/errors.ts'

const price = 20
const kept = 10_000

/** A bucket for each address that says nothing of who it is: held in memory, since it must not reach the database. */
export function addressBuckets(now: () => number = Date.now) {
  const buckets = new Map<string, { points: number; at: number }>()

  return function spend(ip: string): number {
    const key = networkOf(ip)
    const before = buckets.get(key)
    const restored = before
      ? Math.min(bucketSize, before.points + ((now() - before.at) / 1_000) * restoreRate)
      : bucketSize
    if (restored < price) throw fault('RATE_LIMITED', 'Too many requests from this address.', { retryAfter: 1 })
    buckets.delete(key)
    buckets.set(key, { points: restored - price, at: now() })
    const [oldest] = buckets.keys()
    if (buckets.size > kept && oldest !== undefined) buckets.delete(oldest)
    return Math.floor(restored - price)
  }
}

/** Whoever holds one IPv6 address holds the rest of its /64. */
const networkOf = (ip: string) => (ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip)
