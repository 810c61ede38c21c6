/** Whom the page shows and which act is open, as its address says it; the rest was typed before a proof given elsewhere. */
export type Shown = {
  name?: string
  after?: string
  change?: string
  invite?: string
  invitation?: string
  erase?: string
  hold?: string
  capacities?: string | string[]
  email?: string
  job?: string
  language?: string
  guestUntil?: string
  reason?: string
}

export function addressOf({ name, after, change, invite, invitation, erase, hold }: Shown): string {
  const given = Object.entries({ name, after, change, invite, invitation, erase, hold }).filter(
    (entry): entry is [string, string] => Boolean(entry[1]),
  )
  return given.length > 0 ? `/settings/people?${new URLSearchParams(given)}` : '/settings/people'
}

/** The list alone, whichever act is open. */
export const listOf = ({ name, after, invite }: Shown): Shown => (invite ? {} : { name, after })
