import { eq } from 'drizzle-orm'
import { organisations, people } from '#db/schema/people.ts'
import { NotFound } from '../refusal.ts'
import { readEmail } from '../sign-in/email.ts'
import { entering } from '../sign-in/entering.ts'
import { outside } from '../sign-in/outside.ts'

/** Whom an operator means by an address: in the organisation of this name, else in the one this person signs in to. */
export async function memberByEmail(given: string, slug?: string): Promise<{ orgId: string; memberId: string }> {
  const email = readEmail(given)
  const [found] = email
    ? await outside((tx) => tx.select({ id: people.id }).from(people).where(eq(people.email, email)))
    : []
  const who = found && (await entering(found.id, slug === undefined ? null : await organisationBySlug(slug)))
  if (!who) throw new NotFound()
  return { orgId: who.actor.orgId, memberId: who.actor.memberId }
}

async function organisationBySlug(slug: string): Promise<string> {
  const [found] = await outside((tx) =>
    tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.slug, slug)),
  )
  if (!found) throw new NotFound()
  return found.id
}
