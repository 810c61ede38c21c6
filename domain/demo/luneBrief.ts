import { draftStatement } from '../statements/draftStatement.ts'
import { submitStatement } from '../statements/submitStatement.ts'
import { approveStatement } from '../statements/vote.ts'
import type { Lune } from './lune.ts'
import { publishAll, toRead } from './readAndPublish.ts'

/** Statement 2: employees are told what they may say, in French, on the intranet. */
export async function staffBrief({ play, said: { brief }, caseId, claims }: Lune): Promise<void> {
  const { statementId } = await draftStatement(await play.as('hugo', 40), {
    caseId,
    kind: 'employee_brief',
    variants: [
      {
        channel: 'intranet',
        language: 'fr',
        audience: 'staff',
        title: 'Réponse d’aujourd’hui sur X : ce que vous pouvez dire',
        blocks: [
          { elements: ['known'], text: brief.known, asserts: [claims.sent] },
          { elements: ['doing'], text: brief.doing },
          { elements: ['next_update'], text: brief.next },
        ],
      },
    ],
  })
  await submitStatement(await play.as('hugo', 42), { statementId, expectedRevision: 1, route: 'express' })
  const read = await toRead(play, 'ines', statementId)
  await approveStatement(await play.as('elise', 44), { ...read, lane: 'communications' })
  await approveStatement(await play.as('sophie', 47), { ...read, lane: 'human_resources' })
  await approveStatement(await play.as('ines', 48), { ...read, lane: 'legal' })
  await publishAll(play, 'karim', 49, 50, statementId, () => 'https://intranet.lumen.example/note-2')
}
