import { z } from 'zod'
import { lanes } from '#db/schema/words.ts'
import { idOf, lines, maybe, moment } from '../input.ts'
import { Refusal, refuse } from '../refusal.ts'
import { refusalToStepUp } from '../statements/rules.ts'
import { verb } from '../verb.ts'
import { delegate } from './delegateLane.ts'

const Absence = z.object({
  startsAt: maybe(moment()),
  endsAt: moment(),
  reason: maybe(lines(500)),
  votes: z.array(z.object({ lane: z.enum(lanes), delegateId: idOf('Person') })).max(lanes.length),
})

/** Away from one day to another: somebody votes meanwhile in each lane one holds, on every case. All of it, or nothing. */
export const declareAbsence = verb('declareAbsence', Absence, async (act) => {
  const { actor, now, input } = act
  refuse(refusalToStepUp(actor, now))
  if (input.votes.length === 0) throw new Refusal('INVALID_INPUT', { path: ['votes'], found: 'required' })
  for (const [index, { lane, delegateId }] of input.votes.entries())
    await delegate(act, {
      ...input,
      lane,
      delegateId,
      subject: null,
      startsAt: input.startsAt ?? now,
      at: ['votes', String(index)],
    })
  return { memberId: actor.memberId }
})
