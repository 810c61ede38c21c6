import { z } from 'zod'
import { foundPublications } from '#db/schema/publishing.ts'
import { channelTypes, languages } from '#db/schema/words.ts'
import { leadsOf } from '../cases/holders.ts'
import { shareCase } from '../cases/lock.ts'
import { refusalToNote } from '../cases/rules.ts'
import { knownPicture } from '../files/known.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { idOf, lines, link, maybe, moment } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'

const Found = z.object({
  caseId: idOf('Case'),
  channel: z.enum(channelTypes),
  language: z.enum(languages).nullish(),
  link: maybe(link()),
  text: maybe(lines(20_000)),
  note: maybe(lines(2_000)),
  fileId: maybe(idOf('File')),
  seenAt: maybe(moment()),
})

/** Words of ours are outside and nobody cleared them: written down as that, and as nothing else. */
export const recordFoundPublication = verb('recordFoundPublication', Found, async (act) => {
  const { actor, tx, now, record, input } = act
  const subject = await shareCase(tx, actor, input.caseId)
  refuse(refusalToNote(actor, subject))
  if (!input.link && !input.text && !input.note && !input.fileId)
    throw new Refusal('EVIDENCE_MISSING', { path: ['link'] })
  if (input.seenAt && input.seenAt > now) throw new Refusal('INVALID_INPUT', { path: ['seenAt'], found: 'future' })
  const kept = input.fileId ? await knownPicture(act, subject.id, input.fileId) : null
  const id = newId()
  const eventId = await record('publication.found', {
    subject: { type: 'FoundPublication', id },
    caseId: subject.id,
    to: 'found',
    data: { channel: input.channel, link: input.link, variantKey: input.channel, mediaType: kept?.mediaType },
    bind: kept ? { capture: kept.sha256 } : undefined,
    words: { note: input.note, text: input.text },
  })
  await tx.insert(foundPublications).values({
    orgId: actor.orgId,
    id,
    caseId: subject.id,
    channel: input.channel,
    language: input.language ?? null,
    link: input.link,
    text: input.text,
    note: input.note,
    fileId: input.fileId,
    seenAt: input.seenAt ?? now,
    by: actor.memberId,
    at: now,
    eventId,
  })
  await notify(tx, actor, now, {
    members: await leadsOf(act, subject.id),
    kind: 'words_found',
    asks: false,
    caseId: subject.id,
    subject: { type: 'FoundPublication', id },
  })
  return { foundPublicationId: id, caseId: subject.id }
})
