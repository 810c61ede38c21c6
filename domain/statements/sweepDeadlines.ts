import type { Actor } from '../actor.ts'
import { inEachOrganisation } from '../organisations/each.ts'
import { transact } from '../transact.ts'
import { marksMissed } from './deadlineJobs.ts'
import { passDeadline } from './passDeadline.ts'

/** Tells in one organisation what is overdue to be told. Answers how many marks were. */
export async function sweepDeadlines(actor: Actor): Promise<number> {
  const missed = await transact(actor, (work) => marksMissed(work, actor))
  let told = 0
  for (const mark of missed) if ((await passDeadline(actor, mark)).told) told++
  return told
}

/** In every organisation; the trouble of one is not the others'. */
export const sweepAllDeadlines = (): Promise<void> => inEachOrganisation(sweepDeadlines)
