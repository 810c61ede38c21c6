import { TextField } from '#app/ui/field.tsx'
import { useReader } from '#app/ui/reader.ts'
import { wallTime } from '#app/ui/zone-time.ts'

const DAY = 86_400_000
/** Twice a year is what most registers ask for; whoever writes it may say sooner. */
const USUAL = 182

/** The day on which it is to be looked at again. */
export function ReviewDay({ now, label, hint, minor }: { now: number; label: string; hint?: string; minor?: boolean }) {
  const { timeZone } = useReader()
  const day = (days: number) => wallTime(now + days * DAY, timeZone).slice(0, 10)
  return (
    <TextField
      minor={minor}
      name="reviewAt"
      type="date"
      className="short-date"
      label={label}
      hint={hint}
      min={day(0)}
      defaultValue={day(USUAL)}
      required
    />
  )
}
