import type { Actor } from '#domain/actor.ts'

export type Taken = {
  granted: boolean
  remaining: number /** Seconds until as much would be granted. */
  after: number
}

/** Points each actor may spend: a bucket of 20,000, restored at 500 a second. */
export type Budget = {
  take(actor: Actor, points: number): Taken | Promise<Taken>
  /** Gives back what was asked for and not used. */
  refund(actor: Actor, points: number): number
  remaining(actor: Actor): number
}

/** One row for an actor, shared by all processes: hands out what it can of the points wanted, and says what is left. */
export type Bucket = {
  draw(actor: Actor, points: number): Promise<{ drawn: number; left: number }>
  putBack(actor: Actor, points: number): Promise<unknown>
}

export const bucketSize = 20_000
export const restoreRate = 500
const slice = 1_000

type Lease = { points: number; left: number; since: number; drawing: Promise<unknown> }

/** Spends from slices leased by this process, so that ordinary reads write nothing and processes agree within a slice. */
export function leased(bucket: Bucket, now: () => number = Date.now): Budget {
  const leases = new Map<string, Lease>()

  return {
    take(actor, points) {
      const lease = leaseOf(actor)
      if (lease.points >= points) return spend(lease, points)
      const drawn = lease.drawing.then(() => drawFor(actor, lease, points))
      lease.drawing = drawn.catch(() => {})
      return drawn
    },
    refund(actor, points) {
      const lease = leaseOf(actor)
      lease.points += points
      const surplus = Math.floor(lease.points / slice - 1) * slice
      if (surplus > 0) {
        lease.points -= surplus
        lease.left += surplus
        bucket.putBack(actor, surplus).catch(() => {})
      }
      return remaining(lease)
    },
    remaining: (actor) => remaining(leaseOf(actor)),
  }

  async function drawFor(actor: Actor, lease: Lease, points: number): Promise<Taken> {
    // While one draws, another may spend what was there: it is drawn for again, until the bucket itself has no more.
    for (let isDry = false; lease.points < points && !isDry; ) {
      const wanted = Math.ceil((points - lease.points) / slice) * slice
      const { drawn, left } = await bucket.draw(actor, wanted)
      lease.points += drawn
      lease.left = left
      lease.since = now()
      isDry = drawn < wanted
    }
    return spend(lease, points)
  }

  function spend(lease: Lease, points: number): Taken {
    if (lease.points < points)
      return { granted: false, remaining: remaining(lease), after: Math.ceil((points - lease.points) / restoreRate) }
    lease.points -= points
    return { granted: true, remaining: remaining(lease), after: 0 }
  }

  function remaining({ points, left, since }: Lease): number {
    const restored = Math.min(bucketSize, left + ((now() - since) / 1_000) * restoreRate)
    return Math.min(bucketSize, Math.floor(restored + points))
  }

  function leaseOf({ orgId, memberId }: Actor): Lease {
    const key = `${orgId} ${memberId}`
    const lease = leases.get(key) ?? { points: 0, left: bucketSize, since: now(), drawing: Promise.resolve() }
    leases.delete(key)
    leases.set(key, lease)
    const [oldest] = leases.keys()
    if (leases.size > 10_000 && oldest !== undefined) leases.delete(oldest)
    return lease
  }
}
