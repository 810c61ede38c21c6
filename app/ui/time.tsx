import { day, hour, longDay, moment, near, zoned } from './format.ts'
import { useReader } from './reader.ts'

export type TimeForm = 'hour' | 'day' | 'longDay' | 'moment' | 'near' | 'zoned'

/** An instant in the reader's zone and language. With `now`, this year's dates leave the year out. */
export function Time({ at, form = 'hour', now }: { at: string; form?: TimeForm; now?: string }) {
  const reader = useReader()
  const written = { hour, longDay, day, moment, zoned, near: () => near(at, now ?? at, reader) }[form](at, reader, now)
  return <time dateTime={at}>{written}</time>
}
