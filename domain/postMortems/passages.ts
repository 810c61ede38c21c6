import { randomBytes } from 'node:crypto'
import { and, eq, max, sql } from 'drizzle-orm'
import { z } from 'zod'
import { postMortemPassages, postMortemTexts } from '#db/schema/postMortemPassages.ts'
import { passageKinds } from '#db/schema/words.ts'
import { holdsAny, privileged } from '../actor.ts'
import { commitment } from '../commitment.ts'
import { newId } from '../id.ts'
import { idOf, lines } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { standingLinks } from './lessons.ts'
import { expectRoom, expectVersion, factsOf, type LockedPostMortem, lockPostMortem, type Passage } from './lock.ts'
import { changed, wroteOn } from './move.ts'
import { refusalToMark, refusalToWrite } from './rules.ts'

const words = lines(5_000)
const expectedVersion = z.int().min(1)
const OnPassage = z.object({ passageId: idOf('Passage'), expectedVersion })

/** One more thing to say: what happened, why it could, how it ended, or what to learn from it. */
export const addPassage = verb(
  'addPassage',
  z.object({ postMortemId: idOf('PostMortem'), kind: z.enum(passageKinds), words }),
  async (act) => {
    const { actor, tx, now, input } = act
    const locked = await lockPostMortem(tx, actor, input.postMortemId)
    refuse(refusalToWrite(actor, factsOf(locked, actor)), { found: locked.postMortem.state })
    const [last] = await tx
      .select({
        number: max(postMortemPassages.number),
        standing: sql<number>`count(*) filter (where ${postMortemPassages.removedAt} is null)::int`,
      })
      .from(postMortemPassages)
      .where(and(eq(postMortemPassages.orgId, actor.orgId), eq(postMortemPassages.postMortemId, locked.postMortem.id)))
    expectRoom(last?.standing ?? 0)
    const id = newId()
    const salt = randomBytes(32)
    const row = {
      orgId: actor.orgId,
      id,
      postMortemId: locked.postMortem.id,
      caseId: locked.subject.id,
      kind: input.kind,
      number: (last?.number ?? 0) + 1,
      addedBy: actor.memberId,
      addedAt: now,
      commitment: bound(salt, id, 1, input.words),
    }
    await tx.insert(postMortemPassages).values(row)
    await say(act, id, 1, input.words, salt)
    await tell(act, 'passage.added', { ...row, version: 1 })
    await wroteOn(act, locked.postMortem)
    return { passageId: row.id, postMortemId: row.postMortemId }
  },
)

/** Other words for it; the ones before stay where they can be read. Saying the same again changes nothing. */
export const revisePassage = verb('revisePassage', OnPassage.extend({ words }), async (act) => {
  const { input } = act
  const { locked, passage } = await lockPassage(act, refusalToWrite)
  const before = await wordsOf(act, passage)
  if (before !== input.words) {
    const [n, salt] = [passage.version + 1, randomBytes(32)]
    await say(act, passage.id, n, input.words, salt)
    await update(act, passage, { version: n, commitment: bound(salt, passage.id, n, input.words) })
    await tell(act, 'passage.revised', { ...passage, version: passage.version + 1 })
    await wroteOn(act, locked.postMortem)
  }
  return { passageId: passage.id, postMortemId: passage.postMortemId }
})

/** No longer said; its words are kept. A lesson that changed something is linked to it until that is taken back. */
export const removePassage = verb('removePassage', OnPassage, async (act) => {
  const { locked, passage } = await lockPassage(act, refusalToWrite)
  await wordsOf(act, passage)
  const links = await standingLinks(act, passage.id)
  if (links.length > 0)
    throw new Refusal('STILL_OPEN', { items: links.map(({ id }) => ({ type: 'AppliedLesson', id })) })
  await update(act, passage, { removedAt: act.now, removedBy: act.actor.memberId })
  await tell(act, 'passage.removed', passage)
  await wroteOn(act, locked.postMortem)
  return { passageId: passage.id, postMortemId: passage.postMortemId }
})

/** Legal says what stays between counsel and those who answer for the case: it is in no library text and no export. */
export const markPassage = verb('markPassage', OnPassage.extend({ privileged: z.boolean() }), async (act) => {
  const { actor, now, input } = act
  const { locked, passage } = await lockPassage(act, refusalToMark)
  if ((passage.privilegedAt !== null) === input.privileged) throw new Refusal('WRONG_STATE', { path: ['privileged'] })
  await update(act, passage, {
    privilegedAt: input.privileged ? now : null,
    privilegedBy: input.privileged ? actor.memberId : null,
  })
  await tell(act, input.privileged ? 'passage.privileged' : 'passage.opened', passage)
  await changed(act, locked.postMortem)
  return { passageId: passage.id, postMortemId: passage.postMortemId }
})

async function lockPassage(
  { actor, tx, input }: Act<z.output<typeof OnPassage>>,
  refusalTo: typeof refusalToWrite,
): Promise<{ locked: LockedPostMortem; passage: Passage }> {
  const theOne = and(eq(postMortemPassages.orgId, actor.orgId), eq(postMortemPassages.id, input.passageId))
  const [seen] = await tx.select().from(postMortemPassages).where(theOne)
  if (!seen) throw new NotFound()
  const locked = await lockPostMortem(tx, actor, seen.postMortemId)
  const [passage] = await tx.select().from(postMortemPassages).where(theOne)
  if (!passage || passage.removedAt) throw new NotFound()
  refuse(refusalTo(actor, factsOf(locked, actor)), { found: locked.postMortem.state })
  if (passage.privilegedAt && !holdsAny(actor, privileged, passage.caseId)) throw new Refusal('NOT_YOUR_ROLE')
  expectVersion('Passage', passage, input.expectedVersion)
  return { locked, passage }
}

async function wordsOf({ tx, actor }: Act<unknown>, { id, version }: Passage): Promise<string> {
  const [found] = await tx
    .select({ words: postMortemTexts.words })
    .from(postMortemTexts)
    .where(
      and(eq(postMortemTexts.orgId, actor.orgId), eq(postMortemTexts.passageId, id), eq(postMortemTexts.n, version)),
    )
  if (!found) throw new NotFound()
  return found.words
}

/** Words promised without being shown. */
const bound = (salt: Uint8Array, id: string, n: number, said: string) => commitment(salt, id, `passage/${n}`, said)

async function say(
  { tx, actor, now }: Act<unknown>,
  passageId: string,
  n: number,
  said: string,
  salt: Uint8Array,
): Promise<void> {
  await tx.insert(postMortemTexts).values({
    orgId: actor.orgId,
    passageId,
    n,
    words: said,
    writtenBy: actor.memberId,
    writtenAt: now,
    salt,
  })
}

async function update(
  { tx, actor }: Act<unknown>,
  { id }: Passage,
  set: Partial<typeof postMortemPassages.$inferInsert>,
): Promise<void> {
  await tx
    .update(postMortemPassages)
    .set(set)
    .where(and(eq(postMortemPassages.orgId, actor.orgId), eq(postMortemPassages.id, id)))
}

async function tell(
  { record }: Act<unknown>,
  type: string,
  passage: Pick<Passage, 'id' | 'caseId' | 'number' | 'kind' | 'version'>,
): Promise<void> {
  await record(type, {
    subject: { type: 'Passage', id: passage.id },
    caseId: passage.caseId,
    data: { number: passage.number, kind: passage.kind, n: passage.version },
  })
}
