import { database } from '#db/client.ts'
import { mailWhatStands } from '../inbox/notify.ts'
import { foundOrganisation } from '../organisations/found.ts'
import { tellOverdueReviews } from '../risks/tellOverdue.ts'
import { systemActor } from '../system.ts'
import { lineAhead } from './lineAhead.ts'
import { playLune } from './lune.ts'
import { atelierNord, maisonLumen } from './maisonLumen.ts'
import { playAtelierNord, playOtherCases } from './otherCases.ts'
import { Play } from './play.ts'
import { risksAhead } from './risksAhead.ts'

/** Minutes since T0 at which the reader comes in. */
const NOW = 84

/** The two fictional houses, with clocks that run from this moment. Does nothing where they already stand. Answers whether it seeded. */
export async function seedDemo(now = new Date()): Promise<boolean> {
  const { rowCount } = await database().pool.query('select from organisations where slug = $1', [maisonLumen.slug])
  if (rowCount) return false
  const t0 = new Date(Math.floor(now.getTime() / 60_000) * 60_000 - NOW * 60_000)
  const house = await foundOrganisation(maisonLumen)
  const lumen = new Play(house, t0)
  await lineAhead(lumen)
  await playOtherCases(lumen)
  await risksAhead(lumen)
  await tellOverdueReviews({ ...systemActor(house.orgId), claimedAt: lumen.at(-7 * 24 * 60) })
  await playLune(lumen)
  await mailWhatStands(systemActor(house.orgId))
  await playAtelierNord(new Play(await foundOrganisation(atelierNord), t0))
  return true
}
