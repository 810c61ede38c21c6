import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { claims } from '#db/schema/claims.ts'
import { claimOrigins, languages } from '#db/schema/words.ts'
import { leadsOf } from '../cases/holders.ts'
import { lockCase } from '../cases/lock.ts'
import { refusalToNote } from '../cases/rules.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { idOf, line, lines, link, maybe } from '../input.ts'
import { refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'

const Log = z.object({
  caseId: idOf('Case'),
  words: lines(1_000),
  language: z.enum(languages).nullish(),
  origin: z.enum(claimOrigins),
  source: maybe(line(200)),
  link: maybe(link()),
  reach: maybe(z.int().min(0).max(2_147_483_647)),
})

/** Something said about us, as it is said: nobody has checked it yet. */
export const logClaim = verb('logClaim', Log, async (act) => {
  const { actor, tx, now, record, input } = act
  const subject = await lockCase(tx, actor, input.caseId)
  refuse(refusalToNote(actor, subject))
  const row = {
    orgId: actor.orgId,
    id: newId(),
    caseId: subject.id,
    number: await nextNumber(act, subject.id),
    words: input.words,
    language: input.language ?? subject.language,
    origin: input.origin,
    source: input.source,
    link: input.link,
    reach: input.reach,
    loggedBy: actor.memberId,
    loggedAt: now,
  }
  await tx.insert(claims).values(row)
  await record('claim.logged', {
    subject: { type: 'Claim', id: row.id },
    caseId: subject.id,
    to: 'reported',
    data: { number: row.number, origin: row.origin, reach: row.reach, link: row.link },
    words: { words: row.words, source: row.source },
  })
  await notify(tx, actor, now, {
    members: await leadsOf(act, subject.id),
    kind: 'claim_to_check',
    asks: true,
    caseId: subject.id,
    subject: { type: 'Claim', id: row.id },
  })
  return { claimId: row.id, caseId: subject.id }
})

async function nextNumber({ actor, tx }: Act<unknown>, caseId: string): Promise<number> {
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${claims.number}), 0)::int` })
    .from(claims)
    .where(and(eq(claims.orgId, actor.orgId), eq(claims.caseId, caseId)))
  return (last?.number ?? 0) + 1
}
