import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/people.ts'
import { vetoes, vetoSignatures } from '#db/schema/vetoes.ts'
import { newId } from '../id.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, reason } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { LEAST_REASON, refusalToProof } from './breakGlassRules.ts'
import { laneHolders } from './directory.ts'
import { type LockedWords, lockNewestWords } from './lock.ts'
import { recordOnVersion } from './move.ts'
import { type Because, isWaiting, type OverrideFacts, refusalToOverride, whyOverridable } from './overrideRules.ts'
import { settle } from './settle.ts'
import { asTheyAreNow } from './voter.ts'

type Veto = typeof vetoes.$inferSelect

/** Signs to pass over a veto whose owner is gone or silent. The second of two signatures ends it; its owner is told of both. */
export const overrideVeto = verb(
  'overrideVeto',
  z.object({ vetoId: idOf('Veto'), reason: reason(LEAST_REASON) }),
  async (act) => {
    const { tx, now, record, input } = act
    const { locked, veto } = await lockVeto(act, input.vetoId)
    const actor = await asTheyAreNow(act, locked.subject.id)
    const { facts, reviewId } = await factsOf(act, locked, veto)
    refuse(refusalToOverride(actor, facts, now) ?? refusalToProof(actor, now))
    if (veto.liftedAt) throw new Refusal('WRONG_STATE')
    const because = whyOverridable(facts, now) as Because
    const first = facts.signed && isWaiting(facts.signed, now) ? facts.signed : null
    await recordOnVersion(record, locked, first ? 'veto.overridden' : 'veto.override_signed', {
      lane: veto.lane,
      data: { owner: veto.ownerId, because, ...(first && { first: first.memberId }) },
      words: { reason: input.reason },
    })
    await tx.insert(vetoSignatures).values({
      orgId: actor.orgId,
      id: newId(),
      vetoId: veto.id,
      versionId: locked.version.id,
      reviewId,
      memberId: actor.memberId,
      because,
      reason: input.reason,
      at: now,
      provedAt: actor.provedAt as Date,
    })
    if (first) await end(act, locked, veto)
    else await askSecond(act, locked, veto)
    return { statementId: locked.statement.id }
  },
)

/** Case and version first, as everybody locks; then the owner, so that they are neither suspended nor back meanwhile. */
async function lockVeto({ tx, actor }: Act<unknown>, id: string): Promise<{ locked: LockedWords; veto: Veto }> {
  const theVeto = and(eq(vetoes.orgId, actor.orgId), eq(vetoes.id, id))
  const [found] = await tx.select({ statementId: vetoes.statementId }).from(vetoes).where(theVeto)
  if (!found) throw new NotFound()
  const locked = await lockNewestWords(tx, actor, found.statementId)
  const [veto] = await tx.select().from(vetoes).where(theVeto)
  if (!veto) throw new NotFound()
  const theOwner = and(eq(members.orgId, actor.orgId), eq(members.id, veto.ownerId))
  await tx.select({ id: members.id }).from(members).where(theOwner).for('share')
  return { locked, veto }
}

async function factsOf({ tx, actor, now }: Act<unknown>, locked: LockedWords, veto: Veto) {
  const [org, id, moment] = [sql`${actor.orgId}::uuid`, sql`${veto.id}::uuid`, sql`${now.toISOString()}::timestamptz`]
  const { rows } = await tx.execute<{
    review: string | null
    suspended: boolean
    silent: string | null
    answered: boolean
  }>(
    sql`select o.review_id as review, o.suspended, to_json(o.silent_from) #>> '{}' as silent, o.answered from veto_owner(${org}, ${id}, ${moment}) o`,
  )
  const [owner] = rows
  if (!owner) throw new NotFound()
  const signatures = await tx.execute<{ memberId: string; at: string; executive: boolean; inLane: boolean }>(
    sql`select a.member_id as "memberId", to_json(a.at) #>> '{}' as at, g.executive, g.in_lane as "inLane" from veto_signatures a
      cross join lateral veto_signer(${org}, ${id}, a.version_id, a.member_id) g
      where a.org_id = ${org} and a.veto_id = ${id} and a.version_id = ${locked.version.id}::uuid and a.review_id is not distinct from ${owner.review}::uuid
      order by a.at desc, a.id desc limit 1`,
  )
  const [signed] = signatures.rows
  const facts: OverrideFacts = {
    caseId: locked.subject.id,
    stage: locked.subject.stage,
    contributors: locked.contributors,
    lane: veto.lane,
    ownerId: veto.ownerId,
    suspended: owner.suspended,
    silentFrom: owner.silent ? new Date(owner.silent) : null,
    answered: owner.answered,
    signed: signed ? { ...signed, at: new Date(signed.at) } : null,
  }
  return { facts, reviewId: owner.review }
}

async function end(act: Act<unknown>, locked: LockedWords, veto: Veto): Promise<void> {
  const { tx, actor, now } = act
  await tx
    .update(vetoes)
    .set({ liftedAt: now, liftedBy: actor.memberId, overridden: true })
    .where(and(eq(vetoes.orgId, actor.orgId), eq(vetoes.id, veto.id)))
  await settleNotices(tx, actor, now, locked.version.id, ['override_asked'])
  await tell(act, locked, veto, { kind: 'veto_overridden', asks: false, members: [veto.ownerId], because: 'voted' })
  if (locked.version.state === 'in_review') await settle(act, locked)
}

/** Its owner may still answer, and is told first; then whoever could be the second. */
async function askSecond(act: Act<unknown>, locked: LockedWords, veto: Veto): Promise<void> {
  await tell(act, locked, veto, { kind: 'override_asked', asks: true, members: [veto.ownerId], because: 'voted' })
  const holders = await laneHolders(act, act.actor, locked.subject.id)
  const could = [...(holders.get('executive') ?? []), ...(holders.get(veto.lane) ?? [])]
  const members = could.filter((member) => member !== veto.ownerId && !locked.contributors.includes(member))
  await tell(act, locked, veto, { kind: 'override_asked', asks: true, members, because: 'lane' })
}

type Told = Pick<Parameters<typeof notify>[3], 'kind' | 'asks' | 'members' | 'because'>

const tell = ({ tx, actor, now }: Act<unknown>, { subject, statement, version }: LockedWords, veto: Veto, told: Told) =>
  notify(tx, actor, now, {
    ...told,
    caseId: subject.id,
    subject: { type: 'StatementVersion', id: version.id },
    data: { lane: veto.lane, number: statement.number, n: version.n },
  })
