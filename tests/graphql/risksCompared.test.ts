import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { hideLibraryCase, showLibraryCase } from '#domain/library/hideLibraryCase.ts'
import { applyLesson } from '#domain/postMortems/lessons.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { type Contract, openContract } from '#tests/support/contract.ts'
import { madeOf, told } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase, written } from '#tests/support/postMortem.ts'
import { act, daysAhead, risk, said, speaking } from '#tests/support/risks.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World

beforeAll(async () => {
  house = await world()
  contract = await openContract()
})

afterAll(() => contract.close())

const { ask, data, person, shipped } = speaking(() => ({ house, contract }))

test('past cases are put beside a risk by hand, or offered; what is hidden from somebody is not told, and not lost by them', async () => {
  const [claire, nadia] = [await house.who('claire'), await house.who('nadia')]
  const { libraryCaseId: open } = await addLibraryCase(claire, told)
  const { caseId } = await closedCase(house, { restricted: true })
  const { libraryCaseId: restricted } = await madeOf(await house.who('claire'), caseId, { slug: 'ourang-restricted' })
  const ships = await shipped(3)
  const { noteRisk: made } = await data('claire', act('noteRisk'), {
    input: {
      ...said(person('hugo')),
      title: 'A zibeline lamp smokes',
      resembles: [globalId('LibraryCase', restricted), ships],
      reviewAt: daysAhead(9),
    },
  })
  const riskId = (made as unknown as { risk: { id: string } }).risk.id
  const beside = async (who: PersonKey) => {
    const { risk: found } = await data(
      who,
      'query R($id: ID!) { risk(id: $id) { resembles { id } precedents { libraryCase { id } score } } }',
      { id: riskId },
    )
    const { resembles, precedents } = found as unknown as {
      resembles: { id: string }[]
      precedents: { libraryCase: { id: string } }[]
    }
    return { chosen: resembles.map(({ id }) => id), offered: precedents.map(({ libraryCase }) => libraryCase.id) }
  }
  expect((await beside('claire')).chosen).toEqual(expect.arrayContaining([globalId('LibraryCase', restricted), ships]))
  const seen = await beside('nadia')
  expect(seen.chosen).toEqual([ships])
  expect(seen.offered, 'its words are those of an own case').toContain(globalId('LibraryCase', open))
  expect(seen.offered).not.toContain(globalId('LibraryCase', restricted))
  expect(seen.offered).not.toContain(ships)

  // Nadia, who does not see the restricted one, sets the list anew: it is not hers to take away.
  const set = { riskId, expectedVersion: 1, ...said(person('hugo')), resembles: [globalId('LibraryCase', open)] }
  expect((await data('nadia', act('reviseRisk'), { input: set })).reviseRisk).toMatchObject({
    userErrors: [],
    risk: { resembles: [{}] },
  })
  expect(new Set((await beside('claire')).chosen)).toEqual(
    new Set([globalId('LibraryCase', restricted), globalId('LibraryCase', open)]),
  )
  const hidden = {
    riskId,
    expectedVersion: 2,
    ...said(person('hugo')),
    resembles: [globalId('LibraryCase', restricted)],
  }
  expect((await ask('nadia', act('reviseRisk'), { input: hidden })).errors?.[0]?.extensions.code).toBe('NOT_FOUND')

  const { libraryCaseId } = await hideLibraryCase(claire, { libraryCaseId: ships })
  const again = { riskId, expectedVersion: 2, ...said(person('hugo')), resembles: [ships] }
  expect((await ask('claire', act('reviseRisk'), { input: again })).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  await showLibraryCase(claire, { libraryCaseId })
  await data('claire', act('reviseRisk'), { input: again })
  expect((await beside('nadia')).chosen).toEqual([ships])
  await hideLibraryCase(claire, { libraryCaseId: ships })
  expect((await beside('nadia')).chosen, 'out of sight').toEqual([])
  expect(nadia.capacities.has('executive')).toBe(true)
})

test('a lesson is read from the risk it changed, and a risk from the lesson; of a hidden case neither', async () => {
  const { caseId, postMortemId } = await closedCase(house, { restricted: true })
  await written(house, postMortemId)
  const [lesson] = await asSuperuser<{ id: string; reference: string }>(
    "select p.id, c.reference from post_mortem_passages p join cases c on c.id = p.case_id where p.case_id = $1 and p.kind = 'lesson'",
    [caseId],
  )
  const { riskId } = await noteRisk(await house.who('claire'), risk(house.memberId('hugo')))
  await applyLesson(await house.who('hugo'), { passageId: lesson?.id ?? '', riskId, how: 'Likelier than we thought.' })
  const lessons = 'query R($id: ID!) { risk(id: $id) { lessons { how target case { reference } } } }'
  const id = globalId('Risk', riskId)
  for (const who of ['hugo', 'anne'] as const)
    expect((await data(who, lessons, { id })).risk).toEqual({
      lessons: [{ how: 'Likelier than we thought.', target: 'RISK', case: { reference: lesson?.reference } }],
    })
  expect((await data('nadia', lessons, { id })).risk).toEqual({ lessons: [] })
  const { node } = await data(
    'hugo',
    'query N($id: ID!) { node(id: $id) { ... on Passage { viewerMayApplyToRisk { allowed } applied { target line { id } policy { id } risk { id title } } } } }',
    { id: globalId('Passage', lesson?.id ?? '') },
  )
  expect(node).toEqual({
    viewerMayApplyToRisk: { allowed: true },
    applied: [{ target: 'RISK', line: null, policy: null, risk: { id, title: 'A lamp overheats in a nursery' } }],
  })
})
