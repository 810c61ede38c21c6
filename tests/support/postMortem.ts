import { waiveStep } from '#domain/cases/decideOnCase.ts'
import { closeCase } from '#domain/cases/moveCase.ts'
import { addImprovement } from '#domain/postMortems/improvements.ts'
import { addPassage } from '#domain/postMortems/passages.ts'
import { submitPostMortem } from '#domain/postMortems/submit.ts'
import { approvePostMortem } from '#domain/postMortems/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { cleared, publishFirst } from '#tests/support/publishedCase.ts'
import type { World } from '#tests/support/world.ts'

/** A case that spoke and closed: its post-mortem is due. Hugo, who wrote for it, will write of it. */
export async function closedCase(house: World, options: { restricted?: boolean; waived?: string } = {}) {
  const { caseId, statementId, claimId } = await cleared(house, options)
  await publishFirst(house, statementId)
  if (options.waived) await waiveStep(await house.who('claire'), { caseId, step: 'action', reason: options.waived })
  await closeCase(await house.who('claire'), { caseId, reason: 'Nobody asks any more.' })
  return { caseId, statementId, claimId, postMortemId: (await rowOf(caseId)).id }
}

export type Owed = {
  id: string
  state: string
  version: number
  due: string
  closed: string
  content: string
  policy: string
}

export async function rowOf(caseId: string): Promise<Owed> {
  const [row] = await asSuperuser<Owed>(
    `select p.id, p.state, p.version, to_json(p.due_at) #>> '{}' as due, to_json(p.closed_at) #>> '{}' as closed,
       encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy
       from post_mortems p left join post_mortem_reviews r on r.org_id = p.org_id and r.post_mortem_id = p.id and r.closed_at is null where p.case_id = $1`,
    [caseId],
  )
  if (!row) throw new Error('This case owes no post-mortem.')
  return row
}

/** Hugo writes what happened and what to learn; Claire gives one action to Maya. */
export async function written(house: World, postMortemId: string) {
  const hugo = await house.who('hugo')
  const { passageId } = await addPassage(hugo, {
    postMortemId,
    kind: 'narrative',
    words: 'The night shift answered without a second reader.',
  })
  await addPassage(hugo, { postMortemId, kind: 'lesson', words: 'Nobody answers alone after 8 p.m.' })
  const { improvementId } = await addImprovement(hugo, {
    postMortemId,
    words: 'Name a second reader for each night.',
    ownerId: house.memberId('maya'),
    dueAt: '2026-01-15T12:00:00.000Z',
  })
  return { passageId, improvementId }
}

/** Submitted as it stands, and cleared by both lanes. */
export async function clearedByBoth(house: World, caseId: string): Promise<Owed> {
  const before = await rowOf(caseId)
  await submitPostMortem(await house.who('hugo'), { postMortemId: before.id, expectedVersion: before.version })
  const asked = await rowOf(caseId)
  const read = { postMortemId: asked.id, contentHash: asked.content, policyHash: asked.policy }
  await approvePostMortem(await house.who('ines'), { ...read, lane: 'legal' })
  await approvePostMortem(await house.who('elise'), { ...read, lane: 'communications' })
  return rowOf(caseId)
}
