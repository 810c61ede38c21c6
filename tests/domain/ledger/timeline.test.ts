import { beforeAll, describe, expect, test } from 'vitest'
import { addNote } from '#domain/cases/decideOnCase.ts'
import { eventTypes } from '#domain/ledger/event.ts'
import { acts } from '#domain/ledger/timelineActs.ts'
import { eventsInVolume, type Reader, type Told, timelineVolumes } from '#domain/ledger/timelinePdf.ts'
import { bundleOf, filesOf, json, sha, trust, verifyBytes } from '#tests/support/bundle.ts'
import { pagesOf } from '#tests/support/pdf.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { publishedCase } from '#tests/support/publishedCase.ts'
import { type World, world } from '#tests/support/world.ts'

const reader = (language: Reader['language']): Reader => ({
  language,
  timeZone: 'Europe/Paris',
  name: 'Anne Thibault',
  askedAt: new Date('2026-11-22T13:05:00Z'),
  reference: 'SF-2026-K7Q2',
})

describe('in a bundle', () => {
  let house: World
  let caseId: string
  beforeAll(async () => {
    house = await world()
    ;({ caseId } = await publishedCase(house))
    await addNote(await house.who('claire'), { caseId, words: 'Le standard a reçu 40 appels de Łódź → Lyon.' })
  })

  const pdfOf = async (language: Reader['language']) => {
    const bundle = await bundleOf(house.lumen.orgId, caseId, { reader: reader(language) })
    const files = await filesOf(bundle)
    return { bundle, files, pages: pagesOf(files.get('timeline-001.pdf') ?? new Uint8Array()) }
  }

  test('a case is told on paper in the language of whoever asked, each event of it at its position', async () => {
    const { pages } = await pdfOf('fr')
    const said = pages.join('\n')
    const positions = await asSuperuser<{ position: string }>(
      'select l.position from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where e.case_id = $1 order by l.position',
      [caseId],
    )
    for (const { position } of positions) expect(said).toMatch(new RegExp(`^${position}\\t`, 'm'))
    expect(said).toContain('Main courante du dossier SF-2026-K7Q2')
    expect(said).toContain('Visa accordé')
    expect(said).toContain('Inès Duhamel · juridique')
    expect(said).toMatch(/Rôle proposé\s+Claire Vasseur\s+juridique · Inès Duhamel · proposé/)
    expect(said.replace(/\n/g, '')).toContain('40 appels de Łódź -> Lyon.')
    for (const page of pages) expect(page).toContain('Diffusion restreinte')
    const english = (await pdfOf('en')).pages.join('\n')
    expect(english).toContain('Vote: cleared')
    expect(english).toContain('Inès Duhamel · legal')
  })

  test('it is listed in the manifest like every other file, the same for the same request, and a changed one is found', async () => {
    const { bundle, files } = await pdfOf('fr')
    const pdf = files.get('timeline-001.pdf') ?? new Uint8Array()
    expect(json(files.get('manifest.json')).files['timeline-001.pdf']).toBe(sha(pdf))
    expect((await pdfOf('fr')).files.get('timeline-001.pdf')).toEqual(pdf)
    expect((await verifyBytes(bundle, { trust: trust() })).broken).toEqual([])
    const at = bundle.indexOf('%PDF-1.7') + 400
    const changed = Buffer.from(bundle)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect((await verifyBytes(changed, { trust: trust() })).broken).toMatchObject([
      { code: 'file_altered', file: 'timeline-001.pdf' },
    ])
  })

  test('nobody asked by name and no case: no paper', async () => {
    const files = await filesOf(await bundleOf(house.lumen.orgId, caseId))
    expect([...files.keys()].filter((name) => name.endsWith('.pdf'))).toEqual([])
  })
})

test('a long case is told in volumes, one in hand at a time', async () => {
  const count = eventsInVolume + 3
  const asked: [number, number][] = []
  const read = async (from: number, until: number): Promise<Told[]> => {
    asked.push([from, until])
    return Array.from({ length: until - from }, (_, n) => told(from + n))
  }
  const volumes = timelineVolumes({
    reader: reader('fr'),
    root: 'a41f09c2',
    count,
    withheld: 2,
    names: new Map(),
    read,
  })
  const first = await volumes.next()
  expect(asked).toEqual([[0, eventsInVolume]])
  const second = await volumes.next()
  expect([first.value?.name, second.value?.name]).toEqual(['timeline-001.pdf', 'timeline-002.pdf'])
  const pages = pagesOf(second.value?.bytes ?? new Uint8Array())
  expect(pages[0]).toContain('volume\u00a02\u00a0/\u00a02')
  expect(pages.join('\n')).toMatch(new RegExp(`^${1000 + count - 1}\\t`, 'm'))
  expect(pagesOf(first.value?.bytes ?? new Uint8Array())[0]).toContain('Retenus dans ce dossier\u00a0: 2')
  expect((await volumes.next()).done).toBe(true)
})

const told = (n: number): Told => ({
  position: 1000 + n,
  event: {
    schema: 'event/1',
    org: '0192f0c1-a7b8-7c3e-9d5e-4f6071829300',
    id: '0192f0c1-a7b8-7c3e-9d5e-4f6071829301',
    type: 'note.added',
    at: '2026-11-22T13:05:00.000Z',
    subject: { type: 'Note', id: '0192f0c1-a7b8-7c3e-9d5e-4f6071829302' },
    actor: { kind: 'system' },
    private: { words: 'a'.repeat(64) },
  },
  values: { words: { value: `Note ${n}` } },
})

test('every type of event has words in both languages', () => {
  expect(Object.keys(acts).sort()).toEqual(Object.keys(eventTypes).sort())
  for (const words of Object.values(acts)) for (const each of words) expect(each).toMatch(/^\S.*\S$/)
})
