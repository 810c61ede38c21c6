import { and, eq, lte, or, sql } from 'drizzle-orm'
import { publications } from '#db/schema/versions.ts'
import type { Actor } from '../actor.ts'
import { inEachOrganisation, oneByOne } from '../organisations/each.ts'
import { transact } from '../transact.ts'
import { lapsePermit, releaseDue } from './releaseDue.ts'

/** Whatever came due in any house while nobody was there to see it. One that fails does not keep the others waiting. */
export const sweepPublications = (): Promise<void> =>
  inEachOrganisation(async (actor) =>
    oneByOne(await overdue(actor), ({ id, state }) =>
      (state === 'scheduled' ? releaseDue : lapsePermit)(actor, { publicationId: id }),
    ),
  )

const overdue = (actor: Actor) =>
  transact(actor, ({ tx }) =>
    tx
      .select({ id: publications.id, state: publications.state })
      .from(publications)
      .where(
        and(
          eq(publications.orgId, actor.orgId),
          or(
            and(eq(publications.state, 'scheduled'), lte(publications.dueAt, sql`now()`)),
            and(eq(publications.state, 'publishing'), lte(publications.permitEndsAt, sql`now()`)),
          ),
        ),
      )
      .orderBy(publications.id),
  )
