import { expect, test } from 'vitest'
import {
  bundleOf,
  filesOf,
  json,
  leavesOf,
  sha,
  signatures,
  trust,
  verifyBytes,
  zipped,
} from '#tests/support/bundle.ts'
import { publishedCase } from '#tests/support/publishedCase.ts'
import { world } from '#tests/support/world.ts'

test('a draft certificate tells what the bundle knows, leaves the rest to a person, and is held by the manifest', async () => {
  const house = await world()
  const { caseId } = await publishedCase(house)
  const leaves = await leavesOf(house.lumen.orgId)
  const reader = {
    reference: 'SF-902',
    name: 'Anne',
    language: 'fr',
    timeZone: 'Europe/Paris',
    askedAt: new Date(0),
  } as const
  const change = { size: leaves.length, signatures: signatures(leaves), reader }
  const files = await filesOf(await bundleOf(house.lumen.orgId, caseId, change))
  const draft = Buffer.from(files.get('CERTIFICATE-902.md') ?? '').toString()
  const { root, size, included, withheld, files: sums, origin } = json(files.get('manifest.json'))
  for (const known of [root, origin, caseId, 'SF-902', '1970-01-01T00:00:00.000Z', signatures(leaves).keys[0]])
    expect(draft).toContain(known)
  expect(draft).toContain(`| Events in the ledger (size) | ${size} |`)
  expect(draft).toContain(`| Events shown | ${included} |`)
  expect(draft).toContain(`| Events withheld | ${withheld} (${withheld} of another case) |`)
  expect(draft).toContain('DRAFT FOR COUNSEL')
  expect(draft).toContain('Projet, à l’attention du conseil')
  expect(draft).not.toMatch(/Anne|undefined|NaN|\[object/)
  expect(sums['CERTIFICATE-902.md']).toBe(sha(files.get('CERTIFICATE-902.md') ?? new Uint8Array()))
  const again = await filesOf(await bundleOf(house.lumen.orgId, caseId, change))
  expect(Buffer.from(again.get('CERTIFICATE-902.md') ?? '').toString()).toBe(draft)
  const edited = new Map(files).set('CERTIFICATE-902.md', Buffer.from(draft.replace('DRAFT', 'FINAL')))
  expect(await verifyBytes(await zipped(edited), { trust: trust() })).toMatchObject({
    exit: 1,
    broken: [{ code: 'file_altered', file: 'CERTIFICATE-902.md' }],
  })
  const unsigned = await bundleOf(house.lumen.orgId, caseId, { size: leaves.length, signatures: undefined })
  const bare = Buffer.from((await filesOf(unsigned)).get('CERTIFICATE-902.md') ?? '').toString()
  for (const said of ['| Ledger | not signed yet |', '| Signed roots | none |', '| Keys that signed | none |'])
    expect(bare).toContain(said)
  expect(bare).not.toMatch(/undefined|Asked for/)
})
