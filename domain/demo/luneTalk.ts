import { hashOf } from '../threads/passage.ts'
import { replyToThread } from '../threads/replyToThread.ts'
import { startThread } from '../threads/startThread.ts'
import type { Lune } from './lune.ts'

/** About the third version, while it waits: one remark for whoever writes, and one that counsel keeps among a few. */
export async function talkAboutTheAnswer(
  { play, said }: Pick<Lune, 'play' | 'said'>,
  statementId: string,
): Promise<void> {
  const about = (words: string) => ({
    statementId,
    variantKey: 'press/fr/press',
    passageHash: hashOf(words).toString('hex'),
  })
  const { known, next } = said.answer.v3.fr
  await startThread(await play.as('karim', 76), {
    ...about(next),
    words: 'Une agence demandera l’adresse du site. Autant la donner.',
    replacement: next.replace('sur notre site', 'sur maisonlumen.example'),
  })
  const { threadId } = await startThread(await play.as('ines', 78), {
    ...about(known),
    words:
      'La mesure de 44 °C engage notre responsabilité si la norme change de méthode. Gardons le rapport d’essai sous la main.',
    privileged: true,
  })
  await replyToThread(await play.as('philippe', 80), { threadId, words: 'Le rapport est chez moi, daté d’hier.' })
}
