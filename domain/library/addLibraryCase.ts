import { z } from 'zod'
import { refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { writeOwnCase } from './ownCase.ts'
import { refusalToKeepLibrary } from './rules.ts'
import { pastOf, told } from './toldByHand.ts'

/** What the house has been through, or has seen elsewhere: told once, and offered as a precedent from then on. */
export const addLibraryCase = verb('addLibraryCase', z.object(told), async (act) => {
  refuse(refusalToKeepLibrary(act.actor))
  return writeOwnCase(act, { past: pastOf(act.input), origin: 'hand' })
})
