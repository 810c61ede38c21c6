import type { Cluster, categories } from '#db/schema/words.ts'
import { applyLesson } from '#domain/postMortems/lessons.ts'
import { addPassage, markPassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { line } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { clearedByBoth, closedCase, written } from '#tests/support/postMortem.ts'
import type { World } from '#tests/support/world.ts'

type Coding = { restricted?: boolean; category?: (typeof categories)[number]; cluster?: Cluster }
export const SECRET_LESSON = 'Counsel says to answer no journalist before the claim is settled.'

/** A published post-mortem with two lessons that all may read and one under privilege, and a line of the house. */
export async function published(house: World, { restricted, ...coding }: Coding = {}) {
  const { caseId, postMortemId } = await closedCase(house, { restricted })
  await written(house, postMortemId)
  const hugo = await house.who('hugo')
  await addPassage(hugo, { postMortemId, kind: 'lesson', words: 'Say at once what is decided.' })
  const secret = await addPassage(hugo, { postMortemId, kind: 'lesson', words: SECRET_LESSON })
  await markPassage(await house.who('ines'), { passageId: secret.passageId, expectedVersion: 1, privileged: true })
  const { content } = await clearedByBoth(house, caseId)
  const cleared = { postMortemId, contentHash: content, sector: 'retail', country: 'FR', ...coding }
  await publishPostMortem(await house.who('claire'), cleared)
  const lessons = await asSuperuser<{ id: string }>(
    "select id from post_mortem_passages where post_mortem_id = $1 and kind = 'lesson' order by number",
    [postMortemId],
  )
  const [told] = await asSuperuser<{ slug: string; reference: string }>(
    'select o.slug, c.reference from own_library_cases o join cases c on c.id = o.from_case where o.from_case = $1',
    [caseId],
  )
  const { statementId: lineId } = await draftHoldingLine(hugo, line())
  return {
    caseId,
    postMortemId,
    lineId,
    lessonIds: lessons.map(({ id }) => id),
    slug: told?.slug ?? '',
    reference: told?.reference ?? '',
    /** Hugo says that the first lesson changed the line. */
    apply: async (how = 'It names a number.') =>
      applyLesson(await house.who('hugo'), { passageId: lessons[0]?.id ?? '', lineId, how }),
  }
}
