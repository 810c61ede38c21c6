import { and, asc, eq, inArray } from 'drizzle-orm'
import { claims } from '#db/schema/claims.ts'
import { citations } from '#db/schema/drafts.ts'
import { statements } from '#db/schema/statements.ts'
import { publications, versions } from '#db/schema/versions.ts'
import type { ClaimState, ClaimUse } from '#db/schema/words.ts'
import { leadsOf } from '../cases/holders.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { contributorsOf, type Locked } from '../statements/lock.ts'
import { moveVersion, recordOnVersion } from '../statements/move.ts'
import { supports } from '../statements/rules.ts'
import { callOffScheduled, voidVotes } from '../statements/supersede.ts'
import type { Act } from '../verb.ts'
import type { Claim, LockedClaim } from './lock.ts'

type Use = Pick<Locked, 'statement' | 'version'> & { readonly use: ClaimUse }

/**
 * A claim leaves the state that the words citing it rely on. In the same transaction: what is under review or cleared goes
 * back to its author, what is scheduled is called off, what is out needs a correction. Drafts are flagged by reading.
 */
export async function followUses(act: Act<unknown>, { subject, claim }: LockedClaim, to: ClaimState): Promise<void> {
  const uses = await lockUses(act, claim)
  for (const { use, statement, version } of uses.filter(
    ({ use }) => supports(claim.state, use) && !supports(to, use),
  )) {
    const contributors = await contributorsOf(act.tx, act.actor, version.id)
    await follow(
      act,
      { subject, statement, version, contributors },
      { claimId: claim.id, claim: claim.number, use, claimFrom: claim.state, claimTo: to },
    )
  }
  for (const { use, version } of uses) if (supports(to, use)) await letBe(act, version)
}

async function follow(act: Act<unknown>, locked: Locked, facts: Readonly<Record<string, unknown>>): Promise<void> {
  const { version } = locked
  const sendsBack = version.state === 'in_review' || version.state === 'approved'
  const isOut = await hasPublications(act, version.id)
  if (version.state === 'published' && !isOut) return
  if (sendsBack) {
    await moveVersion(act, locked, 'changes_requested', 'statement.claim_left_state', { data: facts })
    await voidVotes(act, locked)
  }
  if (isOut) await recordOnVersion(act.record, locked, 'statement.needs_correction', { data: facts })
  await callOffScheduled(act, locked, 'CLAIM_NOT_CONFIRMED')
  await tell(act, locked, facts, sendsBack || isOut)
}

/** The facts carry these words again. What was sent back goes on waiting for its author. */
async function letBe({ actor, tx, now }: Act<unknown>, { id, state }: Locked['version']): Promise<void> {
  if (state === 'changes_requested') return
  const cited = await tx
    .select({ use: citations.use, state: claims.state })
    .from(citations)
    .innerJoin(claims, and(eq(claims.orgId, citations.orgId), eq(claims.id, citations.claimId)))
    .where(and(eq(citations.orgId, actor.orgId), eq(citations.versionId, id)))
  if (cited.every((claim) => supports(claim.state, claim.use)))
    await settleNotices(tx, actor, now, id, ['claim_left_state'])
}

/** Whoever wrote is asked to write again; whoever helped, and whoever leads, is told. */
async function tell(
  act: Act<unknown>,
  { subject, statement, version, contributors }: Locked,
  facts: object,
  asks: boolean,
): Promise<void> {
  const { actor, tx, now } = act
  const authors = [statement.createdBy, version.createdBy, version.submittedBy].filter((member) => member !== null)
  const others = contributors.filter((member) => !authors.includes(member))
  const leads = (await leadsOf(act, subject.id)).filter(
    (member) => !authors.includes(member) && !others.includes(member),
  )
  const notice = {
    kind: 'claim_left_state',
    caseId: statement.caseId,
    subject: { type: 'StatementVersion', id: version.id },
    data: { number: statement.number, n: version.n, ...facts },
  } as const
  await notify(tx, actor, now, { ...notice, members: authors, asks, because: 'author' })
  await notify(tx, actor, now, { ...notice, members: others, asks: false, because: 'contributor' })
  await notify(tx, actor, now, { ...notice, members: leads, asks: false, because: 'lead' })
}

/** Versions that still matter and cite the claim, locked in one order. */
async function lockUses({ actor, tx }: Act<unknown>, { id }: Claim): Promise<Use[]> {
  return tx
    .select({ use: citations.use, statement: statements, version: versions })
    .from(citations)
    .innerJoin(versions, and(eq(versions.orgId, citations.orgId), eq(versions.id, citations.versionId)))
    .innerJoin(statements, and(eq(statements.orgId, versions.orgId), eq(statements.id, versions.statementId)))
    .where(
      and(
        eq(citations.orgId, actor.orgId),
        eq(citations.claimId, id),
        inArray(versions.state, ['draft', 'in_review', 'changes_requested', 'approved', 'published']),
      ),
    )
    .orderBy(asc(versions.id))
    .for('update', { of: versions })
}

async function hasPublications({ actor, tx }: Act<unknown>, versionId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: publications.id })
    .from(publications)
    .where(
      and(
        eq(publications.orgId, actor.orgId),
        eq(publications.versionId, versionId),
        inArray(publications.state, ['publishing', 'unknown', 'published']),
      ),
    )
  return found !== undefined
}
