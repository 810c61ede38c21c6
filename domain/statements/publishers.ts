import { and, eq, ne } from 'drizzle-orm'
import { roles } from '#db/schema/cases.ts'
import type { Act } from '../verb.ts'
import type { LockedWords } from './lock.ts'

/** Everybody with a part in the case but its scribe; of a line, whoever wrote it. */
export async function whoPublishes(
  { tx, actor }: Pick<Act<unknown>, 'tx' | 'actor'>,
  { subject, contributors }: Pick<LockedWords, 'subject' | 'contributors'>,
): Promise<readonly string[]> {
  if (subject.id === null) return contributors
  const publishers = await tx
    .select({ memberId: roles.memberId })
    .from(roles)
    .where(
      and(
        eq(roles.orgId, actor.orgId),
        eq(roles.caseId, subject.id),
        eq(roles.state, 'held'),
        ne(roles.role, 'scribe'),
      ),
    )
  return publishers.map(({ memberId }) => memberId)
}
