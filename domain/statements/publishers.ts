import { caseRoles } from '#db/schema/words.ts'
import { holdersOn } from '../cases/holders.ts'
import type { Act } from '../verb.ts'
import type { LockedWords } from './lock.ts'

const publishing = caseRoles.filter((role) => role !== 'scribe')

/** Everybody with a part in the case but its scribe; of a line, whoever wrote it. */
export const whoPublishes = async (
  act: Pick<Act<unknown>, 'tx' | 'actor'>,
  { subject, contributors }: Pick<LockedWords, 'subject' | 'contributors'>,
): Promise<readonly string[]> => (subject.id === null ? contributors : holdersOn(act, subject.id, publishing))
