import { and, eq } from 'drizzle-orm'
import { postMortems } from '#db/schema/postMortems.ts'
import type { Act } from '../verb.ts'
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

/** The one door into the library for a case of one's own. */
export async function publishCase(
  { tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>,
  postMortemId: string,
  coded: OwnCase,
): Promise<void> {
  await tx
    .update(postMortems)
    .set({ coded: coded as unknown as Record<string, unknown> })
    .where(and(eq(postMortems.orgId, actor.orgId), eq(postMortems.id, postMortemId)))
}
