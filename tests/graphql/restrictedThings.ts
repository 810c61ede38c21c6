import { hex } from '#domain/canonical.ts'
import { addNote, recordDecision } from '#domain/cases/decideOnCase.ts'
import { closeCase, reopenCase } from '#domain/cases/moveCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { placeLegalHold } from '#domain/holds/placeLegalHold.ts'
import { newId } from '#domain/id.ts'
import { prepareLibraryImport } from '#domain/library/importing/verbs.ts'
import { invitePerson } from '#domain/people/invitations.ts'
import { retirePolicy } from '#domain/policies/propose.ts'
import { addImprovement } from '#domain/postMortems/improvements.ts'
import { applyLesson } from '#domain/postMortems/lessons.ts'
import { addPassage } from '#domain/postMortems/passages.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { openBreakGlass } from '#domain/statements/breakGlass.ts'
import { recordFoundPublication } from '#domain/statements/foundPublication.ts'
import { rejectStatement } from '#domain/statements/vote.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { madeOf } from '#tests/support/past.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { risk } from '#tests/support/risks.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { raise } from './strangersInputs.ts'

export let contract: Contract
export let house: World
export let things: Record<string, string>
export let outsider: string
export let uninvolved: string

export async function arrange() {
  house = await world()
  contract = await openContract()
  things = await restrictedThings()
  outsider = await tokenOf(await house.outsider())
  uninvolved = await tokenOf(await house.who('nadia'))
}

/** One thing of every kind, all on a restricted case that neither stranger has a role on. */
async function restrictedThings(): Promise<Record<string, string>> {
  const { caseId, statementId } = await statementInReview(house, { restricted: true })
  const claire = await house.who('claire')
  await startThread(await house.who('ines'), {
    statementId,
    variantKey: 'x/en/public',
    passageHash: hex(hashOf('The reply published this morning came from us.')),
    words: 'How do we know?',
    replacement: 'It came from us.',
  })
  await recordDecision(claire, { caseId, words: 'Exchange every lamp.' })
  await addNote(claire, { caseId, words: 'Called back.' })
  const { foundPublicationId } = await recordFoundPublication(claire, { caseId, channel: 'x', note: 'On the phone.' })
  const { roleId } = await offerRole(claire, { caseId, memberId: house.memberId('olivier'), role: 'scribe' })
  await acceptRole(await house.who('olivier'), { roleId })
  await invitePerson(await house.who('olivier'), {
    name: 'Nora Petit',
    email: 'nora.petit@lumen.example',
    capacities: ['legal'],
    language: 'fr',
  })
  const { delegationId } = await delegateLane(await house.who('ines'), {
    caseId,
    delegateId: house.memberId('paul'),
    lane: 'legal',
    endsAt: new Date(Date.now() + 60_000),
  })
  const { holdId } = await placeLegalHold(await house.who('paul'), { caseId, reason: 'Proceedings.' })
  const first = async (table: string) =>
    (
      await asSuperuser<{ id: string }>(`select id from ${table} where org_id = $1 order by id limit 1`, [
        house.lumen.orgId,
      ])
    )[0]?.id ?? newId()
  const { proposalId } = await retirePolicy(await house.who('olivier'), {
    policyId: await first('policies'),
    reason: 'We no longer send these.',
  })
  const token = (await asSuperuser<{ id: string }>('select id from tokens limit 1'))[0]?.id ?? newId()
  return {
    Case: caseId,
    Statement: statementId,
    Role: roleId,
    Claim: await first('claims'),
    Thread: await first('threads'),
    Remark: await first('remarks'),
    Suggestion: await first('suggestions'),
    Note: await first('notes'),
    Decision: await first('decisions'),
    Event: await first('events'),
    Notification: await first('notifications'),
    Publication: newId(),
    FoundPublication: foundPublicationId,
    BreakGlass: await openedBreakGlass(statementId),
    Veto: await standingVeto(statementId),
    Session: newId(),
    Token: token,
    Invitation: await first('invitations'),
    Person: house.memberId('ines'),
    Delegation: delegationId,
    LegalHold: holdId,
    ...(await owedOn(caseId)),
    File: newId(),
    LibraryImport: (await prepareLibraryImport(claire, { name: 'a.csv', format: 'csv', parts: ['title\nA'] })).importId,
    LibraryCase: (await madeOf(claire, caseId)).libraryCaseId,
    Policy: await first('policies'),
    PolicyProposal: proposalId,
    Risk: (await noteRisk(claire, risk(house.memberId('ines')))).riskId,
  }
}

/** A post-mortem with something said and something to do, on the same case: closed for it, and live again. */
async function owedOn(caseId: string) {
  const claire = await house.who('claire')
  await closeCase(claire, { caseId, reason: 'For its post-mortem.' })
  const [owed] = await asSuperuser<{ id: string }>('select id from post_mortems where case_id = $1', [caseId])
  const postMortemId = owed?.id ?? ''
  const { passageId } = await addPassage(claire, { postMortemId, kind: 'cause', words: 'One reader at night.' })
  const { improvementId } = await addImprovement(claire, { postMortemId, words: 'Two readers.' })
  const lesson = await addPassage(claire, { postMortemId, kind: 'lesson', words: 'Never alone.' })
  const [policy] = await asSuperuser<{ id: string }>('select id from policies where org_id = $1 and name = $2', [
    house.lumen.orgId,
    'press',
  ])
  const { appliedLessonId } = await applyLesson(claire, {
    passageId: lesson.passageId,
    policyId: policy?.id,
    how: 'The press asks for two.',
  })
  await reopenCase(claire, { caseId, reason: 'It goes on.' })
  return { PostMortem: postMortemId, Passage: passageId, Improvement: improvementId, AppliedLesson: appliedLessonId }
}

/** On the restricted case, grave enough for it. */
async function openedBreakGlass(statementId: string): Promise<string> {
  await asSuperuser(
    'update cases c set severity = 3 from statements s where s.org_id = c.org_id and s.case_id = c.id and s.id = $1',
    [statementId],
  )
  const { breakGlassId } = await openBreakGlass(await house.who('karim'), {
    statementId,
    variantKeys: ['x/fr/public'],
    reason: 'A child is in hospital and the lamp is still on sale in four shops.',
  })
  return breakGlassId
}

/** Raised by the lawyer of the restricted case. */
async function standingVeto(statementId: string): Promise<string> {
  const words = { ...(await reading(statementId)), lane: 'legal' as const, reason: 'It admits a fault.' }
  await rejectStatement(await house.who('ines'), words)
  const [veto] = await asSuperuser<{ id: string }>('select id from vetoes where statement_id = $1', [statementId])
  return veto?.id ?? raise('no veto stands')
}
