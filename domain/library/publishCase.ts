import { and, eq } from 'drizzle-orm'
import { postMortems } from '#db/schema/postMortems.ts'
import type { Act } from '../verb.ts'
import { writeOwnCase } from './ownCase.ts'
import type { PastCase } from './pastCase.ts'

/**
 * A case of one's own as the library holds it: coded with the fields of a shipped one. Its source is the house's ledger,
 * so it has no address to cite; what was left out under privilege is counted, never told.
 */
export type OwnCase = Omit<PastCase, 'sources' | 'impact'> & {
  readonly sources: readonly []
  readonly impact: readonly []
  readonly own: {
    readonly reference: string
    readonly restricted: boolean
    readonly language: 'fr' | 'en'
    readonly leftOut: number
    readonly contentHash: string
  }
}

/** From a cleared post-mortem into the library: frozen there as it was cleared, told here for search and precedents. */
export async function publishCase(
  act: Act<unknown>,
  { postMortemId, caseId }: { readonly postMortemId: string; readonly caseId: string },
  coded: OwnCase,
): Promise<void> {
  const { own: _frozen, ...past } = coded
  await writeOwnCase(act, { past: { ...past, sources: [], impact: [] }, fromCaseId: caseId, origin: 'post_mortem' })
  await act.tx
    .update(postMortems)
    .set({ coded: coded as unknown as Record<string, unknown> })
    .where(and(eq(postMortems.orgId, act.actor.orgId), eq(postMortems.id, postMortemId)))
}
