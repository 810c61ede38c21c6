import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '#db/schema/people.ts'
import { languages } from '#db/schema/words.ts'
import { refuse } from '../refusal.ts'
import { verb } from '../verb.ts'
import { refusalToOwn } from './rules.ts'

const Settings = z.object({
  language: z.enum(languages).nullish(),
  timeZone: z.string().max(60).refine(isTimeZone, { message: 'time zone' }).nullish(),
})

/** The language one is written to in, and the zone one's hours are told in. */
export const changeMySettings = verb('changeMySettings', Settings, async ({ actor, tx, record, input }) => {
  refuse(refusalToOwn(actor))
  const language = input.language ?? actor.language
  const timeZone = input.timeZone ?? actor.timeZone
  if (language !== actor.language || timeZone !== actor.timeZone) {
    await tx.update(people).set({ language, timeZone }).where(eq(people.id, actor.personId))
    await record('person.settings_changed', {
      subject: { type: 'Person', id: actor.memberId },
      data: { language, timeZone },
    })
  }
  return { memberId: actor.memberId }
})

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
