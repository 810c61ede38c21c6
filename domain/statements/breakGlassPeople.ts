import { and, eq } from 'drizzle-orm'
import { roles } from '#db/schema/cases.ts'
import type { CaseRole } from '#db/schema/words.ts'
import { holdersOn } from '../cases/holders.ts'
import { notify } from '../inbox/notify.ts'
import type { Act } from '../verb.ts'
import type { Locked } from './lock.ts'

export async function rolesOf({ tx, actor }: Act<unknown>, caseId: string, memberId: string): Promise<CaseRole[]> {
  const rows = await tx
    .select({ role: roles.role })
    .from(roles)
    .where(
      and(
        eq(roles.orgId, actor.orgId),
        eq(roles.caseId, caseId),
        eq(roles.memberId, memberId),
        eq(roles.state, 'held'),
      ),
    )
  return rows.map(({ role }) => role)
}

/** Who may second it, and later judge it: whoever leads, decides or knows the law on this case. */
export const whoDecides = (act: Act<unknown>, { subject }: Locked): Promise<string[]> =>
  holdersOn(act, subject.id, ['lead', 'executive', 'legal', 'communications'])

/** Who is told that its review is late. */
export const whoAnswersFor = (act: Act<unknown>, { subject }: Locked): Promise<string[]> =>
  holdersOn(act, subject.id, ['lead', 'executive'])

type Told = Pick<Parameters<typeof notify>[3], 'kind' | 'asks' | 'members' | 'dueAt'>

export const tell = (
  { tx, actor, now }: Act<unknown>,
  { subject, statement, version }: Locked,
  id: string,
  told: Told,
) =>
  notify(tx, actor, now, {
    ...told,
    caseId: subject.id,
    subject: { type: 'BreakGlass', id },
    data: { number: statement.number, n: version.n },
  })
