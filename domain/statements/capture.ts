import { z } from 'zod'
import { publicationCaptures } from '#db/schema/publishing.ts'
import { knownPicture } from '../files/known.ts'
import { newId } from '../id.ts'
import { idOf } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { isOut } from './lifecycle.ts'
import type { Locked } from './lock.ts'
import { lockPublication, type Publication } from './lockPublication.ts'
import { refusalToSayOutcome } from './rules.ts'

const Add = z.object({ publicationId: idOf('Publication'), fileId: idOf('File') })

/** It is out already, and somebody has a picture of it: kept beside what showed it before. */
export const addCapture = verb('addCapture', Add, async (act) => {
  const { actor, input } = act
  const { publication, locked } = await lockPublication(act, input.publicationId)
  const { id: caseId, stage } = locked.subject
  refuse(refusalToSayOutcome(actor, { caseId, stage }))
  if (!isOut(publication.state)) throw new Refusal('WRONG_STATE', { found: publication.state })
  await keepCapture(act, locked, publication, input.fileId)
  return { statementId: locked.statement.id, publicationId: publication.id }
})

/** A picture or a PDF of the same case, kept under an event that binds its bytes. */
export async function keepCapture(
  act: Act<unknown>,
  { subject, statement, version }: Locked,
  publication: Publication,
  fileId: string,
  checkId: string | null = null,
): Promise<void> {
  const { actor, tx, now, record } = act
  const { sha256, mediaType } = await knownPicture(act, subject.id, fileId)
  const eventId = await record('publication.captured', {
    subject: { type: 'Publication', id: publication.id },
    caseId: subject.id,
    data: { number: statement.number, n: version.n, variantKey: publication.variantKey, mediaType },
    bind: { capture: sha256 },
  })
  await tx.insert(publicationCaptures).values({
    orgId: actor.orgId,
    id: newId(),
    caseId: subject.id,
    publicationId: publication.id,
    checkId,
    fileId,
    by: actor.memberId,
    at: now,
    eventId,
  })
}
