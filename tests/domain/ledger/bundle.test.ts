import { describe, expect, test } from 'vitest'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { listedIn } from '#domain/ledger/verifier/listing.ts'
import { openBreakGlass, secondBreakGlass } from '#domain/statements/breakGlass.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { startThread } from '#domain/threads/startThread.ts'
import {
  bundleOf,
  filesOf,
  forged,
  houseKey,
  json,
  leavesOf,
  receiptOf,
  signatures,
  trust,
  verifyBytes,
} from '#tests/support/bundle.ts'
import { adopted } from '#tests/support/legislature.ts'
import { clearedLine, filling, textOf } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { cleared, publishedCase, publishFirst } from '#tests/support/publishedCase.ts'
import { caseWithTeam, confirmedClaim, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const verdictOn = async (house: World, caseId: string) => {
  const leaves = await leavesOf(house.lumen.orgId)
  const held = [{ name: 'receipt.json', text: await receiptOf(leaves, leaves.length - 1) }]
  const verdict = await verifyBytes(await bundleOf(house.lumen.orgId, caseId), { trust: trust(), held })
  return { ...verdict, reservations: verdict.reserved.map(({ code }) => code) }
}

test('a case whose words went out with authority is valid, anchored, and holds nothing back', async () => {
  const house = await world()
  const { caseId, statementId } = await cleared(house)
  await publishFirst(house, statementId)
  const { length } = await leavesOf(house.lumen.orgId)
  expect(await verdictOn(house, caseId)).toMatchObject({
    exit: 0,
    broken: [],
    reserved: [],
    size: length,
    included: length,
    signedTo: length,
    anchoredTo: length,
    withheld: {},
    publications: [{ authorised: true, faults: [], route: 'standard', out: true, imported: false }],
  })
})

test('asked for again at the same size it is the same bundle, whatever has happened since', async () => {
  const house = await world()
  const { caseId } = await publishedCase(house)
  const leaves = await leavesOf(house.lumen.orgId)
  const change = { size: leaves.length, signatures: signatures(leaves) }
  const first = await bundleOf(house.lumen.orgId, caseId, change)
  await addNote(await house.who('claire'), { caseId, words: 'Said afterwards.' })
  await statementInReview(house)
  expect((await bundleOf(house.lumen.orgId, caseId, change)).equals(first)).toBe(true)
})

test('the bundle of one case holds nothing of another but its fingerprints, and nothing of another house', async () => {
  const house = await world()
  const { caseId } = await publishedCase(house)
  const bundle = await bundleOf(house.lumen.orgId, caseId)
  const others = await asSuperuser<{ id: string; case_id: string }>(
    'select id, case_id from events where case_id <> $1 or org_id <> $2',
    [caseId, house.lumen.orgId],
  )
  expect(others.length).toBeGreaterThan(10)
  for (const { id, case_id } of others) {
    expect(bundle.includes(id)).toBe(false)
    expect(case_id !== null && bundle.includes(case_id)).toBe(false)
  }
  const verdict = await verifyBytes(bundle, { trust: trust() })
  expect(verdict.withheld).toEqual({ other_case: expect.any(Number) })
  expect(listedIn(verdict, 'fr').join(), 'in words, not by its code').toContain('d’un autre dossier')
  expect(verdict.reserved.map(({ code }) => code)).toEqual(['never_anchored', 'events_withheld'])
})

test('talk under privilege is withheld and counted, unless it is asked for by name', async () => {
  const house = await world()
  const { caseId, statementId } = await statementInReview(house)
  const [{ key, hash } = { key: '', hash: '' }] = await asSuperuser<{ key: string; hash: string }>(
    "select a.key, encode(sha256(convert_to(a.blocks -> 0 ->> 'text', 'UTF8')), 'hex') as hash from variants a join versions v on v.id = a.version_id where v.statement_id = $1 order by a.key limit 1",
    [statementId],
  )
  const words = 'Counsel would rather say less.'
  await startThread(await house.who('ines'), {
    statementId,
    variantKey: key,
    passageHash: hash,
    words,
    privileged: true,
  })
  const bundle = await bundleOf(house.lumen.orgId, caseId)
  expect(bundle.includes('Counsel')).toBe(false)
  expect(await verifyBytes(bundle, { trust: trust() })).toMatchObject({ broken: [], withheld: { privileged: 1 } })
  const whole = await bundleOf(house.lumen.orgId, caseId, { privileged: true })
  expect(await verifyBytes(whole, { trust: trust() })).toMatchObject({ broken: [], withheld: {} })
  const files = await filesOf(whole)
  const said = json(files.get('remarks.json'))
  expect(JSON.stringify(said)).toContain(words)
  for (const [changed, code] of [
    [JSON.stringify(said).replace(words, 'Counsel agreed.'), 'value_false'],
    [JSON.stringify({ ...said, remarks: {} }), 'value_not_accounted_for'],
  ]) {
    const other = await forged(files.set('remarks.json', Buffer.from(changed ?? '')), houseKey)
    expect((await verifyBytes(other, { trust: trust() })).broken).toMatchObject([{ code, detail: 'words' }])
  }
})

test('a value that was erased leaves its commitment, and is named', async () => {
  const house = await world()
  const { caseId } = await publishedCase(house)
  for (const done of [
    'alter table event_private disable trigger append_only',
    "delete from event_private p using events e where e.id = p.event_id and e.type = 'claim.logged'",
    'alter table event_private enable always trigger append_only',
  ])
    await asSuperuser(done)
  const verdict = await verifyBytes(await bundleOf(house.lumen.orgId, caseId), { trust: trust() })
  expect(verdict).toMatchObject({ exit: 2, broken: [] })
  expect(verdict.reserved).toContainEqual(expect.objectContaining({ code: 'erased', detail: 'words' }))
})

test('a stretch of the ledger is a bundle too: what came before is named, and what rests on it is not judged', async () => {
  const house = await world()
  const { publicationId } = await publishedCase(house)
  const { length } = await leavesOf(house.lumen.orgId)
  const whole = await bundleOf(house.lumen.orgId, '', { scope: { from: 0, to: length - 1 } })
  expect(await verifyBytes(whole, { trust: trust() })).toMatchObject({
    broken: [],
    withheld: {},
    publications: [{ authorised: true }],
  })
  const late = await bundleOf(house.lumen.orgId, '', { scope: { from: length - 3, to: length - 1 } })
  const verdict = await verifyBytes(late, { trust: trust() })
  expect(verdict).toMatchObject({
    exit: 2,
    broken: [],
    publications: [{ publication: publicationId, authorised: null }],
  })
  expect(verdict.reserved.map(({ code }) => code)).toContain('not_judged')
})

describe('by each of its ways', () => {
  test('a line cleared in advance is rendered again, and its own votes are asked', async () => {
    const house = await world()
    const lineId = await clearedLine(house)
    const caseId = await caseWithTeam(house, { severity: 3 })
    const claimId = await confirmedClaim(house, caseId, 'Our account sent 12 such replies.')
    const maya = await house.who('maya')
    const line = { id: lineId, slots: filling(claimId) }
    const { statementId } = await draftStatement(maya, { caseId, kind: 'holding_line', holdingLine: line })
    await submitStatement(maya, { statementId, expectedRevision: 1, route: 'holding_line' })
    await publishVariant(maya, { ...(await textOf(statementId)), staffNotToldReason: 'Told in person.' })
    const verdict = await verdictOn(house, caseId)
    expect(verdict).toMatchObject({ exit: 0, broken: [], publications: [{ authorised: true, route: 'holding_line' }] })
    expect(verdict.reservations).toEqual([])
  })

  test('votes passed over by two people are valid, and never without a word', async () => {
    const house = await world()
    const { statementId, caseId } = await statementInReview(house, { severity: 3 })
    const words = {
      statementId,
      variantKeys: ['x/fr/public'],
      reason: 'A child is in hospital and the lamp is still on sale in four shops.',
    }
    const { breakGlassId } = await openBreakGlass(await house.who('karim'), words)
    await secondBreakGlass(await house.who('claire'), { breakGlassId })
    await publishVariant(await house.who('karim'), {
      ...(await textOf(statementId)),
      staffNotToldReason: 'Told in person.',
    })
    const verdict = await verdictOn(house, caseId)
    expect(verdict).toMatchObject({ exit: 2, broken: [], publications: [{ authorised: true, route: 'break_glass' }] })
    expect(verdict.reservations).toEqual(['break_glass'])
  })

  test('under policies that two people changed meanwhile', async () => {
    const house = await world()
    await adopted(house, 'posts', {})
    const before = await cleared(house)
    await adopted(house, 'posts', { voteLifeMinutes: 30 })
    await publishFirst(house, before.statementId)
    expect(await verdictOn(house, before.caseId)).toMatchObject({ exit: 0, publications: [{ authorised: true }] })
  })
})

test('what people read says who did what, and is known to be for reading', async () => {
  const house = await world()
  const { caseId } = await publishedCase(house)
  const files = await filesOf(await bundleOf(house.lumen.orgId, caseId))
  const page = Buffer.from(files.get('timeline.html') ?? '').toString()
  expect(page).toContain('Inès Duhamel')
  expect(page).toContain('statement.approved')
  expect(page).not.toMatch(/<script|src=/)
  const texts = [...files]
    .filter(([name]) => name.startsWith('texts/'))
    .map(([, bytes]) => Buffer.from(bytes).toString())
  expect(texts).toContainEqual(expect.stringContaining('La réponse publiée ce matin vient de nous.'))
  const votes = [...files].filter(([name]) => name.startsWith('votes/')).map(([, bytes]) => json(bytes))
  expect(votes).toMatchObject([{ votes: [{ lane: 'legal' }, { lane: 'communications' }] }])
  const unsigned = await bundleOf(house.lumen.orgId, caseId, { signatures: undefined })
  expect((await verifyBytes(unsigned)).reserved.map(({ code }) => code)).toEqual([
    'keys_not_pinned',
    'nothing_signed',
    'never_anchored',
    'pages_not_proven',
    'events_withheld',
  ])
})
