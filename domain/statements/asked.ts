import type { Holders, LaneRule, StandIn } from './policy.ts'

/** Who is asked in a lane, each for one reason: its holders, those to whom its role is offered, those who vote for one of them, the backups. None wrote the words. */
export type Asked = {
  readonly holders: readonly string[]
  readonly offered: readonly string[]
  readonly delegates: readonly string[]
  readonly backups: readonly string[]
}

/** By lane: who holds its role, to whom it is offered, and who may vote now in their own name. */
export type Sitting = { readonly holders: Holders; readonly offered: Holders; readonly voters: Holders }

export function askedIn(
  rule: Pick<LaneRule, 'lane' | 'backups' | 'delegable'>,
  { holders, offered, voters, standIns }: Sitting & { standIns: readonly StandIn[] },
  contributors: readonly string[],
): Asked {
  const wrote = new Set(contributors)
  const own = [...(holders.get(rule.lane) ?? [])].filter((member) => !wrote.has(member))
  const able = voters.get(rule.lane) ?? new Set()
  const others = (members: readonly string[], told: readonly string[]) =>
    [...new Set(members)].filter((member) => !wrote.has(member) && !told.includes(member))
  const lent = rule.delegable
    ? standIns.filter(({ lane, principalId }) => lane === rule.lane && able.has(principalId) && !wrote.has(principalId))
    : []
  const invited = others([...(offered.get(rule.lane) ?? [])], own)
  const delegates = others(
    lent.map(({ delegateId }) => delegateId),
    [...own, ...invited],
  )
  const backups = others(
    rule.backups.filter((member) => able.has(member)),
    [...own, ...invited, ...delegates],
  )
  return { holders: own, offered: invited, delegates, backups }
}
