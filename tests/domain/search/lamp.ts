import type { Actor } from '#domain/actor.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { Reader } from '#domain/read/reader.ts'
import { type SearchKind, type SearchQuestion, search } from '#domain/search/find.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { asking } from '#tests/domain/library/reader.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

export type Lamp = { house: World; lamp: string; reference: string; claimId: string; statementId: string }

/** A case about a lamp, with a claim in English and a draft of Hugo's in both languages. */
export async function houseWithLamp(): Promise<Lamp> {
  const house = await world()
  const claire = await house.who('claire')
  const { caseId: lamp } = await declareCase(claire, {
    title: 'Zibeline : la lampe évacuée',
    said: 'Une lampe de chevet a brûlé dans un hôpital ; les pompiers ont évacué deux étages.',
    channel: 'twitter',
    language: 'fr',
    severity: 2,
  })
  const lead = await house.who('claire')
  const { claimId } = await logClaim(lead, {
    caseId: lamp,
    words: 'Eleven zibeline lamps caught fire in Lyon hospitals.',
    language: 'en',
    origin: 'press',
    source: 'Le Fil du Rhône',
  })
  const { roleId } = await offerRole(lead, { caseId: lamp, memberId: house.memberId('hugo'), role: 'communications' })
  await acceptRole(await house.who('hugo'), { roleId })
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId: lamp,
    kind: 'press_release',
    variants: [
      post(
        'fr',
        'Les zibelines rappelées',
        'Nous **rappelons** [toutes les lampes](https://lumen.example) galvaudées depuis mai.',
      ),
      post('en', 'Zibeline recall', 'We recall every lamp sold since May.'),
    ],
  })
  const reference =
    (await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [lamp]))[0]?.reference ?? ''

  return { house, lamp, reference, claimId, statementId }
}

export const post = (language: 'fr' | 'en', title: string, text: string) => ({
  channel: 'press' as const,
  language,
  audience: 'press' as const,
  title,
  blocks: [{ elements: ['doing' as const], text }],
})

export async function ask(actor: Actor, text: string, question: Partial<SearchQuestion> = {}) {
  const read = new Reader(actor, () => null)
  try {
    return await search(read, asking({ nodes: { thing: { id: true } } }), { text, first: 100, ...question })
  } finally {
    read.end()
  }
}
type Seen = { kind: SearchKind; target: string; fuzzy: boolean; language: string; hit: { title: string; text: string } }
export const hits = async (actor: Actor, text: string, question: Partial<SearchQuestion> = {}) =>
  (await ask(actor, text, question)).rows.map(({ node }) => node as Seen)
export const kinds = async (actor: Actor, text: string) => (await hits(actor, text)).map(({ kind }) => kind).sort()
