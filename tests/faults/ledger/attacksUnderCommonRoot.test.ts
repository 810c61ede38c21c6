import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { keysHeld } from '#domain/ledger/keys.ts'
import type { CommonRootProof } from '#domain/ledger/manifest.ts'
import { signersOf } from '#domain/ledger/note.ts'
import { readProof } from '#domain/ledger/verifier/commonRoots.ts'
import { installationOrigin, proofsOf } from '#tests/support/commonRoot.ts'
import { actTimes } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { asAttacker } from './attacker.ts'
import {
  agreesWithNote,
  arrange,
  forgetSigned,
  found,
  house,
  orgId,
  other,
  rewrite,
  signing,
  withoutAnchors,
} from './sealedHouse.ts'

/** What an auditor took home when forty events were under it. */
let kept: CommonRootProof
beforeEach(async () => {
  await arrange()
  ;[kept = kept] = await proofsOf(orgId)
  await asSuperuser("update organisations set created_at = created_at - interval '2 hours' where id = $1", [orgId])
})

/** The proof holds by itself, and its root lies outside and with the other house, where this one’s attacker cannot reach. */
async function isWitnessed(): Promise<boolean> {
  const origin = await installationOrigin()
  const { note } = readProof(kept)
  const signers = await signersOf(note, keysHeld(origin, signing.seeds))
  const outside = (await signing.sinks[0]?.all(origin)) ?? []
  const withOthers = await asSuperuser<{ note: string }>('select note from common_roots where org_id = $1', [
    house.nord.orgId,
  ])
  return signers.length === 1 && outside.includes(kept.note) && withOthers.some(({ note }) => note === kept.note)
}

/** The signed roots of this house outside are gone too: the place was its own, or nobody looks there any more. */
async function emptyOwnPlace(): Promise<void> {
  const [row] = await asSuperuser<{ origin: string }>('select origin from ledger_origins where org_id = $1', [orgId])
  rmSync(join(signing.folder, row?.origin.split('/').at(-1) ?? ''), { recursive: true })
}

test('untouched, the ledger is what stood under the common root', async () => {
  expect([await isWitnessed(), await agreesWithNote(kept.checkpoint), await found()]).toEqual([true, true, []])
})

describe('whoever owns the database, and the place where this house’s own roots lie,', () => {
  test('deletes the whole log: the common root that lies outside says nothing of it any more, and a proof of it says that there was one', async () => {
    await asAttacker(async (attacker) => {
      for (const table of ['ledger_leaves', 'ledger_nodes', 'events'])
        await attacker.run(`delete from ${table} where org_id = $1`, [orgId])
      await attacker.run("update ledger_heads set size = 0, frontier = '{}' where org_id = $1", [orgId])
      await withoutAnchors(attacker)
      await forgetSigned(attacker, -1)
    })
    await emptyOwnPlace()
    expect(await found([]), 'the database alone does not tell of the log').toEqual(['ROW_UNSEALED@null'])
    expect(await found()).toEqual(['COMMON_ROOT_MISSING@null', 'ROW_UNSEALED@null'])
    expect([await isWitnessed(), await agreesWithNote(kept.checkpoint)]).toEqual([true, false])
  })

  test('rewinds it and lets it grow anew with the stolen key: the proof of the common root says otherwise', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 30, other)
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker, -1)
    })
    await emptyOwnPlace()
    await actTimes(await house.who('claire'), 3)
    expect((await signCheckpoint(orgId, signing))?.size, 'signed as if nothing had been').toBe(53)
    expect(await found([]), 'the database alone does not tell').toEqual([])
    expect(await found()).toEqual(['COMMON_ROOT_MISSING@null'])
    expect([await isWitnessed(), await agreesWithNote(kept.checkpoint)]).toEqual([true, false])
  })

  test('cuts it and forgets that it stood under a common root for more: the rows of that root say so', async () => {
    await asAttacker(async (attacker) => {
      await attacker.run(
        'delete from events e using ledger_leaves l where e.org_id = l.org_id and e.id = l.event_id and l.org_id = $1 and l.position >= 35',
        [orgId],
      )
      await attacker.rehash(orgId)
      await forgetSigned(attacker, 35)
      await attacker.run('delete from anchors where org_id = $1', [orgId])
    })
    await emptyOwnPlace()
    expect(await found([])).toEqual(expect.arrayContaining(['COMMON_ROOT_BEYOND@35']))
  })

  test.each([
    ['another signed root under it', 'update common_roots set checkpoint_size = 50 where org_id = $1'],
    ['a leaf of its own', "update common_roots set salt = sha256('x') where org_id = $1"],
    ['a root of its own', "update common_roots set root = sha256('x') where org_id = $1"],
    ['another moment', "update common_roots set signed_at = signed_at - interval '1 hour' where org_id = $1"],
    ['another note', "update common_roots set note = replace(note, 'common root', 'bundle') where org_id = $1"],
  ])('writes %s: it does not hold', async (_, text) => {
    await asAttacker(({ run }) => run(text, [orgId]))
    expect((await found([])).map((one) => one.split('@')[0])).toEqual(['COMMON_ROOT_FALSE'])
  })
})
