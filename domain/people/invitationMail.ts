import { and, eq, isNull, sql } from 'drizzle-orm'
import { mails } from '#db/schema/events.ts'
import { invitations } from '#db/schema/invitations.ts'
import { members, organisations, people } from '#db/schema/people.ts'
import type { Language } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import type { Written } from '../inbox/mail.ts'
import { digestOf, newSecret } from '../sign-in/secret.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'

/** One asking for one mail: asked again, an older job finds nothing to write. */
export type Asked = { readonly orgId: string; readonly invitationId: string; readonly askedAt: string }
export type Letter = {
  readonly secret: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly timeZone: string
  readonly organisation: string
  readonly demo: boolean
  readonly by: string
  readonly expiresAt: Date
}

const thisOne = ({ orgId, invitationId, askedAt }: Asked) =>
  and(
    eq(invitations.orgId, orgId),
    eq(invitations.id, invitationId),
    eq(invitations.askedAt, new Date(askedAt)),
    isNull(invitations.acceptedAt),
    isNull(invitations.withdrawnAt),
    isNull(invitations.mailedAt),
    sql`${invitations.expiresAt} > now()`,
  )

/**
 * Draws the secret for the mail that is about to be written, and keeps its digest. A mail written before, by a run that
 * broke off, opens nothing from here on. Null when there is nothing to write any more.
 */
export function drawInvitation(asked: Asked): Promise<Letter | null> {
  const secret = newSecret()
  return transact(systemActor(asked.orgId), async ({ tx }) => {
    const [drawn] = await tx
      .update(invitations)
      .set({ secretHash: digestOf(secret) })
      .where(thisOne(asked))
      .returning()
    if (!drawn) return null
    const [from] = await tx
      .select({
        by: people.name,
        timeZone: people.timeZone,
        organisation: organisations.name,
        demo: organisations.demo,
      })
      .from(members)
      .innerJoin(people, eq(people.id, members.personId))
      .innerJoin(organisations, eq(organisations.id, members.orgId))
      .where(and(eq(members.orgId, asked.orgId), eq(members.id, drawn.invitedBy)))
    if (!from) return null
    const { name, email, language, expiresAt } = drawn
    return { secret, name, email, language, expiresAt, ...from }
  })
}

export async function noteInvitationMailed(asked: Asked): Promise<void> {
  await transact(systemActor(asked.orgId), ({ tx, now }) =>
    tx.update(invitations).set({ mailedAt: now }).where(thisOne(asked)),
  )
}

/** In a demonstration nothing leaves: the mail lies in the mailbox of whoever invited. */
export async function keepInvitationMail(asked: Asked, written: Written): Promise<void> {
  await transact(systemActor(asked.orgId), async ({ tx, now }) => {
    const [kept] = await tx.update(invitations).set({ mailedAt: now }).where(thisOne(asked)).returning()
    if (!kept) return
    await tx.insert(mails).values({
      orgId: asked.orgId,
      id: newId(),
      memberId: kept.invitedBy,
      kind: 'invitation',
      saidAt: kept.askedAt,
      at: now,
      ...written,
    })
  })
}
