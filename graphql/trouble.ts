import { Unavailable } from '#domain/transact.ts'

/** The database is away, or gave up on a statement: both are told apart from mistakes of ours. */
export function troubleOf(error: unknown): 'away' | 'too slow' | null {
  if (!(error instanceof Error)) return null
  if (error instanceof Unavailable) return 'away'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === '57014' || error.name === 'TimeoutError') return 'too slow'
  if (/^(08...|53...|57P0[1234]|25006|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/.test(code))
    return 'away'
  return /timeout exceeded when trying to connect|connection terminated|connection error and is not queryable/i.test(
    error.message,
  )
    ? 'away'
    : null
}
