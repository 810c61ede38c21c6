import { beforeAll, describe, expect, test } from 'vitest'
import { storeFile } from '#domain/files/storeFile.ts'
import { newId } from '#domain/id.ts'
import { checkPublication } from '#domain/statements/checkPublication.ts'
import { recordFoundPublication } from '#domain/statements/foundPublication.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { asApplication, ending, publishedStatement } from '#tests/faults/arrange.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { picture } from '#tests/support/pictures.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { caseWithTeam, timelineOf } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let house: World
let contract: Contract
beforeAll(async () => {
  house = await world()
  contract = await openContract()
  return () => contract.close()
})

const cleared = 'The reply published this morning came from us.\n\nWe apologise to the mother who asked us.'
const told = (key: PersonKey, kind: string, subject: string) =>
  asSuperuser('select kind from notifications where member_id = $1 and kind = $2 and subject_id = $3', [
    house.memberId(key),
    kind,
    subject,
  ])

describe('reading back', () => {
  async function out() {
    const { publicationId } = await publishedStatement(house)
    await recordPublication(await house.who('karim'), { publicationId, link: 'https://x.example/lumen/1' })
    return publicationId
  }
  const check = async (publicationId: string, liveText: string, key: PersonKey = 'maya') =>
    ending(checkPublication(await house.who(key), { publicationId, liveText }))
  const checks = (publicationId: string) =>
    asSuperuser<{ outcome: string; by: string }>(
      'select outcome, by from publication_checks where publication_id = $1 order by at',
      [publicationId],
    )

  test('the cleared words match, however the channel broke its lines; kept with who read them', async () => {
    const id = await out()
    expect(await check(id, cleared)).toBe('done')
    expect(await check(id, `  ${cleared.replaceAll(/\s+/g, '  ')} `, 'ines')).toBe('done')
    expect(await checks(id)).toEqual([
      { outcome: 'matches', by: house.memberId('maya') },
      { outcome: 'matches', by: house.memberId('ines') },
    ])
    expect(await told('claire', 'text_differs', id)).toEqual([])
  })

  test('other words differ, by one letter or one sentence, and the lead is told', async () => {
    const id = await out()
    expect(await check(id, cleared.replace('mother', 'lady'))).toBe('done')
    expect(await checks(id)).toMatchObject([{ outcome: 'differs' }])
    expect(await told('claire', 'text_differs', id)).toHaveLength(1)
  })

  test('only what is out is read back, by somebody with a part in the case', async () => {
    expect(await check(await out(), cleared, 'nadia')).toBe('NOT_YOUR_ROLE')
    expect(await check((await publishedStatement(house)).publicationId, cleared)).toBe('WRONG_STATE')
  })

  test('what was read is never changed afterwards, nor taken away', async () => {
    const id = await out()
    await check(id, cleared)
    for (const attack of [
      `update publication_checks set outcome = 'differs' where publication_id = $1`,
      'delete from publication_checks where publication_id = $1',
    ]) {
      await expect(asApplication(await house.who('karim'), (sql) => sql(attack, [id]))).rejects.toThrow(
        'permission denied',
      )
      await expect(pastEveryGuard(attack, [id]), 'past every ordinary guard').rejects.toThrow('append-only')
    }
  })

  test('the evidence is shown for what it is: declared, then read back', async () => {
    const id = await out()
    const token = await tokenOf(await house.who('ines'))
    const ask = async () =>
      (
        await contract.ask(
          token,
          'query P($id: ID!) { node(id: $id) { ... on Publication { evidence checks { outcome by { name } } } } }',
          { id: `publication_${id.replaceAll('-', '')}` },
        )
      ).data.node
    expect(await ask()).toEqual({ evidence: 'TESTIMONY', checks: [] })
    await check(id, cleared)
    expect(await ask()).toEqual({
      evidence: 'READ_BACK',
      checks: [{ outcome: 'MATCHES', by: { name: 'Maya Rossi' } }],
    })
  })
})

