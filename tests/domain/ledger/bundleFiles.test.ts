import { beforeAll, expect, test } from 'vitest'
import { addEvidence } from '#domain/claims/addEvidence.ts'
import { storeFile } from '#domain/files/storeFile.ts'
import { bundleFiles } from '#domain/ledger/bundle.ts'
import { sentenceOf } from '#domain/ledger/verifier/sentence.ts'
import { addCapture } from '#domain/statements/capture.ts'
import { recordFoundPublication } from '#domain/statements/foundPublication.ts'
import {
  bundleOf,
  type Files,
  filesOf,
  forged,
  houseKey,
  leavesOf,
  receiptOf,
  sha,
  trust,
  verifyBytes,
} from '#tests/support/bundle.ts'
import { pagesOf } from '#tests/support/pdf.ts'
import { picture } from '#tests/support/pictures.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { cleared, publishFirst } from '#tests/support/publishedCase.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const shot = picture()
const report = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')
const capture = `files/${sha(shot)}.png`
const evidence = `files/${sha(report)}.pdf`

let house: World
let caseId: string
let bundle: Buffer
let files: Files
beforeAll(async () => {
  house = await world()
  const read = await cleared(house)
  caseId = read.caseId
  const publicationId = await publishFirst(house, read.statementId)
  const [karim, claire] = [await house.who('karim'), await house.who('claire')]
  const kept = await storeFile(karim, { caseId, name: 'as it reads.png', bytes: shot })
  await addCapture(karim, { publicationId, fileId: kept.fileId })
  const { fileId } = await storeFile(claire, { caseId, name: 'report.pdf', bytes: report })
  await addEvidence(claire, { claimId: read.claimId, fileId })
  bundle = await bundleOf(house.lumen.orgId, caseId)
  files = await filesOf(bundle)
})

const positionOf = async (type: string, of = caseId): Promise<number> => {
  const [row] = await asSuperuser<{ position: string }>(
    'select l.position from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where e.type = $1 and e.case_id = $2 order by 1 limit 1',
    [type, of],
  )
  return Number(row?.position)
}
/** By somebody who holds the house's own key: the manifest and its signature are made anew. */
const without = async (change: (copy: Files) => void) => {
  const copy = new Map(files)
  change(copy)
  return verifyBytes(await forged(copy, houseKey), { trust: trust() })
}

test('files of the case are in its bundle byte for byte, and it is valid with nothing held back', async () => {
  expect(shot.equals(files.get(capture) ?? new Uint8Array())).toBe(true)
  expect(report.equals(files.get(evidence) ?? new Uint8Array())).toBe(true)
  const leaves = await leavesOf(house.lumen.orgId)
  const held = [{ name: 'receipt.json', text: await receiptOf(leaves, leaves.length - 1) }]
  expect(await verifyBytes(bundle, { trust: trust(), held })).toMatchObject({ exit: 0, broken: [], reserved: [] })
})

test('one flipped byte of a capture is found, and the file is named', async () => {
  const flipped = Buffer.from(bundle)
  const at = flipped.indexOf(shot) + shot.length - 1
  flipped[at] = (flipped[at] ?? 0) ^ 1
  const verdict = await verifyBytes(flipped, { trust: trust() })
  expect(verdict).toMatchObject({ exit: 1, broken: [{ code: 'file_altered', file: capture }] })
  expect(sentenceOf(verdict, 'en')).toContain(capture)
})

test('so is one that the house itself flipped, signing the bundle anew: each event says which bytes it kept', async () => {
  const other = Buffer.from(shot)
  other[other.length - 1] = (other.at(-1) ?? 0) ^ 1
  const verdict = await without((copy) => copy.set(capture, other))
  expect(verdict).toMatchObject({ exit: 1 })
  expect(verdict.broken).toEqual([
    { code: 'file_false', file: capture, position: await positionOf('file.added') },
    { code: 'file_false', file: capture, position: await positionOf('publication.captured') },
  ])
  expect(sentenceOf(verdict, 'fr')).toContain('un fichier du dossier n’est pas celui que son événement a gardé')
})

