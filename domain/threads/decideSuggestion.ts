import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contributors } from '#db/schema/drafts.ts'
import { suggestions } from '#db/schema/threads.ts'
import { idOf, lines, maybe } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { variantsOf } from '../statements/lock.ts'
import { saveWords } from '../statements/saveDraft.ts'
import type { VariantWords } from '../statements/words.ts'
import { type Act, verb } from '../verb.ts'
import { factsOf, type LockedThread, lockSuggestion, type Suggestion } from './lock.ts'
import { end } from './resolveThread.ts'
import { refusalToDecide, refusalToResolve } from './rules.ts'
import { say } from './say.ts'
import { tell } from './tell.ts'

type Proposed = LockedThread & { readonly suggestion: Suggestion }

/** The proposed words, saved into the draft as if typed there. Whoever proposed them has written part of it. */
export const acceptSuggestion = verb(
  'acceptSuggestion',
  z.object({ suggestionId: idOf('Suggestion') }),
  async (act) => {
    const { actor, tx } = act
    const locked = await lockSuggestion(act, act.input.suggestionId)
    const { statement, version, thread, suggestion } = locked
    refuse(refusalToDecide(actor, { ...factsOf(locked), decided: suggestion.state !== 'proposed' }), {
      found: suggestion.state,
    })
    const saved = await saveWords(act, locked, {
      variants: await replaced(act, locked),
      notBefore: version.notBefore,
      notAfter: version.notAfter,
    })
    await tx
      .insert(contributors)
      .values({ orgId: actor.orgId, versionId: saved.id, memberId: suggestion.authorId })
      .onConflictDoNothing()
    const now = { ...locked, version: { ...version, n: saved.n } }
    const resolves = thread.openedBy === suggestion.authorId || refusalToResolve(actor, factsOf(locked)) === null
    const data = { member: suggestion.authorId, ...(resolves && { resolves }) }
    const { eventId } = await say(act, now, 'suggestion.accepted', { words: null }, data)
    await decide(act, suggestion, { state: 'accepted', versionId: saved.id, decidedEventId: eventId })
    if (resolves) await end(act, locked, eventId)
    await tell(act, now, 'suggestion_accepted', [suggestion.authorId])
    return { statementId: statement.id, threadId: thread.id, versionId: saved.id }
  },
)

/** The words stay as they are; the talk goes on. */
export const declineSuggestion = verb(
  'declineSuggestion',
  z.object({ suggestionId: idOf('Suggestion'), words: maybe(lines()) }),
  async (act) => {
    const locked = await lockSuggestion(act, act.input.suggestionId)
    const { statement, thread, suggestion } = locked
    refuse(refusalToDecide(act.actor, { ...factsOf(locked), decided: suggestion.state !== 'proposed' }), {
      found: suggestion.state,
    })
    const { eventId } = await say(act, locked, 'suggestion.declined', act.input, { member: suggestion.authorId })
    await decide(act, suggestion, { state: 'declined', decidedEventId: eventId })
    await tell(act, locked, 'remark_answered', [suggestion.authorId])
    return { statementId: statement.id, threadId: thread.id }
  },
)

/** All the texts, with the passage in other words; somebody who changed it meanwhile is not written over. */
async function replaced(
  { actor, tx }: Act<unknown>,
  { statement, version, thread, suggestion }: Proposed,
): Promise<VariantWords[]> {
  const variants = await variantsOf(tx, actor, version.id)
  const text = variants.find(({ key }) => key === thread.variantKey)
  const at = text?.blocks.findIndex((block) => block.text === thread.quote) ?? -1
  if (at < 0)
    throw new Refusal('CONFLICT', { current: { type: 'Statement', id: statement.id, version: version.revision } })
  return variants.map(({ channel, language, audience, title, blocks, key }) => ({
    ...({ channel, language, audience } as Pick<VariantWords, 'channel' | 'language' | 'audience'>),
    title,
    blocks: blocks.map((block, index) =>
      key === text?.key && index === at ? { ...block, text: suggestion.replacement } : block,
    ) as VariantWords['blocks'],
  }))
}

async function decide(
  { actor, tx, now }: Act<unknown>,
  { id }: Suggestion,
  decision: Pick<Suggestion, 'state' | 'decidedEventId'> & { readonly versionId?: string },
): Promise<void> {
  await tx
    .update(suggestions)
    .set({ ...decision, decidedBy: actor.memberId, decidedAt: now })
    .where(and(eq(suggestions.orgId, actor.orgId), eq(suggestions.id, id)))
}
