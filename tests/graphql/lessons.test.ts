import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { confirmPolicy } from '#domain/policies/confirm.ts'
import { proposePolicy } from '#domain/policies/propose.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { ruleOf } from '#tests/support/legislature.ts'
import { line } from '#tests/support/lines.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { closedCase, written } from '#tests/support/postMortem.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World

beforeAll(async () => {
  house = await world()
  contract = await openContract()
})

afterAll(() => contract.close())

const APPLY = `mutation A($input: ApplyLessonInput!) { applyLesson(input: $input) {
  appliedLesson { id how lesson { wording { words } } case { reference } line { id } policy { name } viewerMayTakeBack { allowed } }
  passage { applied { how takenBackAt } viewerMayApplyToLine { allowed } viewerMayApplyToPolicy { allowed } } userErrors { code path } } }`
const LINES = '{ holdingLines { id lessons { how lesson { wording { words } } case { reference } } } }'
const POLICIES = '{ policies { name lessons { how case { reference } policy { version } } } }'

const ask = async (who: PersonKey, query: string, variables = {}) =>
  (await contract.ask(await tokenOf(await house.who(who)), query, variables)).data as Record<string, unknown>

async function learnt(options: { restricted?: boolean } = {}) {
  const { caseId, postMortemId } = await closedCase(house, options)
  await written(house, postMortemId)
  const [lesson] = await asSuperuser<{ id: string; reference: string }>(
    "select p.id, c.reference from post_mortem_passages p join cases c on c.id = p.case_id where p.case_id = $1 and p.kind = 'lesson'",
    [caseId],
  )
  const { statementId } = await draftHoldingLine(await house.who('hugo'), line())
  return {
    passageId: globalId('Passage', lesson?.id ?? ''),
    reference: lesson?.reference ?? '',
    lineId: globalId('Statement', statementId),
  }
}

test('a link is read from the lesson, from the line and from the policy, also once the policy has a next version', async () => {
  const { passageId, reference, lineId } = await learnt()
  const { applyLesson: linked } = await ask('hugo', APPLY, { input: { passageId, lineId, how: 'It names a number.' } })
  expect(linked).toMatchObject({
    userErrors: [],
    appliedLesson: {
      how: 'It names a number.',
      lesson: { wording: { words: 'Nobody answers alone after 8 p.m.' } },
      case: { reference },
      line: { id: lineId },
      policy: null,
      viewerMayTakeBack: { allowed: true },
    },
    passage: {
      applied: [{ how: 'It names a number.', takenBackAt: null }],
      viewerMayApplyToLine: { allowed: true },
      viewerMayApplyToPolicy: { allowed: true },
    },
  })
  const { holdingLines } = await ask('claire', LINES)
  expect((holdingLines as { id: string }[]).find(({ id }) => id === lineId)).toMatchObject({
    lessons: [{ how: 'It names a number.', case: { reference } }],
  })

  const [press] = await asSuperuser<{ id: string }>("select id from policies where org_id = $1 and name = 'press'", [
    house.lumen.orgId,
  ])
  const policyId = globalId('Policy', press?.id ?? '')
  await ask('hugo', APPLY, { input: { passageId, policyId, how: 'Two lawyers.' } })
  const { proposalId } = await proposePolicy(await house.who('olivier'), {
    policyId: press?.id,
    rule: ruleOf(),
    reason: 'As the lesson says.',
  })
  await confirmPolicy(await house.who('ines'), { proposalId })
  const { policies } = await ask('claire', POLICIES)
  expect((policies as { name: string; lessons: unknown[] }[]).filter(({ lessons }) => lessons.length > 0)).toEqual([
    { name: 'press', lessons: [{ how: 'Two lawyers.', case: { reference }, policy: { version: 1 } }] },
  ])
  const seenByLea = await ask('lea', POLICIES)
  expect(seenByLea.policies, 'an employee, who sees no case').not.toContainEqual(
    expect.objectContaining({ lessons: [expect.anything()] }),
  )
})

test('whoever does not see the case sees no link on the line, not even that there is one; an auditor sees it', async () => {
  const { passageId, reference, lineId } = await learnt({ restricted: true })
  await ask('hugo', APPLY, { input: { passageId, lineId, how: 'It names a number.' } })
  const lessonsFor = async (who: PersonKey) => {
    const { holdingLines } = await ask(who, LINES)
    return (holdingLines as { id: string; lessons: unknown[] }[]).find(({ id }) => id === lineId)?.lessons
  }
  expect(await lessonsFor('hugo')).toHaveLength(1)
  expect(await lessonsFor('anne')).toEqual([
    expect.objectContaining({ how: 'It names a number.', case: { reference } }),
  ])
  expect(await lessonsFor('nadia')).toEqual([])
})

test('somebody on the case who is not told of lines reads that a line was changed, and not which', async () => {
  const { passageId, lineId } = await learnt()
  await ask('hugo', APPLY, { input: { passageId, lineId, how: 'It names a number.' } })
  const { node } = await ask(
    'maya',
    'query N($id: ID!) { node(id: $id) { ... on Passage { applied { how line { id } } } } }',
    {
      id: passageId,
    },
  )
  expect(node).toEqual({ applied: [{ how: 'It names a number.', line: null }] })
})
