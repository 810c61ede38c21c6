import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { LineOrigin, LineTerms } from '#db/schema/lines.ts'
import { statements } from '#db/schema/statements.ts'
import { versions } from '#db/schema/versions.ts'
import { type StatementKind, statementKinds } from '#db/schema/words.ts'
import { lockCase } from '../cases/lock.ts'
import { refusalToWrite } from '../cases/rules.ts'
import { newId } from '../id.ts'
import { idOf, maybe, moment } from '../input.ts'
import { refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { fillInput, fillLine } from './fillLine.ts'
import { noCase, type Subject } from './lock.ts'
import { refusalToDraftLine } from './rules.ts'
import { termsInput, termsOf } from './slots.ts'
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
