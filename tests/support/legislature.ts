import type { Actor } from '#domain/actor.ts'
import { confirmPolicy } from '#domain/policies/confirm.ts'
import { proposePolicy } from '#domain/policies/propose.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import type { World } from '#tests/support/world.ts'

type Lane = Parameters<typeof proposePolicy>[1]['rule']['lanes'][number]
export type Proposed = Parameters<typeof proposePolicy>[1]['rule']

export const laneOf = (lane: Lane['lane'], rest: Partial<Lane> = {}): Lane => ({
  lane,
  min: 1,
  veto: 'sticky',
  dueMinutes: 60,
  expressDueMinutes: 20,
  byToken: true,
  ...rest,
})

/** A rule that asks legal of everything on X, and is otherwise as the base policy. */
export const ruleOf = (rest: Partial<Proposed> = {}): Proposed => ({
  match: { channel: ['x'] },
  lanes: [laneOf('legal')],
  requiredElements: [],
  waivable: [],
  threads: 'marked',
  voteLifeMinutes: 1440,
  windowMaxMinutes: 4320,
  publisherMayApprove: true,
  express: true,
  holdingLine: true,
  breakGlass: ['x'],
  ...rest,
})

/** Put forward by the administrator and confirmed by legal, as it should be. */
export async function adopted(world: World, name: string, rest: Partial<Proposed>, by?: Actor): Promise<string> {
  const inForce = await policyId(world, name)
  const { proposalId } = await proposePolicy(by ?? (await world.who('olivier')), {
    ...(inForce ? { policyId: inForce } : { name }),
    rule: ruleOf(rest),
    reason: 'Agreed at the last review.',
  })
  const { policyId: id } = await confirmPolicy(await world.who('ines'), { proposalId, despiteWarnings: true })
  return id ?? ''
}

export async function policyId(world: World, name: string): Promise<string | undefined> {
  const [row] = await asSuperuser<{ id: string }>(
    'select id from policies where org_id = $1 and name = $2 and retired_at is null',
    [world.lumen.orgId, name],
  )
  return row?.id
}
