import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contributors } from '#db/schema/drafts.ts'
import { type Block, versions } from '#db/schema/versions.ts'
import { idOf, line } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { type Locked, variantsOf } from './lock.ts'
import { lockPublication, type Publication } from './lockPublication.ts'
import { recordOnVersion } from './move.ts'
import { beginNextVersion } from './nextVersion.ts'
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
  const next = await beginNextVersion(act, newest, {
    type: 'statement.correction_begun',
    data: { publication: publication.id, sentence: act.input.sentence },
    set: {
      corrects: publication.id,
      correctsSentence: act.input.sentence,
      insideInformation: statement.insideSince !== null || newest.version.insideInformation,
    },
  })
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
