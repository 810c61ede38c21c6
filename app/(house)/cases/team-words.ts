import type { CaseRole } from '#app/gql/graphql.ts'
import type { Language } from '#app/ui/format.ts'
import { together } from '#app/ui/format.ts'

type Place = { readonly role: CaseRole; readonly name: string }

/** Role by role, its people: `Legal: Inès and Paul`. */
export function peopleOf(places: readonly Place[], roleName: (role: CaseRole) => string, language: Language): string[] {
  const byRole = Map.groupBy(places, ({ role }) => role)
  return [...byRole].map(([role, some]) => {
    const names = together(
      some.map(({ name }) => name),
      language,
    )
    return `${names} (${roleName(role).toLocaleLowerCase(language)})`
  })
}
