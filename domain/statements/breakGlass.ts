import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { breakGlasses } from '#db/schema/breakGlass.ts'
import { events } from '#db/schema/events.ts'
import { newId } from '../id.ts'
import { settleNotices } from '../inbox/notify.ts'
import { idOf, line, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { rolesOf, tell, whoAnswersFor, whoDecides } from './breakGlassPeople.ts'
import {
  LEAST_REASON,
  REVIEW_HOURS,
  refusalToCloseReview,
  refusalToOpenBreakGlass,
  refusalToProof,
  refusalToSecond,
} from './breakGlassRules.ts'
import { openRound, refuseTexts, wordsToFree } from './breakGlassWords.ts'
import { laneHolders } from './directory.ts'
import { lockNewestVersion } from './lock.ts'
import { moveVersion } from './move.ts'
import { standingOf } from './review.ts'
import { boundTo } from './round.ts'

const Open = z.object({
  statementId: idOf('Statement'),
  variantKeys: z.array(line(60)).max(40),
  reason: reason(LEAST_REASON),
})

/** Words that cannot wait for the votes that are missing. Nothing is open yet: another person has to second it. */
export const openBreakGlass = verb('openBreakGlass', Open, async (act) => {
  const { actor, tx, now, record, input } = act
  const locked = await lockNewestVersion(tx, actor, input.statementId, 'update')
  const { review, facts } = await wordsToFree(act, locked)
  refuse(refusalToOpenBreakGlass(actor, facts) ?? refusalToProof(actor, now), { found: facts.state })
  const keys = [...new Set(input.variantKeys)].sort()
  await refuseTexts(act, locked, facts, keys)
  const id = newId()
  await record('break_glass.opened', {
    subject: { type: 'BreakGlass', id },
    caseId: locked.subject.id,
    data: { number: locked.statement.number, n: locked.version.n, variantKeys: keys },
    words: { reason: input.reason },
    bind: { contentHash: review.contentHash },
  })
  await tx.insert(breakGlasses).values({
    orgId: actor.orgId,
    id,
    caseId: locked.subject.id,
    versionId: locked.version.id,
    waitedId: review.id,
    variantKeys: keys,
    reason: input.reason,
    openedBy: actor.memberId,
    openedAt: now,
    openedProvedAt: actor.provedAt as Date,
  })
  await tell(act, locked, id, { kind: 'break_glass_asked', asks: true, members: await whoDecides(act, locked) })
  return { statementId: locked.statement.id, breakGlassId: id }
})

const Second = z.object({ breakGlassId: idOf('BreakGlass') })

/** The second person. From here the texts named may pass the gate without the votes that were missing, and a review is owed. */
export const secondBreakGlass = verb('secondBreakGlass', Second, async (act) => {
  const { actor, tx, now, record, input } = act
  const { use, locked } = await lockUse(act, input.breakGlassId)
  if (locked.version.id !== use.versionId) throw new Refusal('TEXT_CHANGED')
  const { review, facts } = await wordsToFree(act, locked)
  const opener = await rolesOf(act, use.caseId, use.openedBy)
  const about = {
    ...use,
    openerDecides: opener.some((role) => role === 'lead' || role === 'executive'),
    openerIsOn: opener.length > 0,
    openerWrote: locked.contributors.includes(use.openedBy),
  }
  refuse(refusalToSecond(actor, facts, about, now) ?? refusalToProof(actor, now), { found: facts.state })
  await refuseTexts(act, locked, facts, use.variantKeys)
  const skipped = (await standingOf(act, actor, locked, review)).lanes.filter(({ missing }) => missing > 0)
  const round = await openRound(act, locked, review)
  await record('break_glass.seconded', {
    subject: { type: 'BreakGlass', id: use.id },
    caseId: use.caseId,
    data: {
      number: locked.statement.number,
      n: locked.version.n,
      variantKeys: use.variantKeys,
      openedBy: use.openedBy,
      skipped: skipped.map(({ lane }) => lane),
      contributors: [...locked.contributors].sort(),
    },
    bind: { contentHash: review.contentHash, ...boundTo(round) },
  })
  const dueAt = new Date(now.getTime() + REVIEW_HOURS * 3_600_000)
  await tx
    .update(breakGlasses)
    .set({
      secondedBy: actor.memberId,
      secondedAt: now,
      secondedProvedAt: actor.provedAt,
      skipped: skipped.map(({ lane }) => lane),
      reviewId: round.id,
      dueAt,
    })
    .where(theUse(actor.orgId, use.id))
  await moveVersion(act, locked, 'approved', 'statement.let_through')
  await settleNotices(tx, actor, now, locked.version.id, ['review_asked'])
  await settleNotices(tx, actor, now, use.id, ['break_glass_asked'])
  const holders = await laneHolders(act, actor, use.caseId)
  const voted = review.votes.filter(({ verdict }) => verdict === 'approve').map(({ memberId }) => memberId)
  const passedOver = skipped
    .flatMap(({ lane }) => [...(holders.get(lane) ?? [])])
    .filter((member) => !voted.includes(member))
  await tell(act, locked, use.id, { kind: 'break_glass_used', asks: false, members: passedOver })
  const judges = (await whoDecides(act, locked)).filter((member) => member !== use.openedBy)
  await tell(act, locked, use.id, { kind: 'break_glass_review', asks: true, members: judges, dueAt })
  return { statementId: locked.statement.id, breakGlassId: use.id }
})

const Close = z.object({ breakGlassId: idOf('BreakGlass'), finding: reason(10) })

/** What a third person made of it. Until then the organisation has no other use. */
export const closeBreakGlassReview = verb('closeBreakGlassReview', Close, async (act) => {
  const { actor, tx, now, record, input } = act
  const { use, locked } = await lockUse(act, input.breakGlassId)
  refuse(refusalToCloseReview(actor, use))
  await record('break_glass.reviewed', {
    subject: { type: 'BreakGlass', id: use.id },
    caseId: use.caseId,
    data: { number: locked.statement.number },
    words: { finding: input.finding },
  })
  await tx
    .update(breakGlasses)
    .set({ closedBy: actor.memberId, closedAt: now, finding: input.finding })
    .where(theUse(actor.orgId, use.id))
  await settleNotices(tx, actor, now, use.id, ['break_glass_review', 'break_glass_late'])
  return { statementId: locked.statement.id, breakGlassId: use.id }
})

/** A day has passed and nobody has judged it: whoever leads and decides is told, once. Run early, late or twice, it does the same. */
export const remindBreakGlassReview = verb('remindBreakGlassReview', Second, async (act) => {
  const { actor, tx, now, record, input } = act
  const { use, locked } = await lockUse(act, input.breakGlassId)
  const told = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.orgId, actor.orgId), eq(events.subjectId, use.id), eq(events.type, 'break_glass.review_late')))
  if (!use.dueAt || use.dueAt > now || use.closedAt || told.length > 0) return { told: false }
  await record('break_glass.review_late', {
    subject: { type: 'BreakGlass', id: use.id },
    caseId: use.caseId,
    data: { number: locked.statement.number, n: locked.version.n },
  })
  const members = await whoAnswersFor(act, locked)
  await tell(act, locked, use.id, { kind: 'break_glass_late', asks: true, members, dueAt: use.dueAt })
  return { told: true }
})

const theUse = (orgId: string, id: string) => and(eq(breakGlasses.orgId, orgId), eq(breakGlasses.id, id))

/** Case and version first, as everybody locks; then the use itself, read once it is held. */
async function lockUse(act: Act<unknown>, id: string) {
  const { tx, actor } = act
  const { rows } = await tx.execute<{ statement_id: string }>(
    sql`select v.statement_id from break_glasses b join versions v on v.org_id = b.org_id and v.id = b.version_id where b.org_id = ${actor.orgId} and b.id = ${id}`,
  )
  const statementId = rows[0]?.statement_id
  if (!statementId) throw new NotFound()
  const locked = await lockNewestVersion(tx, actor, statementId, 'update')
  const [use] = await tx.select().from(breakGlasses).where(theUse(actor.orgId, id)).for('update')
  if (!use) throw new NotFound()
  return { use, locked }
}
