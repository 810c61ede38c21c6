import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { LineOrigin, LineTerms } from '#db/schema/lines.ts'
import { contributors, statements, versions } from '#db/schema/statements.ts'
import { type StatementKind, statementKinds } from '#db/schema/words.ts'
import { lockCase } from '../cases/lock.ts'
import { refusalToWrite } from '../cases/rules.ts'
import { newId } from '../id.ts'
import { idOf, maybe, moment, reason } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { fillInput, fillLine } from './fillLine.ts'
import { isInFlight } from './inFlight.ts'
import { isUnderReview } from './lifecycle.ts'
import { type LockedWords, lockNewestWords, noCase, type Subject, type Version } from './lock.ts'
import { moveVersion, recordOnVersion } from './move.ts'
import { refusalToCancel, refusalToDraftLine, refusalToEdit } from './rules.ts'
import { termsInput, termsOf } from './slots.ts'
import { callOffScheduled, voidVotes } from './supersede.ts'
import { type VariantWords, variantInput, writeWords } from './words.ts'

const Draft = z.object({
  caseId: idOf('Case'),
  kind: z.enum(statementKinds),
  variants: z.array(variantInput).max(40).nullish(),
  holdingLine: fillInput.nullish(),
})

/** A new statement of the case, with its first draft: blank, or a line cleared in advance with its blanks filled. */
export const draftStatement = verb('draftStatement', Draft, async (act) => {
  const { actor, tx, input } = act
  const subject = await lockCase(tx, actor, input.caseId)
  refuse(refusalToWrite(actor, subject))
  if (input.holdingLine) return beginDraft(act, subject, await fillLine(act, subject, input.holdingLine))
  return beginDraft(act, subject, { kind: input.kind, variants: input.variants ?? [] })
})

const Line = z.object({
  line: termsInput,
  variants: z.array(variantInput).max(40).nullish(),
  notBefore: maybe(moment()),
  notAfter: maybe(moment()),
})

/** A holding line to be cleared before there is a case that needs it. */
export const draftHoldingLine = verb('draftHoldingLine', Line, async (act) => {
  const { line, variants, notBefore, notAfter } = act.input
  refuse(refusalToDraftLine(act.actor))
  await lockLineNumbers(act)
  const begun = { kind: 'holding_line', variants: variants ?? [], line: termsOf(line), notBefore, notAfter } as const
  return beginDraft(act, noCase, begun)
})

type Begun = {
  readonly kind: StatementKind
  readonly variants: readonly VariantWords[]
  readonly line?: LineTerms
  readonly origin?: LineOrigin
  readonly notBefore?: Date | null
  readonly notAfter?: Date | null
}