test('a capture left out is named, a document left out is said to be missing, and one slipped in is too much', async () => {
  expect((await without((copy) => copy.delete(capture))).broken).toEqual([
    { code: 'value_not_accounted_for', position: await positionOf('publication.captured'), detail: 'file' },
  ])
  const fewer = await without((copy) => copy.delete(evidence))
  expect(fewer.broken).toEqual([])
  expect(fewer.reserved.map(({ code }) => code)).toContain('file_not_here')
  const name = `files/${'0'.repeat(64)}.png`
  expect((await without((copy) => copy.set(name, shot))).broken).toEqual([{ code: 'file_added', file: name }])
})

test('what shows words found outside is there as a capture is, and is missed as one', async () => {
  const seen = picture()
  const name = `files/${sha(seen)}.png`
  const other = await caseWithTeam(house)
  const maya = await house.who('maya')
  const { fileId } = await storeFile(maya, { caseId: other, name: 'seen outside.png', bytes: seen })
  await recordFoundPublication(maya, { caseId: other, channel: 'x', fileId })
  const copy = await filesOf(await bundleOf(house.lumen.orgId, other))
  expect(seen.equals(copy.get(name) ?? new Uint8Array())).toBe(true)
  expect((await verifyBytes(await forged(copy, houseKey), { trust: trust() })).broken).toEqual([])
  copy.delete(name)
  expect((await verifyBytes(await forged(copy, houseKey), { trust: trust() })).broken).toEqual([
    { code: 'value_not_accounted_for', position: await positionOf('publication.found', other), detail: 'file' },
  ])
})

test('the timelines say which file an event kept', async () => {
  const reader = {
    language: 'fr',
    timeZone: 'Europe/Paris',
    name: 'Anne Thibault',
    askedAt: new Date(),
    reference: 'SF',
  } as const
  const told = await filesOf(await bundleOf(house.lumen.orgId, caseId, { reader }))
  const page = Buffer.from(told.get('timeline.html') ?? '').toString()
  expect(page).toContain(`files/${sha(shot).slice(0, 8)}….png`)
  const paper = pagesOf(told.get('timeline-001.pdf') ?? new Uint8Array()).join('\n')
  expect(paper).toContain('Capture versée')
  expect(paper.replaceAll(/\s+/g, ' ')).toContain(`fichier ${sha(shot).slice(0, 4)} ${sha(shot).slice(4, 8)}`)
})

test('what is written holds one file at a time, and goes out in the order of its names', async () => {
  const leaves = await leavesOf(house.lumen.orgId)
  const names: string[] = []
  for await (const { name } of bundleFiles({
    orgId: house.lumen.orgId,
    scope: { case: caseId },
    size: leaves.length,
    version: '1',
  }))
    names.push(name)
  const listed = names.filter((name) => !name.startsWith('manifest.'))
  expect(listed).toEqual([...listed].sort())
  expect(listed.filter((name) => name.startsWith('files/'))).toEqual([capture, evidence].sort())
})

test('a file of a restricted case is in no bundle of a stretch of the ledger, nor in the bundle of another case', async () => {
  const [open, restricted] = [picture(64), picture(64)]
  for (const bytes of [open, restricted]) {
    const other = await caseWithTeam(house, { restricted: bytes === restricted })
    await storeFile(await house.who('claire'), { caseId: other, name: 'other.png', bytes })
  }
  expect((await bundleOf(house.lumen.orgId, caseId)).includes(open)).toBe(false)
  const { length } = await leavesOf(house.lumen.orgId)
  const stretch = await bundleOf(house.lumen.orgId, '', { scope: { from: 0, to: length - 1 } })
  expect([shot, open, restricted].map((bytes) => stretch.includes(bytes))).toEqual([true, true, false])
  expect(await verifyBytes(stretch, { trust: trust() })).toMatchObject({
    broken: [],
    withheld: { restricted: expect.any(Number) },
  })
})
