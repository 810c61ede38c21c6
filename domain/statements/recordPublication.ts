import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { publications } from '#db/schema/versions.ts'
import { notify, settleNotices } from '../inbox/notify.ts'
import { idOf, lines, link, maybe, moment } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { keepCapture } from './capture.ts'
import { correctEarlier } from './correctEarlier.ts'
import { publicationTransitions } from './lifecycle.ts'
import type { Locked } from './lock.ts'
import { lockPublication, type Publication } from './lockPublication.ts'
import { moveVersion } from './move.ts'
import { refusalToSayOutcome } from './rules.ts'

const Posted = z.object({
  publicationId: idOf('Publication'),
  link: maybe(link()),
  note: maybe(lines(2_000)),
  fileId: maybe(idOf('File')),
  postedAt: maybe(moment()),
})

/** It is out: where, by whose word. Kept as testimony, never shown as verified. */
export const recordPublication = verb(
  'recordPublication',
  Posted,
  async (act) => {
    const { publication, locked } = await lockPublication(act, act.input.publicationId)
    refuse(refusalToSayOutcome(act.actor, outcomeOf(locked)))
    await sayOut(act, locked, publication, act.input)
    return { statementId: locked.statement.id, publicationId: publication.id }
  },
  { reserved: true },
)

export const outcomeOf = ({ subject }: Pick<Locked, 'subject'>) => ({ caseId: subject.id, stage: subject.stage })

export type Evidence = Pick<z.output<typeof Posted>, 'link' | 'note' | 'fileId' | 'postedAt'>

export async function sayOut(
  act: Act<unknown>,
  locked: Locked,
  publication: Publication,
  { link, note, fileId, postedAt }: Evidence,
): Promise<void> {
  const { actor, tx, now, record } = act
  if (!publicationTransitions[publication.state].includes('published'))
    throw new Refusal(publication.state === 'published' ? 'ALREADY_PUBLISHED' : 'WRONG_STATE', {
      found: publication.state,
    })
  if (!link && !note && !fileId) throw new Refusal('EVIDENCE_MISSING', { path: ['link'] })
  const at = postedAt ?? now
  if (at > now || at < (publication.releasedAt ?? publication.openedAt))
    throw new Refusal('INVALID_INPUT', { path: ['postedAt'] })
  await correctEarlier(act, locked, publication)
  if (fileId) await keepCapture(act, locked, publication, fileId)
  const eventId = await record('publication.published', {
    subject: { type: 'Publication', id: publication.id },
    caseId: locked.subject.id,
    from: publication.state,
    to: 'published',
    data: { number: locked.statement.number, n: locked.version.n, variantKey: publication.variantKey, link },
    words: { note },
  })
  await tx
    .update(publications)
    .set({
      state: 'published',
      stateEventId: eventId,
      publishedBy: actor.memberId,
      publishedAt: at,
      link,
      note,
      permitEndsAt: null,
    })
    .where(and(eq(publications.orgId, actor.orgId), eq(publications.id, publication.id)))
  await settleNotices(tx, actor, now, publication.id, ['time_to_post', 'permit_lapsed'])
  if (locked.version.state === 'approved') await moveVersion(act, locked, 'published', 'statement.published')
  await notify(tx, actor, now, {
    members: locked.contributors,
    kind: 'statement_published',
    asks: false,
    caseId: locked.subject.id,
    subject: { type: 'Publication', id: publication.id },
    data: { number: locked.statement.number, n: locked.version.n },
  })
}
