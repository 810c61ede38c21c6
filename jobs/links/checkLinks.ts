import { checkLinks, type Visit } from '#domain/library/links/check.ts'
import { inEachOrganisation } from '#domain/organisations/each.ts'
import { openVisits } from './visit.ts'

/** After this long no other house is begun: a process runs two jobs at once, and short ones wait behind this. */
const LONGEST = 25_000

/** Each hour some of the links that nobody asked for a week: those that ship, then of every house its own, in another order each time. */
export async function checkLinksOfAll(visit: Visit = openVisits(), longest = LONGEST): Promise<void> {
  const end = Date.now() + longest
  let shippedAsked = false
  await inEachOrganisation(
    async (system) => {
      if (!shippedAsked) {
        shippedAsked = true
        await checkLinks(system, 'shipped', visit)
      }
      if (Date.now() < end) await checkLinks(system, 'own', visit)
    },
    { shuffled: true },
  )
}
