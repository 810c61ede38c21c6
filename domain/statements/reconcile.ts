import { z } from 'zod'
import { idOf, lines, link, maybe, moment } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { clockAfterLocks } from './clock.ts'
import { endRelease } from './endPublication.ts'
import { lockPublication } from './lockPublication.ts'
import { outcomeOf, sayOut } from './recordPublication.ts'
import { refusalToSayOutcome } from './rules.ts'

const Found = z.object({
  publicationId: idOf('Publication'),
  found: z.enum(['published', 'not_out']),
  link: maybe(link()),
  note: maybe(lines(2_000)),
  fileId: maybe(idOf('File')),
  postedAt: maybe(moment()),
  reason: maybe(lines(2_000)),
})

/** Nobody knew whether it was out; somebody looked. Out with its evidence, or not out with the reason: then the gate is open again. */
export const reconcilePublication = verb(
  'reconcilePublication',
  Found,
  async (act) => {
    const { input } = act
    const { publication, locked } = await lockPublication(act, input.publicationId)
    refuse(refusalToSayOutcome(act.actor, outcomeOf(locked)))
    const hasLapsed = publication.permitEndsAt && publication.permitEndsAt <= (await clockAfterLocks(act))
    if (publication.state !== 'unknown' && !(publication.state === 'publishing' && hasLapsed))
      throw new Refusal('WRONG_STATE', { found: publication.state })
    if (input.found === 'published') await sayOut(act, locked, publication, input)
    else {
      if (!input.reason) throw new Refusal('REASON_REQUIRED', { path: ['reason'] })
      await endRelease(act, locked, publication, 'failed', input.reason, 'publication.failed')
    }
    return { statementId: locked.statement.id, publicationId: publication.id }
  },
  { reserved: true },
)
