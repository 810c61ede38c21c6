import { reviews } from '#db/schema/versions.ts'
import type { Route } from '#db/schema/words.ts'
import { notify } from '../inbox/notify.ts'
import { Refusal } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { type Line, lockLine, refuseLine, replay, standingOfLine } from './clearedLine.ts'
import { strayBlank } from './holdingLine.ts'
import { isOfCase, type LockedWords, type Variant } from './lock.ts'
import { moveVersion } from './move.ts'
import type { Resolved } from './policy.ts'
import { whoPublishes } from './publishers.ts'
import { boundTo, type Round } from './round.ts'

/** Whether the route asked for is open to these words. Answers the line they were filled from, held still, when it is by one. */
export async function takeRoute(
  act: Act<unknown>,
  locked: LockedWords,
  policy: Resolved,
  variants: readonly Variant[],
  route: Route,
): Promise<Line | null> {
  const { subject, version } = locked
  if (version.line) return refuseUnfinishedLine(locked, variants, route)
  if (route === 'standard') return null
  if (route === 'express' && policy.routes.express && ((subject.severity ?? 0) >= 3 || version.corrects)) return null
  if (route !== 'holding_line' || !isOfCase(locked)) throw new Refusal('ROUTE_NOT_ALLOWED', { path: ['route'] })
  if (!version.origin) throw new Refusal('LEFT_THE_HOLDING_LINE', { path: ['route'] })
  const line = await lockLine(act, version.origin.version)
  refuseLine(act, line, locked.subject, policy)
  await replay(act, line, version.origin, variants)
  const { satisfied, lanes } = await standingOfLine(act, line)
  if (!satisfied) throw new Refusal(lanes.some(({ stale }) => stale.length > 0) ? 'VOTE_STALE' : 'NOT_CLEARED')
  return line
}

/** A line is cleared until a day that is said, by the standard route, with every blank in its place. */
function refuseUnfinishedLine({ version }: LockedWords, variants: readonly Variant[], route: Route): null {
  if (route !== 'standard') throw new Refusal('ROUTE_NOT_ALLOWED', { path: ['route'] })
  if (!version.notAfter) throw new Refusal('WINDOW_INVALID', { path: ['notAfter'] })
  const stray = version.line && strayBlank(variants, version.line)
  if (stray) throw new Refusal('INVALID_INPUT', { path: ['line', 'slots', stray], found: stray })
  return null
}

/** No new votes: this round asks nobody, and names the line whose votes stand for these words. */
export async function submitOnLine(
  act: Act<unknown>,
  locked: LockedWords,
  round: Round,
  line: Line,
  contentHash: string,
) {
  const { actor, tx, now } = act
  const { subject, statement, version } = locked
  await tx.insert(reviews).values({
    orgId: actor.orgId,
    id: round.id,
    versionId: version.id,
    route: 'holding_line',
    lineVersionId: line.id,
    contentHash: Buffer.from(contentHash, 'hex'),
    policy: round.policy,
    openedAt: now,
  })
  await moveVersion(
    act,
    { statement, version: { ...version, state: 'in_review' } },
    'approved',
    'statement.cleared_in_advance',
    {
      bind: { contentHash, ...boundTo(round) },
      data: { line: line.id },
    },
  )
  await notify(tx, actor, now, {
    members: await whoPublishes(act, locked),
    kind: 'statement_cleared',
    asks: false,
    caseId: subject.id,
    subject: { type: 'StatementVersion', id: version.id },
    data: { number: statement.number, n: version.n },
  })
  return { statementId: statement.id, versionId: version.id }
}
