import { and, eq, inArray } from 'drizzle-orm'
import { claims } from '#db/schema/claims.ts'
import type { LineOrigin } from '#db/schema/lines.ts'
import { versions } from '#db/schema/versions.ts'
import { hex } from '../canonical.ts'
import type { LockedCase } from '../cases/lock.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { carries } from './blanks.ts'
import { type Filling, refusalToLeave, refusalToUse } from './holdingLine.ts'
import { type Locked, noCase, type Variant, type Version, variantsOf } from './lock.ts'
import type { Resolved, Standing } from './policy.ts'
import { type OpenReview, openVetoes, reviewOf, standingOf } from './review.ts'

export type Line = Version & { readonly line: NonNullable<Version['line']> }

/** A line by its version, held still: its votes cannot be taken back, nor its words replaced, until this act is over. */
export async function lockLine({ tx, actor }: Act<unknown>, versionId: string): Promise<Line> {
  const [found] = await tx
    .select()
    .from(versions)
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, versionId)))
    .for('share')
  if (!found?.line) throw new NotFound()
  return { ...found, line: found.line }
}

/** May this line be used on this case now; whether its votes stand is asked beside it. */
export function refuseLine(act: Act<unknown>, line: Line, subject: LockedCase, policy: Resolved | null): void {
  const { notBefore, notAfter, line: terms } = line
  const facts = { cleared: line.state === 'approved', notBefore, notAfter, match: terms.match }
  refuse(refusalToUse(facts, subject, policy === null || policy.routes.holdingLine, act.now), { path: ['route'] })
}

/** The votes and vetoes of words filled from a line are those of the line's own review. */
export async function standingOfLine(act: Act<unknown>, line: Line): Promise<Standing> {
  const review = await reviewOf(act, act.actor, line.id)
  if (!review) throw new Refusal('NOT_CLEARED', { found: line.state })
  if ((await openVetoes(act, act.actor, line.statementId)).length > 0) throw new Refusal('VETO_STANDS')
  return standingOf(act, act.actor, { subject: noCase }, review)
}

/** These words are the line's own, with the blanks filled as the version says; numbers rest on claims that carry them. */
export async function replay(act: Act<unknown>, line: Line, origin: LineOrigin, words: readonly Variant[]) {
  if (hex(line.contentHash as Uint8Array) !== origin.contentHash) throw new Refusal('LEFT_THE_HOLDING_LINE')
  const texts = await variantsOf(act.tx, act.actor, line.id)
  const left = refusalToLeave(words, texts, line.line, origin.slots)
  if (left) throw new Refusal(left.code, { path: left.path })
  await checkNumbers(act, origin.slots)
}

/** A number is one that a claim says; that the claim is confirmed is asked where every claim is. */
export async function checkNumbers({ tx, actor }: Act<unknown>, filling: Filling): Promise<void> {
  const numbers = Object.values(filling).filter(({ claim }) => claim)
  if (numbers.length === 0) return
  const ids = numbers.map(({ claim }) => claim as string)
  const rows = await tx
    .select({ id: claims.id, words: claims.words })
    .from(claims)
    .where(and(eq(claims.orgId, actor.orgId), inArray(claims.id, ids)))
  const unfit = numbers.filter(({ claim, value }) => !carries(rows.find(({ id }) => id === claim)?.words ?? '', value))
  if (unfit.length > 0)
    throw new Refusal('CLAIM_NOT_CONFIRMED', { items: unfit.map(({ claim }) => ({ type: 'Claim', id: claim ?? '' })) })
}

/** At the gate: everything asked at submit is asked again, of the text that is about to leave. */
export async function standingOnLine(
  act: Act<unknown>,
  { subject, version }: Locked,
  review: OpenReview,
  words: readonly Variant[],
): Promise<Standing> {
  if (!review.lineVersionId || !version.origin || version.origin.version !== review.lineVersionId)
    throw new Refusal('LEFT_THE_HOLDING_LINE')
  const line = await lockLine(act, review.lineVersionId)
  refuseLine(act, line, subject, review.policy)
  await replay(act, line, version.origin, words)
  return standingOfLine(act, line)
}
