import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { proposePolicy } from '#domain/policies/propose.ts'
import { policyId, ruleOf } from '#tests/support/legislature.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication } from './arrange.ts'

// Four eyes with the code taken away: the application's role writes what it likes, and the tables refuse.

let house: World
let olivier: Actor
let ines: Actor
beforeAll(async () => {
  house = await world()
  ;[olivier, ines] = [await house.who('olivier'), await house.who('ines')]
})

const propose = async (name: string) =>
  (await proposePolicy(olivier, { name, rule: ruleOf(), reason: 'Posts are read by lawyers.' })).proposalId

const anEvent = async () =>
  (
    await asSuperuser<{ id: string }>("select id from events where org_id = $1 and type = 'organisation.founded'", [
      house.lumen.orgId,
    ])
  )[0]?.id

const confirm = `update policy_proposals set state = 'confirmed', decided_at = now(), decided_by = $2, state_event_id = $3 where id = $1`

test('whoever proposed cannot confirm', async () => {
  const id = await propose('alone')
  const attack = asApplication(olivier, async (sql) => sql(confirm, [id, olivier.memberId, await anEvent()]))
  await expect(attack).rejects.toThrow('policy_proposals_second_person')
})

test('what another confirms is what was proposed', async () => {
  const id = await propose('changed')
  for (const change of [`rule = '{}'`, `name = 'other'`, `proposed_by = '${ines.memberId}'`, 'version = 7']) {
    const attack = asApplication(olivier, async (sql) =>
      sql(confirm.replace('set ', `set ${change}, `), [id, ines.memberId, await anEvent()]),
    )
    await expect(attack, change).rejects.toThrow('a proposal does not change')
  }
})

test('a proposal is not born confirmed', async () => {
  const attack = asApplication(olivier, async (sql) =>
    sql(
      `insert into policy_proposals (org_id, id, kind, name, version, rule, reason, proposed_by, state, state_event_id, decided_by, decided_at)
       values ($1, $2, 'adopt', 'born', 1, '{}', 'x', $3, 'confirmed', $4, $5, now())`,
      [olivier.orgId, newId(), olivier.memberId, await anEvent(), ines.memberId],
    ),
  )
  await expect(attack).rejects.toThrow('POLICY_NEEDS_SECOND_PERSON')
})

test('a policy does not enter without a confirmed proposal, nor say something else than it', async () => {
  const id = await propose('entering')
  const insert = (proposal: string | null) =>
    asApplication(olivier, (sql) =>
      sql(
        `insert into policies (org_id, id, name, version, rule, proposal_id) values ($1, $2, 'entering', 1, '{}', $3)`,
        [olivier.orgId, newId(), proposal],
      ),
    )
  await expect(insert(null)).rejects.toThrow('POLICY_NEEDS_SECOND_PERSON')
  await expect(insert(id)).rejects.toThrow('POLICY_NEEDS_SECOND_PERSON')
})

test.each([
  [`update policies set rule = '{}' where id = $1`, 'a policy does not change'],
  [`update policies set name = 'lax' where id = $1`, 'a policy does not change'],
  ['update policies set retired_at = now() where id = $1', 'POLICY_NEEDS_SECOND_PERSON'],
  ['delete from policies where id = $1', 'permission denied'],
])('a policy in force does not change behind anyone’s back: %s', async (attack, why) => {
  const base = await policyId(house, 'base')
  await expect(asApplication(olivier, (sql) => sql(attack, [base]))).rejects.toThrow(why)
})

test('a policy is not retired by a proposal about another', async () => {
  const proposal = await propose('unrelated')
  const base = await policyId(house, 'base')
  const attack = asApplication(olivier, (sql) =>
    sql('update policies set retired_at = now(), retired_proposal_id = $2 where id = $1', [base, proposal]),
  )
  await expect(attack).rejects.toThrow('POLICY_NEEDS_SECOND_PERSON')
})
