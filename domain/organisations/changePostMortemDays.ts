import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { organisations } from '#db/schema/people.ts'
import { refusalToAdminister } from '../people/rules.ts'
import { NotFound, refuse } from '../refusal.ts'
import { verb } from '../verb.ts'

/** A post-mortem that is owed at once is not thought through, and one owed after two months is not written. */
export const postMortemDays = { least: 7, most: 60 } as const

/** Within how many days the next case that closes owes its post-mortem; what is owed already stays due when it was. */
export const changePostMortemDays = verb(
  'changePostMortemDays',
  z.object({ days: z.int().min(postMortemDays.least).max(postMortemDays.most) }),
  async ({ actor, tx, record, input }) => {
    refuse(refusalToAdminister(actor))
    const own = eq(organisations.id, actor.orgId)
    const [house] = await tx.select({ was: organisations.postMortemDays }).from(organisations).where(own).for('update')
    if (!house) throw new NotFound()
    if (house.was !== input.days) {
      await tx.update(organisations).set({ postMortemDays: input.days }).where(own)
      await record('organisation.post_mortem_days_changed', {
        subject: { type: 'Organisation', id: actor.orgId },
        data: { was: house.was, now: input.days },
      })
    }
    return { organisationId: actor.orgId }
  },
)
