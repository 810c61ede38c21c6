import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeFile } from '#domain/files/storeFile.ts'
import { globalId, newId } from '#domain/id.ts'
import { addCapture } from '#domain/statements/capture.ts'
import { checkPublication } from '#domain/statements/checkPublication.ts'
import { reconcilePublication } from '#domain/statements/reconcile.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { asApplication, ending, publishedStatement } from '#tests/faults/arrange.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { picture } from '#tests/support/pictures.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, timelineOf } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
let contract: Contract
beforeAll(async () => {
  house = await world()
  contract = await openContract()
  return () => contract.close()
})

const link = 'https://x.example/lumen/1'
const keep = async (caseId: string, bytes: Uint8Array = picture(), key: PersonKey = 'karim', name = 'capture.png') =>
  (await storeFile(await house.who(key), { caseId, name, bytes })).fileId
const say = async (publicationId: string, more: object, key: PersonKey = 'karim') =>
  ending(recordPublication(await house.who(key), { publicationId, ...more }))
const add = async (publicationId: string, fileId: string, key: PersonKey = 'karim') =>
  ending(addCapture(await house.who(key), { publicationId, fileId }))

async function out() {
  const { publicationId, caseId } = await publishedStatement(house)
  await say(publicationId, { link })
  return { publicationId, caseId }
}

async function shown(id: string, key: PersonKey = 'ines') {
  const { data } = await contract.ask(
    await tokenOf(await house.who(key)),
    `query P($id: ID!) { node(id: $id) { ... on Publication { state evidence link captures { file { name path mediaType } by { name } }
       checks { outcome capture { name } } viewerMayAddCapture { allowed refusal } } } }`,
    { id: `publication_${id.replaceAll('-', '')}` },
  )
  return data.node
}

const bound = (publicationId: string) =>
  asSuperuser<{ sealed: string; kept: string }>(
    `select convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,capture}' as sealed, f.sha256 as kept
       from publication_captures k join events e on e.id = k.event_id join files f on f.id = k.file_id where k.publication_id = $1`,
    [publicationId],
  )

describe('with what one says', () => {
  test('words are out by a capture alone: its event binds the bytes, and it counts for more than a word', async () => {
    const { publicationId, caseId } = await publishedStatement(house)
    const fileId = await keep(caseId)
    expect(await say(publicationId, { fileId })).toBe('done')
    expect((await timelineOf(caseId)).slice(-3)).toEqual([
      'publication.captured',
      'publication.published',
      'statement.published',
    ])
    const [row] = await bound(publicationId)
    expect(row?.sealed).toBe(row?.kept)
    expect(await shown(publicationId, 'karim')).toEqual({
      state: 'PUBLISHED',
      evidence: 'CAPTURE',
      link: null,
      captures: [
        {
          file: { name: 'capture.png', path: `/files/${fileId.replaceAll('-', '')}`, mediaType: 'image/png' },
          by: { name: 'Karim Benali' },
        },
      ],
      checks: [],
      viewerMayAddCapture: { allowed: true, refusal: null },
    })
  })

  test('nothing at all is still no evidence', async () => {
    const { publicationId } = await publishedStatement(house)
    expect(await say(publicationId, {})).toBe('EVIDENCE_MISSING')
  })

  test('a reading keeps its own picture, and stays the better evidence', async () => {
    const { publicationId, caseId } = await out()
    const fileId = await keep(caseId, picture(), 'maya', 'lu.png')
    const read = { publicationId, liveText: 'Something else altogether.', fileId }
    expect(await ending(checkPublication(await house.who('maya'), read))).toBe('done')
    expect(await shown(publicationId)).toMatchObject({
      evidence: 'READ_BACK',
      checks: [{ outcome: 'DIFFERS', capture: { name: 'lu.png' } }],
      captures: [{ by: { name: 'Maya Rossi' } }],
    })
  })

  test('whoever finds after the permit that it is out may show it too', async () => {
    const { publicationId, caseId } = await publishedStatement(house)
    const fileId = await keep(caseId)
    await asSuperuser("update publications set permit_ends_at = now() - interval '1 minute' where id = $1", [
      publicationId,
    ])
    const found = { publicationId, found: 'published' as const, fileId }
    expect(await ending(reconcilePublication(await house.who('maya'), found))).toBe('done')
    expect(await shown(publicationId)).toMatchObject({ state: 'PUBLISHED', evidence: 'CAPTURE' })
  })
})

