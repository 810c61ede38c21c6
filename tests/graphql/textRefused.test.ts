import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '#domain/id.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { statementInReview, variant } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let contract: Contract
let house: World
beforeAll(async () => {
  house = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

test.each([
  [
    'en',
    'A mark that turns the direction of writing (U+202E) stands at character 6, in passage 2. Remove it and save again: nothing was changed.',
  ],
  [
    'fr',
    'Une marque qui inverse le sens de l’écriture (U+202E) se trouve au caractère 6, dans le passage 2. Retirez-le et enregistrez à nouveau\u00a0: rien n’a été modifié.',
  ],
])('a text with a character that nobody can see is refused by name and place, in %s', async (language, message) => {
  const { statementId, claimId } = await statementInReview(house)
  const { blocks } = variant('en', claimId)
  const words = ['The reply came from us.', 'Sorry\u202Eyrros']
  const input = {
    statementId: globalId('Statement', statementId),
    expectedRevision: 1,
    variants: [
      {
        channel: 'X',
        language: 'EN',
        audience: 'PUBLIC',
        blocks: blocks.map(({ elements }, at) => ({
          elements: elements.map((each) => each.toUpperCase()),
          text: words[at],
        })),
      },
    ],
  }
  const { data, errors } = await contract.ask(
    await tokenOf(await house.who('hugo')),
    'mutation S($input: SaveDraftInput!) { saveDraft(input: $input) { userErrors { __typename code message path ... on TextRefused { codePoint offset } } } }',
    { input },
    { 'accept-language': language },
  )
  expect(errors).toBeUndefined()
  expect(data.saveDraft.userErrors).toEqual([
    {
      __typename: 'TextRefused',
      code: 'TEXT_REFUSED',
      message,
      path: ['variants', '0', 'blocks', '1', 'text'],
      codePoint: 'U+202E',
      offset: 5,
    },
  ])
})
