import type { CaseRole } from '#db/schema/words.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { confirmClaim } from '#domain/claims/settleClaim.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import type { PersonKey, World } from '#tests/support/world.ts'

export type Reading = { statementId: string; contentHash: string; policyHash: string }

const team: readonly (readonly [PersonKey, CaseRole])[] = [
  ['hugo', 'communications'],
  ['elise', 'communications'],
  ['ines', 'legal'],
  ['paul', 'legal'],
  ['philippe', 'executive'],
  ['karim', 'spokesperson'],
  ['maya', 'community'],
  ['sophie', 'human_resources'],
]

/** A case declared by Claire with its whole team on it. Severity 2 asks legal and communications; 3 asks the executive too. */
export async function caseWithTeam(world: World, { severity = 2, restricted = false } = {}): Promise<string> {
  const { caseId } = await declareCase(await world.who('claire'), {
    said: 'Our account mocked a worried parent.',
    channel: 'twitter',
    severity,
    restricted,
    category: 'community_management',
    cluster: 'preventable',
  })
  for (const [key, role] of team) {
    const { roleId } = await offerRole(await world.who('claire'), { caseId, memberId: world.memberId(key), role })
    await acceptRole(await world.who(key), { roleId })
  }
  return caseId
}

/** A claim that is so, with evidence. */
export async function confirmedClaim(
  world: World,
  caseId: string,
  words = 'The reply came from our account.',
): Promise<string> {
  const { claimId } = await logClaim(await world.who('maya'), { caseId, words, origin: 'post' })
  await confirmClaim(await world.who('claire'), {
    claimId,
    expectedVersion: 1,
    finding: 'Seen in the account log.',
    link: 'https://log.lumen.example/1',
  })
  return claimId
}

export const variant = (
  language: 'fr' | 'en',
  claimId: string,
  text = 'The reply published this morning came from us.',
  channel: 'press' | 'x' = 'x',
) => ({
  channel,
  language,
  audience: 'public' as const,
  title: null,
  blocks: [
    { elements: ['known' as const], text, asserts: [claimId] },
    { elements: ['apology' as const], text: 'We apologise to the mother who asked us.' },
  ],
})

/** Hugo's post in French and English for X, citing a confirmed claim, submitted: legal and communications are asked. */
export async function statementInReview(
  world: World,
  options: { severity?: number; restricted?: boolean } = {},
): Promise<Reading & { caseId: string; claimId: string }> {
  const caseId = await caseWithTeam(world, options)
  const claimId = await confirmedClaim(world, caseId)
  const { statementId } = await draftStatement(await world.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [variant('fr', claimId, 'La réponse publiée ce matin vient de nous.'), variant('en', claimId)],
  })
  await submitStatement(await world.who('hugo'), { statementId, expectedRevision: 1 })
  return { caseId, claimId, ...(await reading(statementId)) }
}

/** What somebody who opens the statement now reads, and so votes on. */
export async function reading(statementId: string): Promise<Reading> {
  const [row] = await asSuperuser<{ content: string; policy: string }>(
    `select encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy from reviews r join versions v on v.org_id = r.org_id and v.id = r.version_id where v.statement_id = $1 order by v.n desc, r.round desc limit 1`,
    [statementId],
  )
  return { statementId, contentHash: row?.content ?? '', policyHash: row?.policy ?? '' }
}

export async function stateOf(statementId: string): Promise<string> {
  const [row] = await asSuperuser<{ state: string }>(
    'select state from versions where statement_id = $1 order by n desc limit 1',
    [statementId],
  )
  return row?.state ?? 'none'
}

export async function timelineOf(caseId: string): Promise<string[]> {
  const rows = await asSuperuser<{ type: string }>(
    'select e.type from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where e.case_id = $1 order by l.position',
    [caseId],
  )
  return rows.map(({ type }) => type)
}
