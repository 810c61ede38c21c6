import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { anchorCommonRoot } from '#domain/ledger/anchorCommonRoot.ts'
import { writeBundle } from '#domain/ledger/bundle.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { commonRootBody, parseCommonRoot } from '#domain/ledger/commonRoot.ts'
import { commonRootFiles } from '#domain/ledger/commonRootProofs.ts'
import { signaturesUpTo } from '#domain/ledger/evidenceSignatures.ts'
import { parseNote } from '#domain/ledger/note.ts'
import { signingKey, signNote } from '#domain/ledger/sign.ts'
import { asSigner } from '#domain/ledger/signer.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { filesOf, forged, gathered, jcs, json, verifyBytes } from '#tests/support/bundle.ts'
import { installationOrigin, proofsOf, trustOf } from '#tests/support/commonRoot.ts'
import { signingHouse } from '#tests/support/ledger.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let orgId: string
let nord: string
let signing: ReturnType<typeof signingHouse>
beforeEach(async () => {
  house = await world()
  ;[orgId, nord] = [house.lumen.orgId, house.nord.orgId]
  signing = signingHouse()
  await signCheckpoint(orgId, signing)
  await signCheckpoint(nord, signing)
  await anchorCommonRoot(signing)
})

const rootsOf = (org: string) =>
  asSuperuser<{ note: string; root: Buffer; size: number; index: number; salt: Buffer; checkpoint_size: number }>(
    'select note, root, size, index, salt, checkpoint_size::int from common_roots where org_id = $1 order by signed_at',
    [org],
  )

test('two houses stand under one root, each with a leaf of its own, and neither reads the other’s', async () => {
  const [[one], [other]] = [await rootsOf(orgId), await rootsOf(nord)]
  expect(one?.note).toBe(other?.note)
  expect([one?.size, one?.index === other?.index, one?.salt.equals(other?.salt ?? Buffer.alloc(0))]).toEqual([
    64,
    false,
    false,
  ])
  expect(one?.note).not.toMatch(/lumen|nord/i)
  for (const [reader, read] of [
    [orgId, 1],
    [nord, 1],
  ] as const)
    for (const table of ['common_roots', 'common_root_anchors'])
      expect(await asSigner(reader, (sql) => sql(`select org_id from ${table}`))).toEqual(
        Array.from({ length: read }, () => ({ org_id: reader })),
      )
})

test('it leaves whether or not anything happened, another each time, and what came back is kept', async () => {
  await anchorCommonRoot(signing)
  const roots = await rootsOf(orgId)
  expect(roots).toHaveLength(2)
  expect(roots[0]?.root.equals(roots[1]?.root ?? Buffer.alloc(0))).toBe(false)
  expect(roots[0]?.checkpoint_size).toBe(roots[1]?.checkpoint_size)
  const [sink] = signing.sinks
  const outside = (await sink?.all(await installationOrigin())) ?? []
  expect(outside).toEqual(roots.map(({ note }) => note))
  expect(await sink?.newest(await installationOrigin())).toBe(roots[1]?.note)
  const place = join(signing.folder, (await installationOrigin()).split('/').at(-1) ?? '')
  for (const file of readdirSync(place)) expect(file).toMatch(/^\d{15}\.common-root$/)
  const sent = await asSuperuser<{ kept: boolean; answer: string }>(
    'select kept, answer from common_root_anchors where org_id = $1',
    [orgId],
  )
  expect(sent).toEqual([
    { kept: true, answer: 'kept' },
    { kept: true, answer: 'kept' },
  ])
  expect((await verifyLedger(orgId, signing)).verdict).toBe('intact')
})

test('a place outside that cannot be reached is told, and the root is kept all the same', async () => {
  const unreachable = { ...signing.sinks[0], name: 'webhook', keep: () => Promise.reject(new Error('Nobody answers.')) }
  await anchorCommonRoot({ ...signing, sinks: [unreachable as never] })
  expect(await rootsOf(orgId)).toHaveLength(2)
  const [sent] = await asSuperuser<{ kept: boolean; answer: string }>(
    "select kept, answer from common_root_anchors where org_id = $1 and sink = 'webhook'",
    [orgId],
  )
  expect(sent).toEqual({ kept: false, answer: 'Nobody answers.' })
})

test('with no key, nothing is signed and nothing leaves', async () => {
  await expect(anchorCommonRoot({ ...signing, seeds: [] })).rejects.toThrow('LEDGER_KEYS')
})

