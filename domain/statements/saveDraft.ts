import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { versions } from '#db/schema/versions.ts'
import { idOf, maybe, moment } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { isInFlight } from './inFlight.ts'
import { isUnderReview } from './lifecycle.ts'
import { type LockedWords, lockNewestWords, type Version } from './lock.ts'
import { moveVersion, recordOnVersion } from './move.ts'
import { beginNextVersion, type SavedVersion } from './nextVersion.ts'
import { refusalToEdit } from './rules.ts'
import { termsInput, termsOf } from './slots.ts'
import { callOffScheduled, voidVotes } from './supersede.ts'
import { variantInput, writeWords } from './words.ts'

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

async function openNextVersion(
  act: Act<unknown>,
  locked: LockedWords,
  { notBefore, notAfter, insideInformation, line }: Words,
): Promise<SavedVersion> {
  const { version } = locked
  if (isUnderReview(version.state) && (await isInFlight(act, version.id))) throw new Refusal('PUBLISHING_NOW')
  await callOffScheduled(act, locked)
  if (isUnderReview(version.state)) {
    await moveVersion(act, locked, 'superseded', 'statement.superseded')
    await voidVotes(act, locked)
  }
  return beginNextVersion(act, locked, {
    type: 'statement.revised',
    set: {
      waived: version.waived,
      line: lineOf(line, version),
      // Words sent back go on correcting what they were to correct; words that are out have done so.
      ...(version.state === 'published'
        ? {}
        : { corrects: version.corrects, correctsSentence: version.correctsSentence }),
      notBefore,
      notAfter,
      insideInformation: staysInside(locked, insideInformation),
    },
  })
}
