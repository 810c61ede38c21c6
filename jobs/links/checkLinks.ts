import { checkLinks, type Visit } from '#domain/library/links/check.ts'
import { inEachOrganisation } from '#domain/organisations/each.ts'
import { openVisits } from './visit.ts'

/** Each hour some of the links that nobody asked for a week: of every house its own, and with the first house those that ship. */
export async function checkLinksOfAll(visit: Visit = openVisits()): Promise<void> {
  let shippedAsked = false
  await inEachOrganisation(async (system) => {
    if (!shippedAsked) {
      shippedAsked = true
      await checkLinks(system, 'shipped', visit)
    }
    await checkLinks(system, 'own', visit)
  })
}
