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
  expect(await saved('Sorry\u202Eyrros', language)).toEqual([
    {
      __typename: 'TextRefused',
      code: 'TEXT_REFUSED',
      message,
      path: ['variants', '0', 'blocks', '1', 'text'],
      codePoint: 'U+202E',
      construct: null,
      offset: 5,
    },
  ])
})

test.each([
  [
    'en',
    'A heading (# or an underlined line) stands at character 11, in passage 2. A statement has paragraphs, bold, italics, links and simple lists. Write it with these, or put a backslash before the mark to show it as it is: nothing was changed.',
  ],
  [
    'fr',
    'Un titre (# ou une ligne soulignée)\u00a0: au caractère 11, dans le passage 2. Une prise de parole a des paragraphes, du gras, de l’italique, des liens et des listes simples. Écrivez-le ainsi, ou mettez une barre oblique inverse avant le signe pour le montrer tel quel\u00a0: rien n’a été modifié.',
  ],
])('a form that statements do not have is refused by name and place, in %s', async (language, message) => {
  expect(await saved('We are\nso\n# Sorry', language)).toEqual([
    {
      __typename: 'TextRefused',
      code: 'TEXT_REFUSED',
      message,
      path: ['variants', '0', 'blocks', '1', 'text'],
      codePoint: null,
      construct: 'HEADING',
      offset: 10,
    },
  ])
})

/** What is said to an author who saves these words as the second passage. */
async function saved(second: string, language: string): Promise<unknown> {
  const { statementId, claimId } = await statementInReview(house)
  const { blocks } = variant('en', claimId)
  const words = ['The reply came from us.', second]
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
    'mutation S($input: SaveDraftInput!) { saveDraft(input: $input) { userErrors { __typename code message path ... on TextRefused { codePoint construct offset } } } }',
    { input },
    { 'accept-language': language },
  )
  expect(errors).toBeUndefined()
  return data.saveDraft.userErrors
}
