import type { Actor } from '#domain/actor.ts'
import { atelierNord, maisonLumen } from '#domain/demo/maisonLumen.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { type Founded, foundOrganisation } from '#domain/organisations/found.ts'
import { adminUrl } from '#tests/support/postgres.ts'

export type PersonKey =
  | 'claire'
  | 'hugo'
  | 'ines'
  | 'paul'
  | 'philippe'
  | 'nadia'
  | 'maya'
  | 'sophie'
  | 'karim'
  | 'lea'
  | 'olivier'
  | 'anne'
  | 'elise'
  | 'tom'
export type World = {
  readonly lumen: Founded
  readonly nord: Founded
  /** A person of Maison Lumen as they are now: ask again after a role changed. Identity proved just now. */
  who(key: PersonKey): Promise<Actor>
  /** A person of the other house. */
  outsider(key?: 'vera' | 'jan'): Promise<Actor>
  memberId(key: PersonKey): string
}

/** How many houses this file's database has: one counts from one, whatever ran before. */
let [database, houses] = ['', 0]

/** Two houses that cannot see each other, with the people of the demo. Each call founds new ones. */
export async function world(): Promise<World> {
  if (database !== adminUrl()) [database, houses] = [adminUrl(), 0]
  const n = ++houses
  const unique = (founding: typeof maisonLumen) => ({
    ...founding,
    slug: `${founding.slug}-${n}`,
    people: founding.people.map((person) => ({ ...person, email: person.email.replace('@', `+${n}@`) })),
  })
  const [lumen, nord] = [await foundOrganisation(unique(maisonLumen)), await foundOrganisation(unique(atelierNord))]
  const member = (house: Founded, key: string) => house.members[key]?.memberId ?? ''
  return {
    lumen,
    nord,
    memberId: (key) => member(lumen, key),
    who: (key) => actorOf(lumen.orgId, member(lumen, key), new Date()),
    outsider: (key = 'vera') => actorOf(nord.orgId, member(nord, key), new Date()),
  }
}
