import { z } from 'zod'
import { publicationChecks } from '#db/schema/publishing.ts'
import { leadsOf } from '../cases/holders.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { idOf, lines, maybe } from '../input.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { keepCapture } from './capture.ts'
import { isOut } from './lifecycle.ts'
import { variantsOf } from './lock.ts'
import { lockPublication } from './lockPublication.ts'
import { readsAs } from './render.ts'
import { refusalToCheck } from './rules.ts'

const Read = z.object({
  publicationId: idOf('Publication'),
  liveText: lines(65_536),
  fileId: maybe(idOf('File')),
})

/** Somebody read it where it went out and pasted what they saw: compared with what was cleared, and kept with their name. */
export const checkPublication = verb('checkPublication', Read, async (act) => {
  const { actor, tx, now, record, input } = act
  const { publication, locked } = await lockPublication(act, input.publicationId)
  const { subject, statement, version } = locked
  refuse(refusalToCheck(actor, { id: subject.id }))
  if (!isOut(publication.state)) throw new Refusal('WRONG_STATE', { found: publication.state })
  const variant = (await variantsOf(tx, actor, version.id)).find(({ key }) => key === publication.variantKey)
  if (!variant) throw new NotFound()
  const outcome = readsAs(input.liveText, variant) ? 'matches' : 'differs'
  const about = { subject: { type: 'Publication', id: publication.id }, caseId: subject.id } as const
  const data = { number: statement.number, n: version.n, variantKey: publication.variantKey }
  const eventId = await record('publication.checked', {
    ...about,
    data: { ...data, outcome },
    words: { liveText: outcome === 'differs' ? input.liveText : null },
  })
  const id = newId()
  await tx.insert(publicationChecks).values({
    orgId: actor.orgId,
    id,
    publicationId: publication.id,
    outcome,
    liveText: input.liveText,
    by: actor.memberId,
    at: now,
    eventId,
  })
  if (input.fileId) await keepCapture(act, locked, publication, input.fileId, id)
  if (outcome === 'differs')
    await notify(tx, actor, now, {
      ...about,
      members: await leadsOf(act, subject.id),
      kind: 'text_differs',
      asks: false,
      data,
    })
  return { statementId: statement.id, publicationId: publication.id }
})
