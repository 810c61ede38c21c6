import type { EventSource, Told } from '#domain/events/tail.ts'

export type Hub = {
  head(orgId: string): Promise<number>
  /** What follows a position; waits for it when there is nothing yet, and no longer than until `signal` fires. */
  next(orgId: string, position: number, signal: AbortSignal): Promise<readonly Told[]>
  close(): Promise<void>
}

const askAgain = 2_000

/** The database is away: the next asking finds what this one missed. */
const nothing = () => []

/** One ear per process and organisation, however many follow: a batch is read once and given to all who stand at its place. */
export function openHub(source: EventSource): Hub {
  const reads = new Map<string, Promise<readonly Told[]>>()
  const waiting = new Map<string, Set<() => void>>()
  const stop = source.listen(wake)
  const timer = setInterval(() => [...waiting.keys()].forEach(wake), askAgain)

  return {
    head: (orgId) => source.head(orgId),
    async next(orgId, position, signal) {
      while (!signal.aborted) {
        const news = waitFor(orgId, signal)
        const batch = await read(orgId, position).catch(nothing)
        if (batch.length === 0) await news.heard
        news.stop()
        if (batch.length > 0) return batch
      }
      return []
    },
    async close() {
      clearInterval(timer)
      await stop()
      for (const orgId of [...waiting.keys()]) wake(orgId)
    },
  }

  function read(orgId: string, position: number): Promise<readonly Told[]> {
    const key = `${orgId} ${position}`
    const known = reads.get(key)
    if (known) return known
    const reading = source.after(orgId, position).finally(() => reads.delete(key))
    reads.set(key, reading)
    return reading
  }

  /** Waiting begins before the reading does, so that news between the two is not lost. */
  function waitFor(orgId: string, signal: AbortSignal) {
    const { promise: heard, resolve } = Promise.withResolvers<void>()
    const hear = () => resolve()
    const listeners = waiting.get(orgId) ?? new Set()
    waiting.set(orgId, listeners.add(hear))
    signal.addEventListener('abort', hear)
    return {
      heard,
      stop: () => {
        listeners.delete(hear)
        signal.removeEventListener('abort', hear)
      },
    }
  }

  function wake(orgId: string): void {
    const listeners = waiting.get(orgId)
    waiting.delete(orgId)
    for (const resolve of listeners ?? []) resolve()
  }
}
