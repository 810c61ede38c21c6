import { and, eq, isNull, lt } from 'drizzle-orm'
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

/**
 * Tells in one organisation whose risks are past the day of their review. Once for each day and person, however often it is run:
 * the line that still asks them is what says that they were told. Answers how many risks somebody was told of.
 */
export async function tellOverdueReviews(actor: Actor): Promise<number> {
  return transact(actor, async (work) => {
    const act = { ...work, actor }
    let told = 0
    for (const late of await reviewsOverdue(act)) if (await tell(act, late)) told++
    return told
  })
}

/** In every organisation; the trouble of one is not the others'. */
export const tellAllOverdueReviews = (): Promise<void> => inEachOrganisation(tellOverdueReviews)

/** Held meanwhile: another round finds them told, and whoever reviews one now comes after that and settles it. */
async function reviewsOverdue({ tx, actor, now }: Working): Promise<Late[]> {
  const today = now.toISOString().slice(0, 10)
  return tx
    .select({ risk: risks, owner: members })
    .from(risks)
    .innerJoin(members, and(eq(members.orgId, risks.orgId), eq(members.id, risks.ownerId)))
    .where(and(eq(risks.orgId, actor.orgId), isNull(risks.retiredAt), lt(risks.reviewOn, today)))
    .orderBy(risks.reviewOn, risks.id)
    .for('no key update', { of: risks })
}

async function tell(act: Working, { risk, owner }: Late): Promise<boolean> {
  const { tx, actor, now } = act
  const keeps = readsRisks(actor, owner, now)
  const asked = await alreadyAsked(act, risk)
  const untold = (keeps ? [owner.id] : await whoeverLeads(act)).filter((member) => !asked.has(member))
  if (untold.length === 0) return false
  await notify(tx, actor, now, {
    members: untold,
    kind: 'risk_review_due',
    asks: true,
    caseId: null,
    subject: { type: 'Risk', id: risk.id },
    data: { reviewOn: risk.reviewOn },
    because: keeps ? 'owner' : 'ownerless',
  })
  return true
}

async function alreadyAsked({ tx, actor }: Working, { id, reviewOn }: Late['risk']): Promise<ReadonlySet<string>> {
  const lines = await tx
    .select({ memberId: notifications.memberId, data: notifications.data })
    .from(notifications)
    .where(
      and(
        eq(notifications.orgId, actor.orgId),
        eq(notifications.kind, 'risk_review_due'),
        eq(notifications.subjectId, id),
        isNull(notifications.settledAt),
      ),
    )
  return new Set(lines.filter(({ data }) => data.reviewOn === reviewOn).map(({ memberId }) => memberId))
}

/** As of a signal, which is nobody's yet: whoever may lead; in a house without one, its administrators. */
async function whoeverLeads(act: Working): Promise<string[]> {
  const leads = await membersWith(act, ['lead'])
  return leads.length > 0 ? leads : membersWith(act, ['admin'])
}
