import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { organisations } from '#db/schema/people.ts'
import { lanes } from '#db/schema/words.ts'
import { refusalToAdminister } from '../people/rules.ts'
import { NotFound, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'

const Lanes = z
  .array(z.enum(lanes))
  .min(1)
  .transform((chosen) => [...new Set(chosen)].sort())

/** Who clears the next post-mortem that is submitted; a round that is open goes on with those it asked. */
export const changePostMortemLanes = verb(
  'changePostMortemLanes',
  z.object({ lanes: Lanes }),
  async ({ actor, tx, record, input }) => {
    refuse(refusalToAdminister(actor))
    const own = eq(organisations.id, actor.orgId)
    const [house] = await tx.select({ was: organisations.postMortemLanes }).from(organisations).where(own).for('update')
    if (!house) throw new NotFound()
    if (house.was.join() !== input.lanes.join()) {
      await tx.update(organisations).set({ postMortemLanes: input.lanes }).where(own)
      await record('organisation.post_mortem_lanes_changed', {
        subject: { type: 'Organisation', id: actor.orgId },
        data: { was: house.was, now: input.lanes },
      })
    }
    return { organisationId: actor.orgId }
  },
)
