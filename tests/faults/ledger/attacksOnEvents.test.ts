import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalBytes } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { sizeOf } from '#tests/support/ledger.ts'
import { pastEveryGuard } from '#tests/support/postgres.ts'
import { asAttacker } from './attacker.ts'
import {
  agreesWith,
  arrange,
  eventAt,
  forgetSigned,
  found,
  held,
  orgId,
  other,
  rewrite,
  signing,
  withoutAnchors,
} from './sealedHouse.ts'

beforeEach(arrange)

describe('whoever owns the database', () => {
  test('rewrites an event: its leaf no longer fits', async () => {
    await asAttacker((attacker) => rewrite(attacker, 20, other))
    expect(await found([])).toContain('LEAF_DIFFERS@20')
  })

  test.each([
    ['no text', 'ff00fe'],
    ['no JSON', Buffer.from('{"org":').toString('hex')],
    ['a time that is none', Buffer.from('{"at":"yesterdayish"}').toString('hex')],
  ])(
    'writes over an event what cannot be read (%s): named all the same, its leaf rehashed or not',
    async (_what, hex) => {
      const { id } = await eventAt(20)
      await asAttacker(({ run }) =>
        run(`update events set canonical = decode($3, 'hex') where org_id = $1 and id = $2`, [orgId, id, hex]),
      )
      expect(await found([])).toContain('LEAF_DIFFERS@20')
      await asAttacker(async (attacker) => {
        await attacker.rehash(orgId)
        await forgetSigned(attacker)
      })
      expect(await found([])).toContainEqual(expect.stringMatching(/^COLUMNS_DIFFER@/))
    },
  )

  test('rewrites an event’s columns and leaves its bytes: they no longer agree', async () => {
    const { id } = await eventAt(20)
    await asAttacker(({ run }) =>
      run(`update events set data = '{"n": 999}' where org_id = $1 and id = $2`, [orgId, id]),
    )
    expect(await found([])).toContain('COLUMNS_DIFFER@20')
  })

  test('rewrites an event and its leaf: the node above no longer fits', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 20, other)
      await attacker.run(
        'update ledger_leaves l set leaf = e.leaf from events e where e.org_id = l.org_id and e.id = l.event_id and l.org_id = $1',
        [orgId],
      )
    })
    expect(await found([])).toEqual(expect.arrayContaining(['NODE_DIFFERS@20', 'HEAD_DIFFERS@50']))
  })

  test('rewrites an event and rehashes everything: every root signed since says otherwise, inside and outside, and so do receipts', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 20, other)
      await attacker.rehash(orgId)
    })
    expect(await found([])).toEqual(expect.arrayContaining([expect.stringMatching(/^CHECKPOINT_DIFFERS@/)]))
    await asAttacker(async (attacker) => {
      await withoutAnchors(attacker)
      await forgetSigned(attacker)
    })
    expect(await found([]), 'the database alone does not tell').toEqual([])
    expect(await found()).toEqual([expect.stringMatching(/^SINK_DIFFERS@/)])
    for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
    expect(await signCheckpoint(orgId, signing), 'nor is it signed').toBeNull()
  })

  test('rewrites an event after the last root outside: that root does not tell, a receipt beyond it does', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 45, other)
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker, 40)
    })
    expect(await found(), 'not seen by the database, nor by the root of forty').toEqual([])
    expect(await agreesWith(held[45])).toBe(false)
  })

  test('puts a row past the trigger: in replica mode it is sealed all the same; with the trigger off it is not, and counted', async () => {
    const insert = () => {
      const subject = { type: 'Person', id: orgId }
      const said = { org: orgId, id: newId(), type: 'person.noted', subject, at: new Date().toISOString() }
      const bytes = Buffer.from(canonicalBytes(said)).toString('hex')
      return `insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
        values ('${orgId}', '${said.id}', 'person.noted', 'Person', '${orgId}', '${said.at}', '{}', decode('${bytes}', 'hex'))`
    }
    await pastEveryGuard(`set app.org = '${orgId}'; ${insert()}`)
    expect(await sizeOf(orgId)).toBe(51)
    expect(await found()).toEqual([])
    await asAttacker(({ run }) => run(insert()))
    expect(await found([])).toEqual(['UNSEALED@null'])
  })

  test('backdates: an event sealed at another time than it says is named', async () => {
    await asAttacker(async ({ run, rehash }) => {
      const said = {
        org: orgId,
        id: newId(),
        type: 'person.noted',
        subject: { type: 'Person', id: orgId },
        at: '2026-01-01T00:00:00.000Z',
      }
      await run(
        `insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical) values ($1, $2, $3, $4, $5, $6, '{}', $7)`,
        [orgId, said.id, said.type, 'Person', orgId, said.at, Buffer.from(canonicalBytes(said))],
      )
      await rehash(orgId)
    })
    expect(await found([])).toContain('BACKDATED@50')
  })
})
