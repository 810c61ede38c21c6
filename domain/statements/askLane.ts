import { notify } from '../inbox/notify.ts'
import type { Act } from '../verb.ts'
import { askedIn, type Sitting } from './asked.ts'
import { standInsOn } from './directory.ts'
import type { LockedWords } from './lock.ts'
import type { LaneRule } from './policy.ts'

/** Everybody who may answer in a lane is asked, each for one reason, but for those who have. */
export async function askLane(
  { actor, tx, now }: Pick<Act<unknown>, 'actor' | 'tx' | 'now'>,
  { subject, statement, version, contributors }: LockedWords,
  rule: LaneRule,
  sitting: Sitting,
  { dueAt, answered = [] }: { readonly dueAt: Date; readonly answered?: readonly string[] },
): Promise<void> {
  const standIns = await standInsOn({ tx, now }, actor, subject.id)
  const { holders, offered, delegates, backups } = askedIn(rule, { ...sitting, standIns }, contributors)
  const ask = (members: readonly string[], because: 'lane' | 'offered' | 'delegate' | 'backup') =>
    notify(tx, actor, now, {
      members: members.filter((member) => !answered.includes(member)),
      kind: 'review_asked',
      asks: true,
      caseId: subject.id,
      subject: { type: 'StatementVersion', id: version.id },
      dueAt,
      because,
      data: { lane: rule.lane, number: statement.number, n: version.n },
    })
  await ask(holders, 'lane')
  await ask(offered, 'offered')
  await ask(delegates, 'delegate')
  // Where nobody else may answer, the backups are not kept waiting.
  if (holders.length + offered.length + delegates.length === 0) await ask(backups, 'backup')
}
