import { beforeEach, describe, expect, test } from 'vitest'
import { reinstatePerson } from '#domain/people/administer.ts'
import { applyErasures, listErasures } from '#domain/people/erasures.ts'
import { doors } from '#tests/support/doors.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { saidWith, tablesThatSay } from '#tests/support/private.ts'
import { arrange, canaries, eraseInes, house, reason, somebodyToErase } from './leaving.ts'

beforeEach(arrange)

const roots = (orgId: string) =>
  asSuperuser('select position, leaf, event_id from ledger_leaves where org_id = $1 order by position', [orgId])

const promises = (orgId: string) =>
  asSuperuser<{ id: string; promised: object }>(
    `select id, convert_from(canonical, 'UTF8')::jsonb -> 'private' as promised from events where org_id = $1 and convert_from(canonical, 'UTF8')::jsonb ? 'private' order by id`,
    [orgId],
  )

describe('a person is erased', () => {
  test('every word of theirs is gone from every table, and every leaf and commitment is where it was', async () => {
    const { orgId, memberId, secret } = await somebodyToErase()
    for (const [what, words] of Object.entries(canaries)) expect(await tablesThatSay(words), what).not.toEqual([])
    const [before, promised] = [await roots(orgId), await promises(orgId)]
    await eraseInes()
    expect(await tablesThatSay(...Object.values(canaries))).toEqual([])
    const after = await roots(orgId)
    expect(after.slice(0, before.length)).toEqual(before)
    expect((await promises(orgId)).slice(0, promised.length)).toEqual(promised)
    expect(await doors().isSignedIn(secret)).toBe(false)
    const [row] = await asSuperuser<{ name: string; suspended: boolean; votes: number; keys: number }>(
      `select p.name, m.suspended_at is not null as suspended, (select count(*)::int from votes where member_id = m.id) as votes,
              (select count(*)::int from private_keys k where k.subject_id = m.id and k.wrapped is not null) as keys
         from members m join people p on p.id = m.person_id where m.id = $1`,
      [memberId],
    )
    expect(row).toEqual({ name: 'Erased person / Personne effacée', suspended: true, votes: 1, keys: 0 })
    const [event] = await asSuperuser<{ id: string }>(
      `select id from events where org_id = $1 and type = 'person.erased'`,
      [orgId],
    )
    expect(await saidWith(event?.id ?? '', 'reason')).toBe(reason)
  })

  test('nobody comes back from it, and it is not done twice', async () => {
    await somebodyToErase()
    await eraseInes()
    await expect(eraseInes()).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(
      reinstatePerson(await house.who('olivier'), { personId: house.memberId('ines') }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  test('somebody who is also elsewhere stays who they are there', async () => {
    const { orgId, memberId } = await somebodyToErase()
    const { personId } = await house.who('ines')
    const elsewhere = await house.outsider()
    await asSuperuser(
      `insert into members (org_id, id, person_id, capacities) values ($1, gen_random_uuid(), $2, '{legal}')`,
      [elsewhere.orgId, personId],
    )
    await eraseInes()
    const [there] = await asSuperuser('select name, email from people where id = $1', [personId])
    expect(there).toEqual({ name: canaries.name, email: canaries.email })
    const [here] = await asSuperuser(
      'select p.name, p.id = $2 as same from members m join people p on p.id = m.person_id where m.org_id = $3 and m.id = $1',
      [memberId, personId, orgId],
    )
    expect(here).toEqual({ name: 'Erased person / Personne effacée', same: false })
  })
})

describe('after a restore', () => {
  test('what the database knows of is erased again', async () => {
    const { memberId } = await somebodyToErase()
    await eraseInes()
    await pastEveryGuard(`update members set job = $2 where id = $1`, [memberId, canaries.job])
    expect(await applyErasures([])).toBeGreaterThan(0)
    expect(await tablesThatSay(canaries.job)).toEqual([])
  })

  test('and whom the list beside the backup names besides: once, with an event that says so', async () => {
    const { memberId, orgId } = await somebodyToErase()
    const listed = [{ organisation: orgId, member: memberId, at: new Date().toISOString() }]
    await applyErasures(listed)
    await applyErasures(listed)
    expect(await tablesThatSay(...Object.values(canaries))).toEqual([])
    const events = await asSuperuser(`select data from events where org_id = $1 and type = 'person.erased'`, [orgId])
    expect(events).toEqual([{ data: { again: true } }])
    expect((await listErasures()).filter(({ organisation }) => organisation === orgId)).toMatchObject([
      { member: memberId },
    ])
  })
})
