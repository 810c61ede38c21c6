import { fault } from '#graphql/errors.ts'

/** How many operations one actor may have under way in this process. Answers how to leave. */
export function limiter(most: number) {
  const inside = new Map<string, number>()

  return function enter(key: string): () => void {
    const count = inside.get(key) ?? 0
    if (count >= most) throw fault('RATE_LIMITED', `At most ${most} at once.`, { retryAfter: 1 })
    inside.set(key, count + 1)
    return () => {
      const left = (inside.get(key) ?? 1) - 1
      if (left > 0) inside.set(key, left)
      else inside.delete(key)
    }
  }
}
