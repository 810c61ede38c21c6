import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contributors } from '#db/schema/drafts.ts'
import { type Block, versions } from '#db/schema/versions.ts'
import { newId } from '../id.ts'
import { idOf, line } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { type Locked, variantsOf } from './lock.ts'
import { lockPublication, type Publication } from './lockPublication.ts'
import { recordOnVersion } from './move.ts'
import { refusalToCorrect } from './rules.ts'
import { callOffScheduled } from './supersede.ts'
import { type VariantWords, writeWords } from './words.ts'

const Correct = z.object({ publicationId: idOf('Publication'), sentence: line(500) })

/** Words in one of these states are settled: a correction may follow them. */
const settled = ['published', 'rejected', 'cancelled', 'expired']

/** Opens the next version as a draft that says what it corrects, and what changed, in a sentence the public will read. */
export const correctPublication = verb('correctPublication', Correct, async (act) => {
  const { publication, locked, newest } = await lockPublication(act, act.input.publicationId, 'update')
  const { subject, statement } = locked
  refuse(refusalToCorrect(act.actor, { caseId: subject.id, stage: subject.stage, state: publication.state }), {
    found: publication.state,
  })
  const done = { statementId: statement.id }
  if (newest.version.state === 'draft') {
    if (newest.version.corrects !== publication.id) throw new Refusal('DRAFT_EXISTS')
    await reword(act, newest)
    return done
  }
  if (!settled.includes(newest.version.state)) throw new Refusal('WRONG_STATE', { found: newest.version.state })
  await callOffScheduled(act, newest)
  const next = await openCorrection(act, newest, publication)
  await writeWords(act, act.actor, subject, next, await wordsOf(act, publication))
  return done
})

/** The sentence is read by the public with the rest: whoever says it otherwise has written part of it. */
async function reword({ actor, tx, record, input }: Act<z.output<typeof Correct>>, { statement, version }: Locked) {
  const revision = version.revision + 1
  await tx
    .update(versions)
    .set({ correctsSentence: input.sentence, revision })
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.id, version.id)))
  await tx
    .insert(contributors)
    .values({ orgId: actor.orgId, versionId: version.id, memberId: actor.memberId })
    .onConflictDoNothing()
  await recordOnVersion(record, { statement, version }, 'draft.saved', { data: { revision } })
}

async function openCorrection(
  { actor, tx, now, record, input }: Act<z.output<typeof Correct>>,
  { statement, version, contributors: before }: Locked,
  { id: corrects }: Publication,
) {
  const next = { id: newId(), n: version.n + 1, revision: version.revision + 1 }
  const stateEventId = await record('statement.correction_begun', {
    subject: { type: 'StatementVersion', id: next.id },
    caseId: statement.caseId,
    to: 'draft',
    data: { number: statement.number, n: next.n, publication: corrects, sentence: input.sentence },
  })
  await tx.insert(versions).values({
    orgId: actor.orgId,
    ...next,
    statementId: statement.id,
    state: 'draft',
    stateSince: now,
    stateEventId,
    parentHash: version.contentHash,
    corrects,
    correctsSentence: input.sentence,
    insideInformation: statement.insideSince !== null || version.insideInformation,
    createdBy: actor.memberId,
    createdAt: now,
  })
  const inherited = version.state === 'published' ? [] : before
  if (inherited.length > 0)
    await tx
      .insert(contributors)
      .values(inherited.map((memberId) => ({ orgId: actor.orgId, versionId: next.id, memberId })))
  return next
}

/** What was cleared then; where it is corrected, the sentence comes first. */
async function wordsOf({ tx, actor, input }: Act<z.output<typeof Correct>>, publication: Publication) {
  const lead: Block = {
    elements: [],
    text: input.sentence,
    asserts: [],
    denies: [],
    acknowledges: [],
    decisions: [],
  }
  const before = await variantsOf(tx, actor, publication.versionId)
  return before.map(
    ({ key, channel, language, audience, title, blocks }) =>
      ({
        channel,
        language,
        audience,
        title,
        blocks: key === publication.variantKey ? [lead, ...blocks] : blocks,
      }) as VariantWords,
  )
}
