import { draftStatement } from '../statements/draftStatement.ts'
import { saveDraft } from '../statements/saveDraft.ts'
import { submitStatement } from '../statements/submitStatement.ts'
import { approveStatement, requestChanges } from '../statements/vote.ts'
import type { Lune } from './lune.ts'
import { publishAll, toRead } from './readAndPublish.ts'

/** Statement 1: legal wants it said that the reply came from us; out 38 minutes after T0. */
export async function holdingLine({ play, said: { holding }, caseId, claims }: Lune): Promise<void> {
  const variants = (words: { fr: string; en: string }, asserts: string[]) =>
    (['fr', 'en'] as const).flatMap((language) =>
      (['x', 'press'] as const).map((channel) => ({
        channel,
        language,
        audience: channel === 'press' ? ('press' as const) : ('public' as const),
        blocks: [{ elements: ['known' as const, 'next_update' as const], text: words[language], asserts }],
      })),
    )
  const { statementId } = await draftStatement(await play.as('hugo', 12), {
    caseId,
    kind: 'holding_line',
    variants: variants(holding.v1, []),
  })
  await submitStatement(await play.as('hugo', 14), { statementId, expectedRevision: 1, route: 'express' })
  const first = await toRead(play, 'ines', statementId)
  await requestChanges(await play.as('ines', 19), {
    ...first,
    lane: 'legal',
    reason: 'Dire que la réponse vient de nous : c’est confirmé dans un instant, et le taire nous serait reproché.',
  })
  await saveDraft(await play.as('hugo', 23), {
    statementId,
    expectedRevision: 1,
    variants: variants(holding.v2, [claims.sent]),
  })
  await submitStatement(await play.as('hugo', 24), { statementId, expectedRevision: 2, route: 'express' })
  const second = await toRead(play, 'ines', statementId)
  await approveStatement(await play.as('elise', 27), { ...second, lane: 'communications' })
  await approveStatement(await play.as('ines', 31), { ...second, lane: 'legal' })
  await approveStatement(await play.as('philippe', 35), { ...second, lane: 'executive' })
  await publishAll(
    play,
    'maya',
    37,
    38,
    statementId,
    (key) =>
      `https://${key.startsWith('x/') ? 'x.example/maisonlumen/status' : 'presse.lumen.example'}/${key.replaceAll('/', '-')}`,
    'La presse appelle déjà. La note aux équipes suit dans le quart d’heure.',
  )
}
