import { draftHoldingLine } from '../statements/draftStatement.ts'
import { submitStatement } from '../statements/submitStatement.ts'
import { approveStatement } from '../statements/vote.ts'
import type { Play } from './play.ts'
import { toRead } from './readAndPublish.ts'

const DAY = 24 * 60

const words = {
  fr: {
    known: 'La réponse publiée le {{date}} sur notre compte n’aurait pas dû l’être.',
    doing: 'Elle est retirée, et nous reprenons contact {{contact}}.',
    next: 'Nous vous en dirons plus le {{point}}.',
  },
  en: {
    known: 'The reply published on our account on {{date}} should not have been.',
    doing: 'It has been taken down, and we are getting back in touch {{contact}}.',
    next: 'We shall tell you more on {{point}}.',
  },
}

const contact = [
  { key: 'person', fr: 'avec la personne concernée', en: 'with the person concerned' },
  { key: 'parents', fr: 'avec les parents concernés', en: 'with the parents concerned' },
  { key: 'customers', fr: 'avec nos clients', en: 'with our customers' },
]

/** Cleared five weeks before anything happened: first words for the day an answer of the house's own account goes wrong. */
export async function lineAhead(play: Play): Promise<void> {
  const variants = (['x', 'press'] as const).flatMap((channel) =>
    (['fr', 'en'] as const).map((language) => ({
      channel,
      language,
      audience: channel === 'press' ? ('press' as const) : ('public' as const),
      blocks: [
        { elements: ['known' as const], text: words[language].known },
        { elements: ['doing' as const], text: words[language].doing },
        { elements: ['next_update' as const], text: words[language].next },
      ],
    })),
  )
  const { statementId } = await draftHoldingLine(await play.as('hugo', -36 * DAY), {
    line: {
      name: 'Réponse déplacée de notre compte',
      slots: [
        { name: 'date', kind: 'date' },
        { name: 'contact', kind: 'choice', choices: contact },
        { name: 'point', kind: 'next_update' },
      ],
      categories: ['community_management'],
    },
    variants,
    notAfter: play.at(140 * DAY),
  })
  await submitStatement(await play.as('hugo', -36 * DAY + 25), { statementId, expectedRevision: 1 })
  const read = await toRead(play, 'ines', statementId)
  await approveStatement(await play.as('elise', -36 * DAY + 70), { ...read, lane: 'communications' })
  await approveStatement(await play.as('ines', -35 * DAY), { ...read, lane: 'legal' })
  await approveStatement(await play.as('philippe', -35 * DAY + 200), { ...read, lane: 'executive' })
}
