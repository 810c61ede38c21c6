import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import { notifications } from '#db/schema/events.ts'
import { members } from '#db/schema/people.ts'
import { risks } from '#db/schema/risks.ts'
import type { Actor } from '../actor.ts'
import { notify } from '../inbox/notify.ts'
import { inEachOrganisation } from '../organisations/each.ts'
import { membersWith } from '../people/withCapacity.ts'
import { transact, type Work } from '../transact.ts'
import { readsRisks } from './lock.ts'

type Working = Work & { readonly actor: Actor }
type Late = { readonly risk: typeof risks.$inferSelect; readonly owner: typeof members.$inferSelect }
type Untold = {
  readonly risk: Late['risk']
  readonly whom: readonly string[]
  readonly because: 'owner' | 'ownerless'
}

/** As many as are told of in one transaction, which holds them: whoever reviews one meanwhile hardly waits. */
const together = 100

/**
 * Tells in one organisation whose risks are past the day of their review. Once for each day and person, however often it is run:
 * the line that still asks them is what says that they were told. Answers how many risks somebody was told of.
 */
export async function tellOverdueReviews(actor: Actor): Promise<number> {
  const found = await transact(actor, async (work) =>
    untold({ ...work, actor }, await reviewsOverdue({ ...work, actor })),
  )
  const ids = found.map(({ risk }) => risk.id)
  let told = 0
  for (let from = 0; from < ids.length; from += together)
    told += await transact(actor, (work) => tell({ ...work, actor }, ids.slice(from, from + together)))
  return told
}

/** In every organisation; the trouble of one is not the others'. */
export const tellAllOverdueReviews = (): Promise<void> => inEachOrganisation(tellOverdueReviews)

function reviewsOverdue({ tx, actor, now }: Working, among?: readonly string[]) {
  const today = now.toISOString().slice(0, 10)
  return tx
    .select({ risk: risks, owner: members })
    .from(risks)
    .innerJoin(members, and(eq(members.orgId, risks.orgId), eq(members.id, risks.ownerId)))
    .where(
      and(
        eq(risks.orgId, actor.orgId),
        isNull(risks.retiredAt),
        lt(risks.reviewOn, today),
        among && inArray(risks.id, [...among]),
      ),
    )
    .orderBy(risks.reviewOn, risks.id)
}

/** Held meanwhile: another round finds them told, and whoever reviews one now comes after that and settles it. */
async function tell(act: Working, ids: readonly string[]): Promise<number> {
  const { tx, actor, now } = act
  const found = await untold(act, await reviewsOverdue(act, ids).for('no key update', { of: risks }))
  for (const { risk, whom, because } of found)
    await notify(tx, actor, now, {
      members: whom,
      kind: 'risk_review_due',
      asks: true,
      caseId: null,
      subject: { type: 'Risk', id: risk.id },
      data: { reviewOn: risk.reviewOn },
      because,
    })
  return found.length
}

/** Those of them of which somebody is still to be told, and who. */
async function untold(act: Working, late: readonly Late[]): Promise<Untold[]> {
  if (late.length === 0) return []
  const { actor, now } = act
  const asked = await alreadyAsked(act)
  const keeps = ({ owner }: Late) => readsRisks(actor, owner, now)
  const leads = late.every(keeps) ? [] : await whoeverLeads(act)
  return late.flatMap((one) => {
    const { risk, owner } = one
    const whom = (keeps(one) ? [owner.id] : leads).filter((id) => !asked.has(`${risk.id} ${risk.reviewOn} ${id}`))
    return whom.length > 0 ? [{ risk, whom, because: keeps(one) ? ('owner' as const) : ('ownerless' as const) }] : []
  })
}

async function alreadyAsked({ tx, actor }: Working): Promise<ReadonlySet<string>> {
  const lines = await tx
    .select({ riskId: notifications.subjectId, memberId: notifications.memberId, data: notifications.data })
    .from(notifications)
    .where(
      and(
        eq(notifications.orgId, actor.orgId),
        eq(notifications.kind, 'risk_review_due'),
        isNull(notifications.settledAt),
      ),
    )
  return new Set(lines.map(({ riskId, memberId, data }) => `${riskId} ${data.reviewOn} ${memberId}`))
}

/** As of a signal, which is nobody's yet: whoever may lead; in a house without one, its administrators. */
async function whoeverLeads(act: Working): Promise<string[]> {
  const leads = await membersWith(act, ['lead'])
  return leads.length > 0 ? leads : membersWith(act, ['admin'])
}
