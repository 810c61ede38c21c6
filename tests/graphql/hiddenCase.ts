import { hex } from '#domain/canonical.ts'
import { holdPublications, qualifyCase, restrictCase } from '#domain/cases/changeCase.ts'
import { addNote, recordDecision } from '#domain/cases/decideOnCase.ts'
import { reportSignal } from '#domain/cases/declareCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { confirmClaim } from '#domain/claims/settleClaim.ts'
import { storeFile } from '#domain/files/storeFile.ts'
import type { NodeType } from '#domain/id.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { inBoth, madeOf } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { risk } from '#tests/support/risks.ts'
import { type World, world } from '#tests/support/world.ts'

/** Planted in every text of a case that was open, was told to many, and then became restricted. */
export const CANARY = 'quetzal'

const tables: Partial<Record<NodeType, string>> = {
  Case: 'cases',
  Claim: 'claims',
  Evidence: 'evidence',
  File: 'files',
  Statement: 'statements',
  StatementVersion: 'versions',
  Thread: '(select org_id, id from threads union all select org_id, id from privileged_threads) t',
  Remark: '(select org_id, id from remarks union all select org_id, id from privileged_remarks) t',
  Suggestion: 'suggestions',
  Review: 'reviews',
  Role: 'roles',
  Decision: 'decisions',
  Note: 'notes',
  Event: 'events',
  LibraryCase: 'own_library_cases',
  Transition: 'transitions',
}

export let house: World
export let contract: Contract
export let caseId: string
export let reference: string
/** Seen by most of the house; that it resembles the case is for those who see the case. */
export let riskId: string
export let things: Map<NodeType, string[]>

/** Every stranger there is to this case, with what they show at the door. */
export const strangers = new Map<string, string>()

export async function arrange() {
  house = await world()
  contract = await openContract()
  ;({ caseId } = await reportSignal(await house.who('maya'), {
    title: `${CANARY} title`,
    said: `${CANARY} said`,
    channel: 'twitter',
    link: `https://${CANARY}.example/1`,
  }))
  await qualifyCase(await house.who('claire'), { caseId, expectedVersion: 1, severity: 2, reason: `${CANARY} reason` })
  const claire = await house.who('claire')
  const { fileId } = await storeFile(claire, {
    caseId,
    name: `${CANARY}.txt`,
    bytes: new TextEncoder().encode(`${CANARY} file`),
  })
  const { claimId } = await logClaim(claire, { caseId, words: `${CANARY} claim`, origin: 'post', source: CANARY })
  await confirmClaim(claire, { claimId, expectedVersion: 1, finding: `${CANARY} finding`, fileId })
  await recordDecision(claire, { caseId, words: `${CANARY} decision` })
  await addNote(claire, { caseId, words: `${CANARY} note` })
  const { libraryCaseId } = await madeOf(claire, caseId, {
    slug: `${CANARY}-2020`,
    title: inBoth(`${CANARY} learned`),
    sector: CANARY,
    tags: [CANARY],
  })
  ;({ riskId } = await noteRisk(claire, risk(claire.memberId, { resembles: [libraryCaseId] })))
  const { roleId } = await offerRole(claire, {
    caseId,
    memberId: house.memberId('hugo'),
    role: 'communications',
    note: `${CANARY} role`,
  })
  await acceptRole(await house.who('hugo'), { roleId })
  const { statementId } = await draftStatement(await house.who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: [
      {
        channel: 'x',
        language: 'en',
        audience: 'public',
        title: null,
        blocks: [{ elements: ['known'], text: `${CANARY} draft`, asserts: [claimId] }],
      },
    ],
  })
  const remark = { statementId, variantKey: 'x/en/public', passageHash: hex(hashOf(`${CANARY} draft`)) }
  await startThread(claire, { ...remark, words: `${CANARY} remark`, replacement: `${CANARY} words`, blocking: true })
  await startThread(claire, { ...remark, words: `${CANARY} confided`, privileged: true })
  await holdPublications(claire, { caseId, reason: `${CANARY} hold` })
  await restrictCase(claire, { caseId, reason: `${CANARY} restricted` })

  reference =
    (await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [caseId]))[0]?.reference ??
    ''
  things = new Map(
    await Promise.all(
      Object.entries(tables).map(
        async ([type, table]) =>
          [
            type as NodeType,
            (await asSuperuser<{ id: string }>(`select id from ${table} where org_id = $1`, [house.lumen.orgId])).map(
              ({ id }) => id,
            ),
          ] as const,
      ),
    ),
  )
  for (const key of ['karim', 'maya', 'nadia', 'olivier', 'lea', 'tom', 'elise'] as const)
    strangers.set(key, await tokenOf(await house.who(key)))
  strangers.set('vera of another house', await tokenOf(await house.outsider()))
}

export const said = (): string[] => [
  CANARY,
  reference,
  ...[...things]
    .filter(([type]) => type !== 'Event')
    .flatMap(([, ids]) => ids)
    .map((id) => id.replaceAll('-', '')),
]
