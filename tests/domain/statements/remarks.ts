import { hex } from '#domain/canonical.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

export const KEY = 'x/en/public'
export const PASSAGE = 'The reply published this morning came from us.'
export const passageHash = hex(hashOf(PASSAGE))
export let lumen: World

export async function arrange() {
  lumen = await world()
}

type Given = Partial<Parameters<typeof startThread>[1]>

export const remark = async (by: PersonKey, statementId: string, given: Given = {}) =>
  startThread(await lumen.who(by), { statementId, variantKey: KEY, passageHash, words: 'How do we know?', ...given })

export const toldOf = async (key: PersonKey, kind: string) =>
  asSuperuser<{ subject_id: string; asks: boolean; settled_at: Date | null }>(
    'select subject_id, asks, settled_at from notifications where member_id = $1 and kind = $2 order by at desc',
    [lumen.memberId(key), kind],
  )

export const clear = async (statementId: string) => {
  for (const [key, lane] of [
    ['elise', 'communications'],
    ['ines', 'legal'],
  ] as const)
    await approveStatement(await lumen.who(key), { ...(await reading(statementId)), lane })
}
