import { readFileSync } from 'node:fs'

/** Past cases that were set off alike and teach alike, as one person reads them: each group is a kind of trigger and its lesson. */
export const labels: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('precedents.labels.json', import.meta.url), 'utf8'),
)

export const labelled = (): string[] => [...new Set(Object.values(labels).flat())].sort()

export const relatives = (slug: string): ReadonlySet<string> =>
  new Set(
    Object.values(labels)
      .filter((group) => group.includes(slug))
      .flat()
      .filter((other) => other !== slug),
  )

export type Judged = {
  readonly slug: string
  readonly found: readonly string[]
  readonly right: number
  readonly possible: number
}

/** Each labelled case held out and compared with the others: how many of its three nearest are of its kind. */
export async function judge(nearest: (slug: string) => Promise<readonly string[]>): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const slug of labelled()) {
    const kin = relatives(slug)
    const found = (await nearest(slug)).filter((other) => other !== slug).slice(0, 3)
    const right = found.filter((other) => kin.has(other)).length
    judged.push({ slug, found, right, possible: Math.min(3, kin.size) })
  }
  return judged
}

export const precisionAt3 = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { right }) => sum + right, 0) / (3 * judged.length)

/** What somebody who knew the labels would reach: a kind of three cases has two relatives. */
export const bestPossible = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { possible }) => sum + possible, 0) / (3 * judged.length)
