import { isInterfaceType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logClaim } from '#domain/claims/logClaim.ts'
import { refuteClaim } from '#domain/claims/settleClaim.ts'
import { globalId } from '#domain/id.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { caseWithTeam, confirmedClaim, variant } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
let contract: Contract
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const FINDING =
  '{ kind severity why variantKey block from to words sentence other { sentence words variantKey statement { number } claim { number state } } }'
const SUBMIT = `mutation ($input: SubmitStatementInput!) { submitStatement(input: $input) { statement { version { state wording ${FINDING} submittedFindings { contradictions advice acknowledged } } } userErrors { __typename code path message ... on Contradicts { findings ${FINDING} } } } }`
const TYPED = `query ($id: ID!, $variants: [VariantInput!]!) { wording(statementId: $id, variants: $variants) ${FINDING} }`

async function rumourDrafted() {
  const caseId = await caseWithTeam(house)
  const claimId = await confirmedClaim(house, caseId)
  const { claimId: rumour } = await logClaim(await house.who('maya'), {
    caseId,
    words: 'Three children are in hospital because of the lamp.',
    origin: 'post',
    language: 'en',
  })
  const link = 'https://log.lumen.example/2'
  await refuteClaim(await house.who('claire'), { claimId: rumour, expectedVersion: 1, finding: 'None is.', link })
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [
      variant('en', claimId, 'Three children are in hospital because of our lamp. It will never happen again.'),
    ],
  })
  return globalId('Statement', statementId)
}

test('a refusal to submit lists what the words contradict, and the submission says who read it', async () => {
  const statementId = await rumourDrafted()
  const hugo = await tokenOf(await house.who('hugo'))
  const input = { statementId, expectedRevision: 1 }
  const refused = await contract.ask(hugo, SUBMIT, { input }, { 'accept-language': 'fr' })
  expect(refused.errors).toBeUndefined()
  expect(refused.data.submitStatement).toMatchObject({
    statement: null,
    userErrors: [
      {
        __typename: 'Contradicts',
        code: 'CONTRADICTS',
        path: ['acknowledgesContradictions'],
        message: expect.stringContaining('ce qui est établi'),
        findings: [
          {
            kind: 'POSITION',
            severity: 'CONTRADICTION',
            why: 'REPEATS_REFUTED',
            variantKey: 'x/en/public',
            block: 0,
            from: 0,
            sentence: 'Three children are in hospital because of our lamp.',
            other: {
              sentence: 'Three children are in hospital because of the lamp.',
              statement: null,
              claim: { number: 2, state: 'REFUTED' },
            },
          },
        ],
      },
    ],
  })
  const sent = await contract.ask(hugo, SUBMIT, { input: { ...input, acknowledgesContradictions: true } })
  expect(sent.data.submitStatement).toMatchObject({
    userErrors: [],
    statement: {
      version: {
        state: 'IN_REVIEW',
        wording: [
          { why: 'REPEATS_REFUTED' },
          { why: 'CANNOT_BE_KEPT', severity: 'ADVICE', words: 'never', other: null },
        ],
        submittedFindings: { contradictions: 1, advice: 1, acknowledged: true },
      },
    },
  })
})

test('words that are not saved are checked by the same rule, and not for strangers', async () => {
  const id = await rumourDrafted()
  const text = 'It was the customer’s fault.'
  const variants = [{ channel: 'X', language: 'EN', audience: 'PUBLIC', blocks: [{ elements: ['KNOWN'], text }] }]
  const typed = await contract.ask(await tokenOf(await house.who('ines')), TYPED, { id, variants })
  expect(typed.data.wording).toMatchObject([{ kind: 'BLAME', words: 'It was the customer’s fault', block: 0 }])
  expect(text.slice(typed.data.wording[0].from, typed.data.wording[0].to)).toBe('It was the customer’s fault')
  const stranger = await contract.ask(await tokenOf(await house.outsider()), TYPED, { id, variants })
  expect([stranger.data.wording, stranger.errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND'])
  const malformed = await contract.ask(await tokenOf(await house.who('ines')), TYPED, {
    id,
    variants: [{ ...variants[0], blocks: Array(41).fill({ elements: [], text: 'x' }) }],
  })
  expect(malformed.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('every kind of refusal has its sentence', () => {
  const schema = assemble(readModules(), nouns)
  const error = schema.getType('UserError')
  const mute = isInterfaceType(error)
    ? schema.getPossibleTypes(error).filter((type) => !type.getFields().message?.resolve)
    : [error]
  expect(mute).toEqual([])
})
