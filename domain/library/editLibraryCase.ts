import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Impact } from '#db/schema/library.ts'
import { idOf } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { rewriteOwnCase, type Standing } from './ownCase.ts'
import { refusalToEditPast } from './rules.ts'
import { anyPast } from './shipped.ts'
import { pastOf, told } from './toldByHand.ts'

const Edit = z.object({ libraryCaseId: idOf('LibraryCase'), expectedVersion: z.int(), ...told })

/** Corrects one's own. A shipped case is the same for everyone: beside it one may only say something, or hide it. */
export const editLibraryCase = verb('editLibraryCase', Edit, async (act) => {
  const { actor, tx, input } = act
  const { libraryCaseId, expectedVersion, ...words } = input
  const { rows } = await tx.execute<Standing & { impact: Impact[] }>(
    sql`select id, version, from_case, timeline, impact from own_library_cases where org_id = ${actor.orgId}::uuid and id = ${libraryCaseId}::uuid for update`,
  )
  const [standing] = rows
  if (!standing) await anyPast(tx, libraryCaseId)
  refuse(refusalToEditPast(actor, { own: standing !== undefined }))
  if (!standing) throw new Refusal('SHIPPED_READ_ONLY')
  if (standing.version !== expectedVersion)
    throw new Refusal('CONFLICT', { current: { type: 'LibraryCase', id: standing.id, version: standing.version } })
  const kept = [...(words.figures ? [] : ['impact']), ...(words.tags ? [] : ['tags'])]
  const bare = standing.impact.some(({ sourceIndex }) => sourceIndex >= words.sources.length)
  if (!words.figures && bare) throw new Refusal('INVALID_INPUT', { path: ['sources'], found: 'a figure rests on it' })
  await rewriteOwnCase(act, standing, pastOf(words), kept)
  return { libraryCaseId }
})
