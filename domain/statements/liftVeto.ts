import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { vetoes } from '#db/schema/vetoes.ts'
import type { Lane } from '#db/schema/words.ts'
import { settleNotices } from '../inbox/notify.ts'
import { idOf, lines, maybe } from '../input.ts'
import { NotFound, Refusal } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import type { Ballot } from './ballot.ts'
import { type LockedWords, lockNewestWords } from './lock.ts'
import { recordOnVersion } from './move.ts'
import { openVetoes } from './review.ts'
import { settle } from './settle.ts'

export const liftVeto = verb(
  'liftVeto',
  z.object({ statementId: idOf('Statement'), reason: maybe(lines(2_000)) }),
  async (act) => {
    const locked = await lockNewestWords(act.tx, act.actor, act.input.statementId)
    const standing = await openVetoes(act, act.actor, locked.statement.id)
    if (standing.length === 0) throw new Refusal('WRONG_STATE')
    const mine = standing.filter(({ ownerId }) => ownerId === act.actor.memberId)
    if (mine.length === 0) throw new Refusal('NOT_YOUR_VETO')
    for (const veto of mine) await lift(act, locked, veto, act.input.reason)
    if (locked.version.state === 'in_review') await settle(act, locked)
    return { statementId: locked.statement.id }
  },
)

export async function liftOwnVeto(act: Act<unknown>, ballot: Ballot, lane: Lane): Promise<void> {
  for (const veto of await openVetoes(act, act.actor, ballot.statement.id))
    if (veto.ownerId === act.actor.memberId && veto.lane === lane) await lift(act, ballot, veto, null)
}

async function lift(
  { actor, tx, now, record }: Act<unknown>,
  locked: LockedWords,
  veto: { readonly id: string; readonly lane: Lane },
  why: string | null,
): Promise<void> {
  const [lifted] = await tx
    .update(vetoes)
    .set({ liftedAt: now, liftedBy: actor.memberId })
    .where(and(eq(vetoes.orgId, actor.orgId), eq(vetoes.id, veto.id)))
    .returning({ id: vetoes.id })
  if (!lifted) throw new NotFound()
  await recordOnVersion(record, locked, 'veto.lifted', { lane: veto.lane, words: { reason: why } })
  await settleNotices(tx, actor, now, locked.version.id, ['override_asked'])
}
