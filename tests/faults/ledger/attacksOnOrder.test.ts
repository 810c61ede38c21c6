import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalBytes } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { type Attacker, asAttacker } from './attacker.ts'
import {
  agreesWith,
  arrange,
  eventAt,
  forgetSigned,
  found,
  held,
  orgId,
  signing,
  withoutAnchors,
} from './sealedHouse.ts'

beforeEach(arrange)

describe('whoever owns the database', () => {
  test('cuts the tail and leaves the head: it is too short for it', async () => {
    await asAttacker(({ run }) => run('delete from ledger_leaves where org_id = $1 and position >= 35', [orgId]))
    expect(await found([])).toEqual(
      expect.arrayContaining(['HEAD_DIFFERS@35', 'UNSEALED@null', 'CHECKPOINT_BEYOND@35']),
    )
  })

  const cutTo = (size: number) =>
    asAttacker(async (attacker) => {
      await attacker.run(
        'delete from events e using ledger_leaves l where e.org_id = l.org_id and e.id = l.event_id and l.org_id = $1 and l.position >= $2',
        [orgId, size],
      )
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker, size === 0 ? -1 : size)
    })

  test('cuts the tail and rewinds the head: what lies outside is beyond the cut', async () => {
    await cutTo(35)
    expect(await found([]), 'the database alone does not tell').toEqual([])
    expect(await found()).toEqual(['SINK_BEYOND@35'])
    for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
    expect(await signCheckpoint(orgId, signing)).toBeNull()
  })

  test('cuts the tail after the last root outside: that root does not tell, receipts do', async () => {
    await cutTo(44)
    expect(await found()).toEqual([])
    for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
  })

  test('deletes the whole log: rows that no event sealed are left over, and what lies outside says there was one', async () => {
    await asAttacker(async (attacker) => {
      for (const table of ['ledger_leaves', 'ledger_nodes', 'events'])
        await attacker.run(`delete from ${table} where org_id = $1`, [orgId])
      await attacker.run("update ledger_heads set size = 0, frontier = '{}' where org_id = $1", [orgId])
      await withoutAnchors(attacker)
      await forgetSigned(attacker, -1)
    })
    expect(await found([])).toEqual(['ROW_UNSEALED@null'])
    expect(await found()).toEqual(['SINK_BEYOND@0', 'ROW_UNSEALED@null'])
    expect(await signCheckpoint(orgId, signing)).toBeNull()
  })

  const rearrangements: [string, (attacker: Attacker) => Promise<unknown>][] = [
    [
      'deletes in the middle',
      async (attacker) => {
        await attacker.run('delete from events where org_id = $1 and id = $2', [orgId, (await eventAt(20)).id])
        await attacker.rehash(orgId)
      },
    ],
    [
      'inserts in the middle',
      async (attacker) => {
        const { canonical } = await eventAt(20)
        const said = { ...JSON.parse(canonical.toString()), id: newId() }
        await attacker.run(
          `insert into events (org_id, id, type, subject_type, subject_id, actor_id, at, data, canonical) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            orgId,
            said.id,
            said.type,
            said.subject.type,
            said.subject.id,
            said.actor.member,
            said.at,
            said.data,
            Buffer.from(canonicalBytes(said)),
          ],
        )
        await attacker.rehash(orgId, (events) => {
          const added = events.splice(-1)
          return [...events.slice(0, 20), ...added, ...events.slice(20)]
        })
      },
    ],
    [
      'changes the order',
      (attacker) =>
        attacker.rehash(orgId, (events) => [
          ...events.slice(0, 20),
          ...events.slice(20, 22).reverse(),
          ...events.slice(22),
        ]),
    ],
  ]

  test.each(rearrangements)(
    '%s, renumbers and rehashes: the root outside and the receipts say otherwise',
    async (_, change) => {
      await asAttacker(async (attacker) => {
        await change(attacker)
        await withoutAnchors(attacker)
        await forgetSigned(attacker)
      })
      expect(await found([]), 'the database alone does not tell').toEqual([])
      expect((await found()).map((one) => one.split('@')[0])).toEqual(['SINK_DIFFERS'])
      for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
      expect(await signCheckpoint(orgId, signing)).toBeNull()
    },
  )

  test('deletes an event and its leaf in the middle, and no more: the gap is named', async () => {
    await asAttacker(async ({ run }) => {
      const { id } = await eventAt(20)
      await run('delete from ledger_leaves where org_id = $1 and position = 20', [orgId])
      await run('delete from events where org_id = $1 and id = $2', [orgId, id])
    })
    expect((await found([]))[0]).toBe('LEAF_MISSING@20')
  })

  test('deletes an event and keeps its leaf: the leaf says so', async () => {
    const { id } = await eventAt(20)
    await asAttacker(({ run }) => run('delete from events where org_id = $1 and id = $2', [orgId, id]))
    expect(await found([])).toContain('LEAF_WITHOUT_EVENT@20')
  })

  test('takes out a node, or adds one that no leaf made: it is named', async () => {
    await asAttacker(({ run }) => run('delete from ledger_nodes where org_id = $1 and level = 2 and idx = 5', [orgId]))
    expect(await found([])).toEqual(['NODE_MISSING@20'])
    await asAttacker(({ run }) =>
      run("insert into ledger_nodes values ($1, 2, 5, sha256('x')), ($1, 1, 40, sha256('y'))", [orgId]),
    )
    expect(await found([])).toEqual(['NODE_DIFFERS@20', 'NODE_BEYOND@50'])
  })
})
