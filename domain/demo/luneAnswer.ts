import { draftStatement } from '../statements/draftStatement.ts'
import { saveDraft } from '../statements/saveDraft.ts'
import { submitStatement } from '../statements/submitStatement.ts'
import { approveStatement, requestChanges } from '../statements/vote.ts'
import { waiveElement } from '../statements/waiveElement.ts'
import type { Lune } from './lune.ts'
import { talkAboutTheAnswer } from './luneTalk.ts'
import { decisionOf, toRead } from './readAndPublish.ts'
import type { Said } from './words.ts'

/** Statement 3: refused twice, cleared by communications and the executive; the last lane is legal's, and the reader's. */
export async function publicAnswer({ play, said, caseId, claims }: Lune): Promise<void> {
  const { answer, post } = said
  const exchange = await decisionOf(play, caseId, 2)
  const press = (words: Said['answer']['v1'], language: 'fr' | 'en') => ({
    channel: 'press' as const,
    language,
    audience: 'press' as const,
    title: answer.title[language],
    blocks: [
      { elements: ['known' as const], text: words[language].known, asserts: [claims.sent, claims.warm] },
      { elements: ['not_known' as const], text: words[language].notKnown, acknowledges: [claims.germany] },
      { elements: ['doing' as const], text: words[language].doing, decisions: [exchange] },
      { elements: ['apology' as const], text: words[language].apology },
      { elements: ['next_update' as const], text: words[language].next },
    ],
  })
  const short = (words: Said['post']['v1'], language: 'fr' | 'en') => ({
    channel: 'x' as const,
    language,
    audience: 'public' as const,
    blocks: [
      { elements: ['known' as const], text: words[language].known, asserts: [claims.sent] },
      { elements: ['doing' as const], text: words[language].doing, decisions: [exchange] },
      { elements: ['apology' as const], text: words[language].apology },
      { elements: ['next_update' as const], text: words[language].next },
    ],
  })
  const all = (long: Said['answer']['v1'], brief: Said['post']['v1']) =>
    (['fr', 'en'] as const).flatMap((language) => [press(long, language), short(brief, language)])
  const window = { notBefore: play.at(84), notAfter: play.at(84 + 6 * 60) }

  const { statementId } = await draftStatement(await play.as('hugo', 58), {
    caseId,
    kind: 'press_release',
    variants: all(answer.v1, post.v1),
  })
  await waiveElement(await play.as('hugo', 59), {
    statementId,
    element: 'values',
    reason: 'Les valeurs viendront avec le résultat des vérifications.',
  })
  await saveDraft(await play.as('hugo', 59), {
    statementId,
    expectedRevision: 2,
    variants: all(answer.v1, post.v1),
    ...window,
  })
  await submitStatement(await play.as('hugo', 60), {
    statementId,
    expectedRevision: 3,
    route: 'express',
    acknowledgesContradictions: true,
  })
  const first = await toRead(play, 'ines', statementId)
  await requestChanges(await play.as('ines', 62), {
    ...first,
    lane: 'legal',
    reason: '« Maladroite » minimise. Dire que nous l’avons écrite, sans adjectif.',
  })
  await saveDraft(await play.as('hugo', 64), {
    statementId,
    expectedRevision: 3,
    variants: all(answer.v2, post.v1),
    ...window,
  })
  await submitStatement(await play.as('hugo', 64), {
    statementId,
    expectedRevision: 4,
    route: 'express',
    acknowledgesContradictions: true,
  })
  const second = await toRead(play, 'ines', statementId)
  await approveStatement(await play.as('ines', 66), { ...second, lane: 'legal' })
  await requestChanges(await play.as('philippe', 68), {
    ...second,
    lane: 'executive',
    reason: 'Dire que c’est sans frais, et s’adresser à elle d’abord.',
  })
  await saveDraft(await play.as('hugo', 72), {
    statementId,
    expectedRevision: 4,
    variants: all(answer.v3, post.v3),
    ...window,
  })
  await submitStatement(await play.as('hugo', 73), {
    statementId,
    expectedRevision: 5,
    route: 'express',
    acknowledgesContradictions: true,
  })
  const third = await toRead(play, 'ines', statementId)
  await talkAboutTheAnswer({ play, said }, statementId)
  await approveStatement(await play.as('elise', 79), { ...third, lane: 'communications' })
  await approveStatement(await play.as('philippe', 81), { ...third, lane: 'executive' })
}
