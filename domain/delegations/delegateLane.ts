import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { roles } from '#db/schema/cases.ts'
import { delegations } from '#db/schema/delegations.ts'
import { type Lane, lanes } from '#db/schema/words.ts'
import { knownMember } from '../cases/decideOnCase.ts'
import { type LockedCase, shareCase } from '../cases/lock.ts'
import { newId } from '../id.ts'
import { idOf, lines, maybe, moment } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { activePolicies } from '../statements/directory.ts'
import { refusalToStepUp } from '../statements/rules.ts'
import { type Act, verb } from '../verb.ts'
import { mayActFor, refusalToDelegate, wrongDate } from './rules.ts'

const Delegate = z.object({
  delegateId: idOf('Person'),
  lane: z.enum(lanes),
  caseId: maybe(idOf('Case')),
  startsAt: maybe(moment()),
  endsAt: moment(),
  reason: maybe(lines(500)),
})

/** One's own vote in a lane, lent to somebody of the trade for some days: never more than one could do oneself. */
export const delegateLane = verb('delegateLane', Delegate, async (act) => {
  const { actor, tx, now, input } = act
  refuse(refusalToStepUp(actor, now))
  const subject = input.caseId ? await shareCase(tx, actor, input.caseId) : null
  const delegationId = await delegate(act, { ...input, subject, startsAt: input.startsAt ?? now })
  return { delegationId, memberId: actor.memberId }
})

type Given = {
  readonly delegateId: string
  readonly lane: Lane
  readonly subject: LockedCase | null
  readonly startsAt: Date
  readonly endsAt: Date
  readonly reason: string | null
  /** Where the input says so, when it says several. */
  readonly at?: readonly string[]
}

export async function delegate(act: Act<unknown>, given: Given): Promise<string> {
  const { actor, tx, now, record } = act
  const { delegateId, lane, subject, startsAt, endsAt, at = [] } = given
  const invalid = (field: string) => new Refusal('DELEGATION_INVALID', { path: [...at, field], found: field })
  const isBackup = (await activePolicies(act, actor)).some((policy) =>
    policy.lanes.some((rule) => rule.lane === lane && rule.backups.includes(actor.memberId)),
  )
  refuse(refusalToDelegate(actor, { lane, caseId: subject?.id ?? null, isBackup }), { path: [...at, 'lane'] })
  const other = await knownMember(tx, actor.orgId, delegateId)
  const wrong = wrongDate(startsAt, endsAt, now)
  if (wrong) throw invalid(wrong)
  if (delegateId === actor.memberId) throw invalid('delegateId')
  const gone = other.endsAt !== null && other.endsAt <= startsAt
  const onCase = subject && (await standingOnCase(act, subject, delegateId))
  if (!mayActFor({ lane, capacities: other.capacities, guest: other.guest, gone, onCase })) throw invalid('delegateId')
  await refuseTheSameTwice(act, given, invalid('delegateId'))
  const row = {
    orgId: actor.orgId,
    id: newId(),
    principalId: actor.memberId,
    delegateId,
    lane,
    caseId: subject?.id ?? null,
    startsAt,
    endsAt,
    reason: given.reason,
    createdAt: now,
  }
  await tx.insert(delegations).values(row)
  await record('lane.delegated', {
    subject: { type: 'Delegation', id: row.id },
    caseId: row.caseId,
    lane,
    data: { member: delegateId, startsAt: startsAt.toISOString(), dueAt: endsAt.toISOString() },
    words: { reason: given.reason },
  })
  return row.id
}

async function standingOnCase({ actor, tx }: Act<unknown>, subject: LockedCase, memberId: string) {
  const parts = await tx
    .select({ state: roles.state })
    .from(roles)
    .where(
      and(
        eq(roles.orgId, actor.orgId),
        eq(roles.caseId, subject.id),
        eq(roles.memberId, memberId),
        inArray(roles.state, ['offered', 'held']),
      ),
    )
  return {
    restricted: subject.confidentiality === 'restricted',
    held: parts.some(({ state }) => state === 'held'),
    named: parts.length > 0,
  }
}

async function refuseTheSameTwice(
  { actor, tx }: Act<unknown>,
  { delegateId, lane, subject, startsAt, endsAt }: Given,
  refusal: Refusal,
): Promise<void> {
  const [same] = await tx
    .select({ id: delegations.id })
    .from(delegations)
    .where(
      and(
        eq(delegations.orgId, actor.orgId),
        eq(delegations.principalId, actor.memberId),
        eq(delegations.delegateId, delegateId),
        eq(delegations.lane, lane),
        subject ? eq(delegations.caseId, subject.id) : isNull(delegations.caseId),
        isNull(delegations.endedAt),
        lt(delegations.startsAt, endsAt),
        gt(delegations.endsAt, startsAt),
      ),
    )
  if (same) throw refusal
}
