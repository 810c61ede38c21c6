import type { Actor } from '#domain/actor.ts'
import { plansDuring } from '../plans.ts'
import { askFor } from './asking.ts'
import { questions } from './howFast.ts'

/** Tables that are the same whoever asks, and short: nobody has written an index for reading all of them. */
const short = ['library_cases', 'library_search', 'library_hides']

/** No kind of question may read a table of the houses from one end to the other. */
export async function howPlanned(actor: Actor): Promise<void> {
  for (const [name, question] of Object.entries(questions)) {
    const plans = await plansDuring(() => askFor(actor, question))
    if (plans.length === 0) throw new Error('PostgreSQL told no plan.')
    const whole = plans.flatMap(({ wholly }) => wholly).filter((table) => !short.includes(table))
    if (whole.length > 0) process.exitCode = 1
    console.log(
      `${whole.length > 0 ? 'FAILS' : 'holds'}  ${name}: ${whole.length > 0 ? `reads whole: ${whole.join(', ')}` : `${plans.length} plans, no table read whole`}`,
    )
  }
}