/** Lines have no case to hold still while the next number is taken; were two to take the same one, the unique index refuses. */
async function lockLineNumbers({ tx, actor }: Act<unknown>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`line/${actor.orgId}`}, 0))`)
}

async function beginDraft(act: Act<unknown>, subject: Pick<Subject, 'id'>, begun: Begun) {
  const { actor, tx, now, record } = act
  const { kind, variants, ...terms } = begun
  const [last] = await tx
    .select({ n: sql<number>`coalesce(max(${statements.number}), 0)::int` })
    .from(statements)
    .where(
      and(
        eq(statements.orgId, actor.orgId),
        subject.id === null ? isNull(statements.caseId) : eq(statements.caseId, subject.id),
      ),
    )
  const statement = {
    orgId: actor.orgId,
    id: newId(),
    caseId: subject.id,
    number: (last?.n ?? 0) + 1,
    kind,
    createdBy: actor.memberId,
    createdAt: now,
  }
  await tx.insert(statements).values(statement)
  const id = newId()
  const eventId = await record('statement.drafted', {
    subject: { type: 'StatementVersion', id },
    caseId: subject.id,
    to: 'draft',
    data: { number: statement.number, n: 1, kind },
  })
  await tx.insert(versions).values({
    orgId: actor.orgId,
    id,
    statementId: statement.id,
    n: 1,
    state: 'draft',
    stateSince: now,
    stateEventId: eventId,
    ...terms,
    createdBy: actor.memberId,
    createdAt: now,
  })
  await writeWords(act, actor, subject, { id, revision: 1 }, variants)
  return { statementId: statement.id, versionId: id }
}

const Save = z.object({
  statementId: idOf('Statement'),
  expectedRevision: z.int(),
  variants: z.array(variantInput).max(40),
  notBefore: maybe(moment()),
  notAfter: maybe(moment()),
  insideInformation: z.boolean().nullish(),
  line: termsInput.nullish(),
})

/** Saves words. A draft changes in place, each save kept; a text under review gets a next version, and its votes are void. */
export const saveDraft = verb('saveDraft', Save, async (act) => {
  const { actor, tx, input } = act
  const locked = await lockNewestWords(tx, actor, input.statementId, 'update')
  refuse(refusalToEdit(actor, { caseId: locked.subject.id, stage: locked.subject.stage, state: locked.version.state }))
  if (locked.version.revision !== input.expectedRevision)
    throw new Refusal('CONFLICT', {
      current: { type: 'Statement', id: locked.statement.id, version: locked.version.revision },
    })
  const repeated =
    input.variants.length -
    new Set(input.variants.map(({ channel, language, audience }) => `${channel}/${language}/${audience}`)).size
  if (repeated > 0) throw new Refusal('INVALID_INPUT', { path: ['variants'], found: 'repeated' })
  if (input.line && !locked.version.line) throw new Refusal('INVALID_INPUT', { path: ['line'], found: 'case' })
  const version = await saveWords(act, locked, input)
  return { statementId: locked.statement.id, versionId: version.id }
})

type Words = Pick<z.output<typeof Save>, 'variants' | 'notBefore' | 'notAfter'> & {
  readonly insideInformation?: boolean | null | undefined
  readonly line?: z.output<typeof Save>['line']
}

/** The draft as it reads from now on; what was under review gets its next version. The statement is locked for it. */
export async function saveWords(act: Act<unknown>, locked: LockedWords, words: Words): Promise<SavedVersion> {
  const save = locked.version.state === 'draft' ? changeDraft : openNextVersion
  const version = await save(act, locked, words)
  await writeWords(act, act.actor, locked.subject, version, words.variants)
  return version
}

type SavedVersion = Pick<Version, 'id' | 'n' | 'revision'>

async function changeDraft(
  { actor, tx, record }: Act<unknown>,
  { statement, version }: LockedWords,
  { notBefore, notAfter, insideInformation, line }: Words,
): Promise<SavedVersion> {
  const revision = version.revision + 1
  await tx
    .update(versions)
    .set({
      revision,
      notBefore,
      notAfter,
      insideInformation: staysInside({ statement, version }, insideInformation),
      line: lineOf(line, version),
    })
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, version.id)))
  await recordOnVersion(record, { statement, version }, 'draft.saved', { data: { revision } })
  return { id: version.id, n: version.n, revision }
}

const lineOf = (line: Words['line'], version: Version) => (line ? termsOf(line) : version.line)

/** What was submitted as inside information, or found to be, stays so: no later version makes it less. */
const staysInside = (
  { statement, version }: Pick<LockedWords, 'statement' | 'version'>,
  said: boolean | null | undefined,
) => statement.insideSince !== null || (said ?? version.insideInformation)

/** The same words, and whoever wrote the version before still wrote part of this one. */
async function openNextVersion(
  act: Act<unknown>,
  locked: LockedWords,
  { notBefore, notAfter, insideInformation, line }: Words,
): Promise<SavedVersion> {
  const { actor, tx, now, record } = act
  const { statement, version } = locked
  if (isUnderReview(version.state) && (await isInFlight(act, version.id))) throw new Refusal('PUBLISHING_NOW')
  await callOffScheduled(act, locked)
  if (isUnderReview(version.state)) {
    await moveVersion(act, locked, 'superseded', 'statement.superseded')
    await voidVotes(act, locked)
  }
  const next = { id: newId(), n: version.n + 1, revision: version.revision + 1 }
  const eventId = await record('statement.revised', {
    subject: { type: 'StatementVersion', id: next.id },
    caseId: statement.caseId,
    to: 'draft',
    data: { number: statement.number, n: next.n },
  })
  await tx.insert(versions).values({
    orgId: actor.orgId,
    ...next,
    statementId: statement.id,
    state: 'draft',
    stateSince: now,
    stateEventId: eventId,
    parentHash: version.contentHash,
    waived: version.waived,
    line: lineOf(line, version),
    // Words sent back go on correcting what they were to correct; words that are out have done so.
    ...(version.state === 'published'
      ? {}
      : { corrects: version.corrects, correctsSentence: version.correctsSentence }),
    notBefore,
    notAfter,
    insideInformation: staysInside(locked, insideInformation),
    createdBy: actor.memberId,
    createdAt: now,
  })
  const inherited = version.state === 'published' ? [] : locked.contributors
  if (inherited.length > 0)
    await tx
      .insert(contributors)
      .values(inherited.map((memberId) => ({ orgId: actor.orgId, versionId: next.id, memberId })))
  return next
}

const Cancel = z.object({ statementId: idOf('Statement'), reason: reason() })

export const cancelStatement = verb('cancelStatement', Cancel, async (act) => {
  const locked = await lockNewestWords(act.tx, act.actor, act.input.statementId, 'update')
  refuse(
    refusalToCancel(act.actor, {
      caseId: locked.subject.id,
      state: locked.version.state,
      contributors: locked.contributors,
    }),
  )
  await callOffScheduled(act, locked, 'WRONG_STATE')
  await moveVersion(act, locked, 'cancelled', 'statement.cancelled', { words: { reason: act.input.reason } })
  await voidVotes(act, locked)
  return { statementId: locked.statement.id }
})

const Waive = z.object({
  statementId: idOf('Statement'),
  element: z.enum(['not_known', 'apology', 'values']),
  reason: reason(10),
})

/** An element left out of this statement, by name. The step of the case stays due. */
export const waiveElement = verb('waiveElement', Waive, async ({ actor, tx, record, input }) => {
  const { subject, statement, version } = await lockNewestWords(tx, actor, input.statementId, 'update')
  refuse(
    refusalToEdit(actor, { caseId: subject.id, stage: subject.stage, state: version.state }) ??
      (version.state === 'draft' ? null : 'WRONG_STATE'),
  )
  const waived = [
    ...version.waived.filter(({ element }) => element !== input.element),
    { element: input.element, by: actor.memberId, reason: input.reason },
  ]
  await tx
    .update(versions)
    .set({ waived, revision: version.revision + 1 })
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, version.id)))
  await recordOnVersion(record, { statement, version }, 'element.waived', {
    data: { element: input.element },
    words: { reason: input.reason },
  })
  return { statementId: statement.id }
})
