import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareCase } from '#domain/cases/declareCase.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { publishedCase } from '#tests/support/publishedCase.ts'
import { caseWithTeam } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

const QUERY = `{
  insights {
    real: ownCases(kind: REAL, first: 100) { reference firstWords { minutes waitingMinutes goalMinutes kept } }
    drills: ownCases(kind: DRILL, first: 100) { reference }
    clusters: patterns(by: CLUSTER) { value cases strategies { strategy cases } steps { step yes no unknown } ownCases ownSteps { step yes no unknown } }
    categories: patterns(by: CATEGORY) { value cases ownCases }
  }
}`

let contract: Contract
let house: World
beforeAll(async () => {
  ;[contract, house] = [await openContract(), await world()]
})
afterAll(() => contract.close())

const referenceOf = async (id: string) =>
  (await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [id]))[0]?.reference
type Own = { reference: string }
type Counted = { step: string; no: number; unknown: number }

test('own cases stand with their times, and a drill is not among the real ones', async () => {
  const { caseId } = await publishedCase(house)
  const drill = await caseWithTeam(house)
  await asSuperuser("update cases set kind = 'drill' where id = $1", [drill])
  const { data } = await contract.ask(await tokenOf(await house.who('philippe')), QUERY)
  expect(data.insights.drills).toEqual([{ reference: await referenceOf(drill) }])
  expect(data.insights.real.map(({ reference }: Own) => reference)).not.toContain(await referenceOf(drill))
  expect(data.insights.real).toContainEqual({
    reference: await referenceOf(caseId),
    firstWords: { minutes: 0, waitingMinutes: 0, goalMinutes: 60, kept: true },
  })
})

test('what the library shows is counted with its n, and what is not known is never a no', async () => {
  const { data } = await contract.ask(await tokenOf(await house.who('philippe')), QUERY)
  const [library] = await asSuperuser<Record<string, string>>(
    "select count(*) as n, count(*) filter (where 'apologise' = any(strategies)) as sorry, count(*) filter (where apologised) as yes, count(*) filter (where not apologised) as no, count(*) filter (where apologised is null) as unknown from library_cases where cluster = 'preventable'",
  )
  const pattern = data.insights.clusters.find(({ value }: { value: string }) => value === 'PREVENTABLE')
  expect(pattern.cases).toBe(Number(library?.n))
  expect(pattern.strategies).toContainEqual({ strategy: 'APOLOGISE', cases: Number(library?.sorry) })
  expect(pattern.steps).toContainEqual({
    step: 'APOLOGY',
    yes: Number(library?.yes),
    no: Number(library?.no),
    unknown: Number(library?.unknown),
  })
  const sum = (rows: { cases: number }[]) => rows.reduce((total, { cases }) => total + cases, 0)
  expect(sum(data.insights.categories)).toBe(sum(data.insights.clusters))
})

test('a step that was not taken is a no once the case is over, and open before', async () => {
  const token = await tokenOf(await house.who('philippe'))
  const own = async () => {
    const { data } = await contract.ask(token, QUERY)
    return data.insights.clusters.find(({ value }: { value: string }) => value === 'PREVENTABLE')
  }
  const before = await own()
  const over = await caseWithTeam(house)
  const during = await own()
  await asSuperuser("update cases set stage = 'closed' where id = $1", [over])
  const after = await own()
  const apology = (pattern: { ownSteps: Counted[] }) =>
    pattern.ownSteps.find(({ step }) => step === 'APOLOGY') ?? { no: Number.NaN, unknown: Number.NaN }
  expect(during.ownCases).toBe(before.ownCases + 1)
  const { no, unknown } = apology(before)
  expect(apology(during)).toMatchObject({ no, unknown: unknown + 1 })
  expect(apology(after)).toMatchObject({ no: no + 1, unknown })
})

test('a restricted case, and another house, leave no figure behind', async () => {
  await declareCase(await house.who('claire'), {
    said: 'A disk was lost.',
    channel: 'other',
    severity: 3,
    restricted: true,
    category: 'data_breach',
    cluster: 'victim',
  })
  const seen = async (token: string) => (await contract.ask(token, QUERY)).data.insights
  const [lead, executive] = [await tokenOf(await house.who('claire')), await tokenOf(await house.who('philippe'))]
  const breach = ({ value }: { value: string }) => value === 'DATA_BREACH'
  const [hers, his] = [await seen(lead), await seen(executive)]
  expect(hers.real.length).toBe(his.real.length + 1)
  expect(hers.categories.find(breach).ownCases).toBe(1)
  expect(his.categories.find(breach).ownCases).toBe(0)
  const stranger = await seen(await tokenOf(await house.outsider()))
  expect(stranger.real).toEqual([])
  expect(stranger.clusters.map(({ ownCases }: { ownCases: number }) => ownCases)).toEqual([0, 0, 0])
})
