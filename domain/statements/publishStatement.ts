import { z } from 'zod'
import { idOf } from '../input.ts'
import { verb } from '../verb.ts'
import { lockNewestVersion } from './lock.ts'
import { release, staffReason, textToRelease } from './publish.ts'
import { eachText } from './schedule.ts'

const PublishAll = z.object({
  statementId: idOf('Statement'),
  texts: z.array(textToRelease).max(40),
  ...staffReason,
})

/** The gate for several texts at once: each gets its permit, or none does. */
export const publishStatement = verb(
  'publishStatement',
  PublishAll,
  async (act) => {
    const { actor, tx, input } = act
    const locked = await lockNewestVersion(tx, actor, input.statementId)
    const passed = await eachText(act, locked, input.texts, input.staffNotToldReason)
    for (const one of passed) await release(act, locked, one, actor)
    return { statementId: locked.statement.id }
  },
  { reserved: true },
)
