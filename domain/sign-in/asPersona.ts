import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { members, organisations, people } from '#db/schema/people.ts'
import type { Capacity } from '#db/schema/words.ts'
import { entering } from './entering.ts'
import { type Handoff, handOff } from './handoff.ts'
import { outside } from './outside.ts'
import { SignInRefused } from './refused.ts'

export type Persona = {
  readonly email: string
  readonly name: string
  readonly job: string | null
  readonly capacities: readonly Capacity[]
}

export type DemoHouse = { readonly name: string; readonly people: readonly Persona[] }

/** The people anyone may be in a demonstration: of its first house, and of the second, which shows that neither sees the other. */
export function demoHouses(): Promise<DemoHouse[]> {
  return outside(async (tx) => {
    const shown = await tx
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(eq(organisations.demo, true))
      .orderBy(organisations.createdAt, organisations.id)
      .limit(2)
    const houses: DemoHouse[] = []
    for (const { id, name } of shown) houses.push({ name, people: await peopleOf(id, tx) })
    return houses
  })
}

async function peopleOf(orgId: string, tx: Tx): Promise<Persona[]> {
  await tx.execute(sql`select set_config('app.org', ${orgId}, true)`)
  return tx
    .select({ email: people.email, name: people.name, job: members.job, capacities: members.capacities })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.orgId, orgId), eq(people.demo, true), sql`${members.suspendedAt} is null`))
    .orderBy(members.createdAt, members.id)
}

/** One click and one is somebody: for people made up for the demonstration, in organisations made up for it. */
export async function asPersona(email: string): Promise<Handoff> {
  return handOff((await personaOf(email)).actor, 'persona')
}

export async function personaOf(email: string) {
  const [found] = await outside((tx) =>
    tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.email, email), eq(people.demo, true))),
  )
  const who = found && (await entering(found.id))
  if (!who?.actor.demo) throw new SignInRefused('NOT_HERE', 'not a persona of a demonstration')
  return who
}
