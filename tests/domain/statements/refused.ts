import { globalId } from '#domain/id.ts'
import { suspendPerson } from '#domain/people/administer.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { caseWithTeam, confirmedClaim, variant } from '#tests/support/room.ts'
import type { PersonKey, World } from '#tests/support/world.ts'

// Each reason for which words are not submitted, cleared or published, met by what brings it about.

export const refused = async (attempt: Promise<object>) =>
  attempt.then(
    () => 'done',
    ({ code, details }) => ({ code, ...details }),
  )

export const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000)
type Words = Parameters<typeof draftStatement>[1]['variants']

export async function drafted(
  lumen: World,
  kind: 'social_post' | 'press_release' | 'qa',
  severity = 2,
  variants?: Words,
) {
  const caseId = await caseWithTeam(lumen, { severity })
  const claimId = await confirmedClaim(lumen, caseId)
  const hugo = await lumen.who('hugo')
  const { statementId } = await draftStatement(hugo, {
    caseId,
    kind,
    variants: variants ?? [variant('en', claimId)],
  })
  return { caseId, claimId, statementId, hugo }
}

export const suspend = async (lumen: World, key: PersonKey) =>
  suspendPerson(await lumen.who('olivier'), { personId: globalId('Person', lumen.memberId(key)) })
