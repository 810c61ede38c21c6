import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases, roles } from '#db/schema/cases.ts'
import { categories, clusters } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import { settleNotices } from '../inbox/notify.ts'
import { idOf, line, lines, maybe, moment, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { callOffOfCase } from '../statements/callOff.ts'
import { tightenReviews } from '../statements/tighten.ts'
import { type Act, verb } from '../verb.ts'
import { askTeam } from './askTeam.ts'
import { enterStage } from './enterStage.ts'
import { type LockedCase, lockCase } from './lock.ts'
import {
  refusalToDecide,
  refusalToHold,
  refusalToQualify,
  refusalToReleaseHold,
  refusalToRun,
  takesSignal,
} from './rules.ts'

const Qualify = z.object({
  caseId: idOf('Case'),
  expectedVersion: z.int(),
  title: maybe(line(160)),
  severity: z.int().min(1).max(4).nullish(),
  category: maybe(z.enum(categories)),
  cluster: maybe(z.enum(clusters)),
  jurisdictions: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(20)
    .nullish()
    .transform((codes) => codes && [...new Set(codes)].sort()),
  reason: maybe(lines(2_000)),
  askTeam: z.boolean().nullish(),
})

/** How grave, of what kind, whose responsibility: said again as it becomes known. A signal qualified becomes an active case. */
export const qualifyCase = verb('qualifyCase', Qualify, async (act) => {
  const { actor, tx, now, record, input } = act
  const subject = await lockCase(tx, actor, input.caseId)
  const takes = takesSignal(actor, subject)
  refuse(refusalToQualify(actor, subject))
  if (subject.version !== input.expectedVersion)
    throw new Refusal('CONFLICT', { current: { type: 'Case', id: subject.id, version: subject.version } })
  const change = {
    title: input.title ?? subject.title,
    severity: input.severity ?? subject.severity,
    category: input.category ?? subject.category,
    cluster: input.cluster ?? subject.cluster,
    jurisdictions: input.jurisdictions ?? subject.jurisdictions,
  }
  await update(act, subject, change)
  await record('case.qualified', {
    subject: { type: 'Case', id: subject.id },
    caseId: subject.id,
    data: {
      severity: change.severity,
      category: change.category,
      cluster: change.cluster,
      jurisdictions: change.jurisdictions,
    },
    words: { reason: input.reason },
  })
  const touches = change.jurisdictions.some((code) => !subject.jurisdictions.includes(code))
  if (change.severity > subject.severity || touches) await tightenReviews(act, { ...subject, ...change })
  if (takes) {
    await leadFromNowOn(act, subject)
    await settleNotices(tx, actor, now, subject.id, ['signal_received'])
    await enterStage(act, { ...subject, version: subject.version + 1 }, 'active')
    if (input.askTeam && subject.confidentiality === 'open') await askTeam(act, subject.id, change.severity)
  }
  return { caseId: subject.id }
})

/** Whoever takes a signal up leads what it becomes, unless somebody already does. */
async function leadFromNowOn({ actor, tx, now }: Act<unknown>, subject: LockedCase): Promise<void> {
  const [led] = await tx
    .select({ id: roles.id })
    .from(roles)
    .where(
      and(eq(roles.orgId, actor.orgId), eq(roles.caseId, subject.id), eq(roles.role, 'lead'), eq(roles.state, 'held')),
    )
  if (led) return
  await tx.insert(roles).values({
    orgId: actor.orgId,
    id: newId(),
    caseId: subject.id,
    memberId: actor.memberId,
    role: 'lead',
    state: 'held',
    offeredAt: now,
    offeredBy: actor.memberId,
    heldAt: now,
  })
}

/** Only people with a role on it will find it from now on. */
export const restrictCase = verb('restrictCase', z.object({ caseId: idOf('Case'), reason: reason() }), (act) =>
  changeConfidentiality(act, 'restricted'),
)
export const liftRestriction = verb('liftRestriction', z.object({ caseId: idOf('Case'), reason: reason() }), (act) =>
  changeConfidentiality(act, 'open'),
)

async function changeConfidentiality(act: Act<{ caseId: string; reason: string }>, to: 'open' | 'restricted') {
  const { actor, tx, record, input } = act
  const subject = await lockCase(tx, actor, input.caseId)
  refuse(refusalToRun(actor, subject) ?? (subject.confidentiality === to ? 'WRONG_STATE' : null))
  await update(act, subject, { confidentiality: to })
  await record(to === 'restricted' ? 'case.restricted' : 'case.opened', {
    subject: { type: 'Case', id: subject.id },
    caseId: subject.id,
    from: subject.confidentiality,
    to,
    words: { reason: input.reason },
  })
  if (to === 'restricted') await tightenReviews(act, { ...subject, confidentiality: to })
  return { caseId: subject.id }
}

/** One tap: nothing of the case is published until it is lifted. */
export const holdPublications = verb(
  'holdPublications',
  z.object({ caseId: idOf('Case'), reason: reason() }),
  async (act) => {
    const subject = await lockCase(act.tx, act.actor, act.input.caseId)
    refuse(refusalToHold(act.actor, subject))
    await update(act, subject, { heldAt: act.now, heldBy: act.actor.memberId, holdReason: act.input.reason })
    await act.record('case.held', {
      subject: { type: 'Case', id: subject.id },
      caseId: subject.id,
      words: { reason: act.input.reason },
    })
    await callOffOfCase(act, subject, { code: 'ON_HOLD', reason: act.input.reason })
    return { caseId: subject.id }
  },
)

export const releaseHold = verb('releaseHold', z.object({ caseId: idOf('Case') }), async (act) => {
  const subject = await lockCase(act.tx, act.actor, act.input.caseId)
  refuse(refusalToReleaseHold(act.actor, subject))
  await update(act, subject, { heldAt: null, heldBy: null, holdReason: null })
  await act.record('case.released', { subject: { type: 'Case', id: subject.id }, caseId: subject.id })
  return { caseId: subject.id }
})

/** Said in public or about to be: when people will hear from us again. */
export const promiseUpdate = verb('promiseUpdate', z.object({ caseId: idOf('Case'), at: moment() }), async (act) => {
  const subject = await lockCase(act.tx, act.actor, act.input.caseId)
  refuse(refusalToDecide(act.actor, subject))
  if (act.input.at <= act.now) throw new Refusal('INVALID_INPUT', { path: ['at'], found: 'past' })
  await update(act, subject, { nextUpdateAt: act.input.at })
  await act.record('case.update_promised', {
    subject: { type: 'Case', id: subject.id },
    caseId: subject.id,
    data: { dueAt: act.input.at.toISOString() },
  })
  return { caseId: subject.id }
})

async function update(
  { tx }: Pick<Act<unknown>, 'tx'>,
  subject: LockedCase,
  change: Partial<LockedCase>,
): Promise<void> {
  await tx
    .update(cases)
    .set({ ...change, version: subject.version + 1 })
    .where(and(eq(cases.orgId, subject.orgId), eq(cases.id, subject.id)))
}