describe('the bundle of an organisation', () => {
  let bundle: Buffer
  let size: number
  /** What the newest common root stands for. */
  let under: number
  beforeEach(async () => {
    const caseId = await caseWithTeam(house)
    under = (await signCheckpoint(orgId, signing))?.size ?? 0
    await anchorCommonRoot(signing)
    await addNote(await house.who('claire'), { caseId, words: 'Called back.' })
    size = (await signCheckpoint(orgId, signing))?.size ?? 0
    const signatures = await signaturesUpTo(orgId, size, signing)
    bundle = await gathered(
      writeBundle({
        orgId,
        scope: { from: 0, to: size - 1 },
        size,
        version: '1',
        // As if an hour had passed since each round: one that is younger than a minute may still be writing.
        signatures: {
          ...signatures,
          commonRoots: () => commonRootFiles(orgId, size, new Date(Date.now() + 3_600_000)),
        },
      }),
    )
  })
  const verified = async (change: (proof: ReturnType<typeof json>) => object = (proof) => proof, trust?: string) => {
    const files = await filesOf(bundle)
    const { origin } = json(files.get('manifest.json'))
    const name = [...files.keys()].find((each) => each.startsWith('anchors/')) ?? ''
    const changed = await forged(
      files.set(name, jcs(change(json(files.get(name))))),
      signingKey(origin, signing.seeds[0] ?? new Uint8Array()),
    )
    return verifyBytes(changed, { trust: trust ?? (await trustOf(orgId, signing.seeds)) })
  }
  test('proves of each signed root that it stood under a common one, by the pinned key of the installation', async () => {
    const names = [...(await filesOf(bundle)).keys()].filter((name) => name.startsWith('anchors/'))
    expect(names).toHaveLength(2)
    const verdict = await verifyBytes(bundle, { trust: await trustOf(orgId, signing.seeds) })
    expect(verdict).toMatchObject({ exit: 2, broken: [], anchoredTo: null, underCommonRoot: { size: under } })
    expect(verdict.reserved.map(({ code }) => code)).toEqual(['never_anchored'])
  })

  test('without the key of the installation it says so, and believes no common root', async () => {
    for (const trust of [await trustOf(orgId, signing.seeds, { installation: false }), null]) {
      const verdict = await verifyBytes(bundle, { trust })
      expect(verdict).toMatchObject({ exit: 2, broken: [], underCommonRoot: null })
      expect(verdict.reserved.map(({ code }) => code)).toContain('installation_not_pinned')
    }
  })

  test('with the common root from the place outside, it is anchored up to there', async () => {
    const notes = (await signing.sinks[0]?.all(await installationOrigin())) ?? []
    const held = notes.map((text, n) => ({ name: `${n}.txt`, text }))
    const verdict = await verifyBytes(bundle, { trust: await trustOf(orgId, signing.seeds), held })
    expect(verdict).toMatchObject({ exit: 2, broken: [], anchoredTo: under })
    expect(verdict.reserved.map(({ code }) => code)).toEqual(['unanchored_range'])
  })

  test('one from outside under which nothing of this bundle stands is named; one of the same moment that differs breaks it', async () => {
    await anchorCommonRoot(signing)
    const [first] = await rootsOf(orgId)
    const newest = (await signing.sinks[0]?.newest(await installationOrigin())) ?? ''
    const trust = await trustOf(orgId, signing.seeds)
    const elsewhere = await verifyBytes(bundle, { trust, held: [{ name: 'a.txt', text: newest }] })
    expect(elsewhere).toMatchObject({ exit: 2, broken: [] })
    expect(elsewhere.reserved.map(({ code }) => code)).toContain('common_root_elsewhere')
    const said = parseCommonRoot(parseNote(first?.note ?? '').body)
    const key = signingKey(said.origin, signing.seeds[0] ?? new Uint8Array())
    const text = signNote(commonRootBody({ ...said, root: randomBytes(32) }), key)
    expect(await verifyBytes(bundle, { trust, held: [{ name: 'b.txt', text }] })).toMatchObject({
      exit: 1,
      broken: [{ code: 'common_root_false', file: 'b.txt' }],
    })
  })

  test.each([
    ['another salt', (p: ReturnType<typeof json>) => ({ ...p, salt: 'ab'.repeat(32) })],
    ['a path that is longer', (p: ReturnType<typeof json>) => ({ ...p, path: [...p.path, p.root] })],
    ['another place', (p: ReturnType<typeof json>) => ({ ...p, index: p.index ^ 1 })],
    ['another size', (p: ReturnType<typeof json>) => ({ ...p, size: 128 })],
    ['another root', (p: ReturnType<typeof json>) => ({ ...p, root: 'cd'.repeat(32) })],
    ['a note that was edited', (p: ReturnType<typeof json>) => ({ ...p, note: p.note.replace('\n64\n', '\n128\n') })],
    ['a checkpoint of another ledger', (p: ReturnType<typeof json>) => ({ ...p, checkpoint: `x${p.checkpoint}` })],
  ])('with %s is broken', async (_, change) => {
    expect(await verified(change)).toMatchObject({ exit: 1, broken: [{ code: 'common_root_false' }] })
  })

  test('under a root that another key signed is broken', async () => {
    const trust = JSON.parse(await trustOf(orgId, signing.seeds))
    const stranger = JSON.parse(await trustOf(orgId, [randomBytes(32)]))
    const verdict = await verified(undefined, JSON.stringify({ ...trust, installation: stranger.installation }))
    expect(verdict).toMatchObject({
      exit: 1,
      broken: [{ code: 'not_signed_by_trusted' }, { code: 'not_signed_by_trusted' }],
    })
  })

  test('a proof that was kept from before is a witness as a receipt is', async () => {
    const [, proof] = await proofsOf(orgId)
    const trust = await trustOf(orgId, signing.seeds)
    const text = JSON.stringify(proof, null, 2)
    expect(await verifyBytes(bundle, { trust, held: [{ name: 'p.json', text }] })).toMatchObject({
      broken: [],
      anchoredTo: under,
    })
    const other = { ...proof, salt: 'ab'.repeat(32) }
    expect(await verifyBytes(bundle, { trust, held: [{ name: 'p.json', text: JSON.stringify(other) }] })).toMatchObject(
      {
        exit: 1,
        broken: [{ code: 'receipt_false', file: 'p.json' }],
      },
    )
  })
})