describe('afterwards', () => {
  test('a capture is added to what is out, by whoever may publish; the newest is first', async () => {
    const { publicationId, caseId } = await out()
    expect(await shown(publicationId)).toMatchObject({ evidence: 'TESTIMONY' })
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')
    expect(await add(publicationId, await keep(caseId))).toBe('done')
    expect(await add(publicationId, await keep(caseId, pdf, 'maya', 'page.pdf'), 'maya')).toBe('done')
    expect((await shown(publicationId)).captures.map(({ file }: { file: { name: string } }) => file.name)).toEqual([
      'page.pdf',
      'capture.png',
    ])
    expect(await shown(publicationId)).toMatchObject({ evidence: 'CAPTURE' })
    expect((await timelineOf(caseId)).at(-1)).toBe('publication.captured')
  })

  test('only to what is out, by somebody who may say so', async () => {
    const { publicationId, caseId } = await publishedStatement(house)
    const fileId = await keep(caseId)
    expect(await add(publicationId, fileId)).toBe('WRONG_STATE')
    await say(publicationId, { link })
    expect(await add(publicationId, fileId, 'nadia')).toBe('NOT_YOUR_ROLE')
    expect(await shown(publicationId, 'nadia')).toMatchObject({
      viewerMayAddCapture: { allowed: false, refusal: 'NOT_YOUR_ROLE' },
    })
  })

  test('a file of another case, of another house or of nobody is not found, whichever way it is given', async () => {
    const { publicationId } = await out()
    const pending = (await publishedStatement(house)).publicationId
    const elsewhere = await keep(await caseWithTeam(house), picture(), 'claire')
    const [theirs] = await asSuperuser<{ id: string }>(
      `insert into files (org_id, id, case_id, name, media_type, size, sha256, content, added_by)
       select $1, gen_random_uuid(), c.id, 'a.png', 'image/png', 1, encode(sha256('a'), 'hex'), 'a', m.id
         from cases c join members m on m.org_id = c.org_id where c.org_id = $1 limit 1 returning id`,
      [house.nord.orgId],
    )
    for (const fileId of [elsewhere, theirs?.id ?? newId(), newId()]) {
      expect(await add(publicationId, fileId)).toBe('NOT_FOUND')
      expect(await say(pending, { link, fileId })).toBe('NOT_FOUND')
      const read = { publicationId, liveText: 'Read.', fileId }
      expect(await ending(checkPublication(await house.who('maya'), read))).toBe('NOT_FOUND')
    }
    expect(await shown(pending)).toMatchObject({ state: 'PUBLISHING', captures: [] })
    expect(await shown(publicationId)).toMatchObject({ evidence: 'TESTIMONY', captures: [], checks: [] })
  })

  test('what is no picture and no PDF shows nothing of a page', async () => {
    const { publicationId, caseId } = await out()
    const text = await keep(
      caseId,
      Buffer.from(`Read on the phone. ${randomBytes(4).toString('hex')}`),
      'karim',
      'a.txt',
    )
    expect(await add(publicationId, text)).toBe('FILE_TYPE_REFUSED')
    expect(await shown(publicationId)).toMatchObject({ evidence: 'TESTIMONY', captures: [] })
  })
})

test('over the contract: what was kept is answered at once, and a refusal names the field', async () => {
  const { publicationId, caseId } = await out()
  const token = await tokenOf(await house.who('karim'), ['statements:publish', 'cases:read'])
  const ask = async (fileId: string) =>
    (
      await contract.ask(
        token,
        'mutation A($input: AddCaptureInput!) { addCapture(input: $input) { publication { evidence captures { file { name } } } userErrors { code path } } }',
        { input: { publicationId: globalId('Publication', publicationId), fileId: globalId('File', fileId) } },
      )
    ).data.addCapture
  expect(await ask(await keep(caseId))).toEqual({
    publication: { evidence: 'CAPTURE', captures: [{ file: { name: 'capture.png' } }] },
    userErrors: [],
  })
  const text = await keep(caseId, Buffer.from('Read on the phone.'), 'karim', 'said.txt')
  expect(await ask(text)).toEqual({
    publication: null,
    userErrors: [{ code: 'FILE_TYPE_REFUSED', path: ['fileId'] }],
  })
  expect(await ask(newId())).toBeNull()
})

describe('whatever the code says, the tables hold', () => {
  const row = `insert into publication_captures (org_id, id, case_id, publication_id, file_id, by, event_id) values ($1, $2, $3, $4, $5, $6, $7)`

  async function forge(change: (own: Record<string, string>) => Record<string, string>) {
    const { publicationId, caseId } = await out()
    const fileId = await keep(caseId)
    await add(publicationId, fileId)
    const karim = await house.who('karim')
    const [event] = await asSuperuser<{ id: string }>(
      "select id from events where subject_id = $1 and type = 'publication.published'",
      [publicationId],
    )
    const own = { caseId, publicationId, fileId, eventId: event?.id ?? '' }
    const of = { ...own, ...change(own) }
    const values = [karim.orgId, newId(), of.caseId, of.publicationId, of.fileId, karim.memberId, of.eventId]
    return asApplication(karim, (sql) => sql(row, values))
  }

  test('a file of another case is held off by a key', async () => {
    const fileId = await keep(await caseWithTeam(house), picture(), 'claire')
    await expect(forge(() => ({ fileId }))).rejects.toThrow('publication_captures_file')
  })

  test('so is one that is given the case of its file instead of its own', async () => {
    const caseId = await caseWithTeam(house)
    const fileId = await keep(caseId, picture(), 'claire')
    await expect(forge(() => ({ fileId, caseId }))).rejects.toThrow('its own publication, case and event')
  })

  test('an event that binds no bytes, or others, carries no capture', async () => {
    await expect(forge(() => ({}))).rejects.toThrow('its own publication, case and event')
  })

  test('a capture is not changed afterwards, nor taken away', async () => {
    const { publicationId, caseId } = await out()
    await add(publicationId, await keep(caseId))
    for (const attack of [
      'update publication_captures set by = by where publication_id = $1',
      'delete from publication_captures where publication_id = $1',
    ])
      await expect(asApplication(await house.who('karim'), (sql) => sql(attack, [publicationId]))).rejects.toThrow(
        'permission denied',
      )
  })

  test('words are not out without anything that shows it', async () => {
    const { publicationId } = await out()
    const attack = asApplication(await house.who('karim'), (sql) =>
      sql('update publications set link = null where id = $1', [publicationId]),
    )
    await expect(attack).rejects.toThrow('EVIDENCE_MISSING')
  })
})