describe('words found outside', () => {
  const found = async (caseId: string, more: object, key: PersonKey = 'maya') =>
    ending(recordFoundPublication(await house.who(key), { caseId, channel: 'x', ...more }))

  test('are a record of their own that counts for nothing, and the lead is told', async () => {
    const caseId = await caseWithTeam(house)
    expect(await found(caseId, { link: 'https://x.example/lumen/9', text: 'It was a joke.' })).toBe('done')
    const [row] = await asSuperuser<{ id: string }>('select id from found_publications where case_id = $1', [caseId])
    expect(await told('claire', 'words_found', row?.id ?? '')).toHaveLength(1)
    expect(await timelineOf(caseId)).toContain('publication.found')
    const { data } = await contract.ask(
      await tokenOf(await house.who('claire')),
      'query C($id: ID!) { node(id: $id) { ... on Case { firstWordsAt meter { step state } foundPublications { channel text recordedBy { name } } } } }',
      { id: `case_${caseId.replaceAll('-', '')}` },
    )
    expect(data.node.firstWordsAt).toBeNull()
    expect(data.node.meter.map(({ state }: { state: string }) => state)).not.toContain('DONE')
    expect(data.node.foundPublications).toEqual([
      { channel: 'X', text: 'It was a joke.', recordedBy: { name: 'Maya Rossi' } },
    ])
  })

  test('take a link, a text or a note, of a time gone by, from somebody who sees the case', async () => {
    const caseId = await caseWithTeam(house, { restricted: true })
    expect(await found(caseId, {})).toBe('EVIDENCE_MISSING')
    expect(await found(caseId, { note: 'On the phone.', seenAt: new Date(Date.now() + 60_000) })).toBe('INVALID_INPUT')
    expect(await found(caseId, { note: 'On the phone.' }, 'nadia')).toBe('NOT_FOUND')
    expect(await found(caseId, { note: 'On the phone.' }, 'sophie')).toBe('done')
  })

  const kept = async (caseId: string, bytes: Uint8Array = picture(), name = 'seen.png') =>
    (await storeFile(await house.who('maya'), { caseId, name, bytes })).fileId
  const bound = (caseId: string) =>
    asSuperuser<{ sealed: string | null; kept: string | null }>(
      `select convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,capture}' as sealed, f.sha256 as kept
         from found_publications o join events e on e.id = o.event_id left join files f on f.id = o.file_id where o.case_id = $1 order by o.at`,
      [caseId],
    )

  test('may be shown by a capture alone, whose bytes their event binds', async () => {
    const caseId = await caseWithTeam(house)
    expect(await found(caseId, { fileId: await kept(caseId) })).toBe('done')
    expect(await found(caseId, { note: 'On the phone.' })).toBe('done')
    const [shown, said] = await bound(caseId)
    expect(shown?.sealed).toMatch(/^[0-9a-f]{64}$/)
    expect(shown?.sealed).toBe(shown?.kept)
    expect(said).toEqual({ sealed: null, kept: null })
    const { data } = await contract.ask(
      await tokenOf(await house.who('claire')),
      'query C($id: ID!) { node(id: $id) { ... on Case { foundPublications { note capture { name mediaType } } timeline(first: 9) { nodes { type file { name } } } } } }',
      { id: `case_${caseId.replaceAll('-', '')}` },
    )
    expect(data.node.foundPublications).toEqual([
      { note: 'On the phone.', capture: null },
      { note: null, capture: { name: 'seen.png', mediaType: 'image/png' } },
    ])
    const told = data.node.timeline.nodes.filter(({ type }: { type: string }) => type === 'publication.found')
    expect(told.map(({ file }: { file: { name: string } | null }) => file?.name)).toEqual([undefined, 'seen.png'])
  })

  test('are shown by a picture or a PDF of their own case, and by nothing else', async () => {
    const [caseId, other] = [await caseWithTeam(house), await caseWithTeam(house)]
    expect(await found(caseId, { fileId: await kept(other) })).toBe('NOT_FOUND')
    const text = await kept(caseId, Buffer.from(`Read on the phone. ${caseId}`), 'said.txt')
    expect(await found(caseId, { fileId: text, note: 'On the phone.' })).toBe('FILE_TYPE_REFUSED')
    expect(await bound(caseId)).toEqual([])
  })

  test('take no capture that their event does not bind, whatever the code says', async () => {
    const caseId = await caseWithTeam(house)
    const fileId = await kept(caseId)
    const maya = await house.who('maya')
    const [event] = await asSuperuser<{ id: string }>(
      "select id from events where case_id = $1 and type = 'file.added'",
      [caseId],
    )
    const forged = asApplication(maya, (sql) =>
      sql(
        `insert into found_publications (org_id, id, case_id, channel, file_id, seen_at, by, event_id) values ($1, $2, $3, 'x', $4, now(), $5, $6)`,
        [maya.orgId, newId(), caseId, fileId, maya.memberId, event?.id],
      ),
    )
    await expect(forged).rejects.toThrow('of their own case and event')
  })

  test('cannot be written without anything seen, nor changed, whatever the code says', async () => {
    const caseId = await caseWithTeam(house)
    await found(caseId, { note: 'On the phone.' })
    const maya = await house.who('maya')
    for (const attack of [
      `update found_publications set note = 'Nothing.' where case_id = $1`,
      'delete from found_publications where case_id = $1',
    ]) {
      await expect(asApplication(maya, (sql) => sql(attack, [caseId]))).rejects.toThrow('permission denied')
      await expect(pastEveryGuard(attack, [caseId]), 'past every ordinary guard').rejects.toThrow('append-only')
    }
    const empty = asApplication(maya, (sql) =>
      sql(
        `insert into found_publications (org_id, id, case_id, channel, seen_at, by, event_id) select org_id, gen_random_uuid(), case_id, channel, seen_at, by, event_id from found_publications where case_id = $1`,
        [caseId],
      ),
    )
    await expect(empty).rejects.toThrow('found_publications_seen')
  })
})
