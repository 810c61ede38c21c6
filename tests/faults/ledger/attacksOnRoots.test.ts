import { beforeEach, describe, expect, test } from 'vitest'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { parseCheckpoint, parseNote } from '#domain/ledger/note.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { asAttacker } from './attacker.ts'
import {
  agreesWith,
  arrange,
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
  test('signs a root of its own making with another key, or edits one: neither holds', async () => {
    await asAttacker(({ run }) =>
      run("update checkpoints set root = sha256('x') where org_id = $1 and size = 50", [orgId]),
    )
    expect(await found([])).toContain('CHECKPOINT_FALSE@49')
    await asAttacker(({ run }) =>
      run("update checkpoints set note = replace(note, '50', '51') where org_id = $1 and size = 50", [orgId]),
    )
    expect(await found([])).toContain('CHECKPOINT_FALSE@49')
  })

  test('forks before what lies outside and asks for a signature: the signer refuses, and those who keep the house are told once', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 30, other)
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker)
    })
    expect(await signCheckpoint(orgId, signing)).toBeNull()
    expect(await signCheckpoint(orgId, signing)).toBeNull()
    const told = await asSuperuser<{ name: string }>(
      "select p.name from notifications n join members m on m.id = n.member_id join people p on p.id = m.person_id where n.org_id = $1 and n.kind = 'ledger_broken' order by 1",
      [orgId],
    )
    const keepers = await asSuperuser<{ name: string }>(
      "select p.name from members m join people p on p.id = m.person_id where m.org_id = $1 and m.capacities && array['admin', 'auditor'] order by 1",
      [orgId],
    )
    expect(told).toEqual(keepers)
    expect(await asSuperuser("select from events where org_id = $1 and type = 'ledger.broken'", [orgId])).toHaveLength(
      1,
    )
    expect(await asSuperuser('select from checkpoints where org_id = $1', [orgId])).toHaveLength(0)
  })

  test('also holds the key: the past that is outside still contradicts it; what was not, only a receipt does', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 45, other)
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker, 40)
    })
    const forged = await signCheckpoint(orgId, { seeds: signing.seeds, sinks: [] })
    expect(forged?.size).toBe(50)
    expect(await found(), 'a fork after forty, signed anew, is not seen by the root of forty').toEqual([])
    expect(await agreesWith(held[45])).toBe(false)
    // Two histories of one size, shown to two people, are known by laying their signed roots side by side.
    const [one, two] = [held[45].checkpoint, forged?.note ?? ''].map((note) => parseCheckpoint(parseNote(note).body))
    expect([one?.size, Buffer.from(one?.root ?? []).equals(two?.root ?? new Uint8Array())]).toEqual([two?.size, false])
  })

  test('puts a root of its own where the signed ones lie: it is false, and nothing more is signed', async () => {
    const [sink] = signing.sinks
    const [{ origin } = { origin: '' }] = await asSuperuser<{ origin: string }>(
      'select origin from ledger_origins where org_id = $1',
      [orgId],
    )
    const [genuine] = (await sink?.all(origin)) ?? []
    await sink?.keep(origin, 60, (genuine ?? '').replace('\n40\n', '\n60\n'))
    expect(await found()).toEqual(['SINK_FALSE@null'])
    expect(await signCheckpoint(orgId, signing)).toBeNull()
  })
})
