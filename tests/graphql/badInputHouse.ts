import pg from 'pg'
import type { Actor } from '#domain/actor.ts'
import { hex } from '#domain/canonical.ts'
import { addNote, recordDecision } from '#domain/cases/decideOnCase.ts'
import { globalId, type NodeType, newId } from '#domain/id.ts'
import { invitePerson } from '#domain/people/invitations.ts'
import { hashOf } from '#domain/threads/passage.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { type Door, openDoor } from '#graphql/door.ts'
import { adminUrl } from '#tests/support/postgres.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'

let house: World
export let door: Door
let eyes: pg.Client
export let logged: object[]
export let ids: Readonly<Record<string, string>>
export let strangers: Readonly<Record<string, string>>
export let hashes: { contentHash: string; policyHash: string }
export let claire: Actor
export let olivier: Actor

export async function arrange() {
  house = await world()
  logged = []
  const free = { take: () => ({ granted: true, remaining: 1, after: 0 }), refund: () => 1, remaining: () => 1 }
  door = await openDoor(
    { say: (code) => code, identify: null as never, log: { error: () => {}, warn: () => {} }, secret: 'not-a-secret' },
    { budget: free },
  )
  eyes = new pg.Client(adminUrl())
  await eyes.connect()
  const { caseId, claimId, statementId } = await statementInReview(house)
  hashes = await reading(statementId)
  const acting = await house.who('claire')
  await recordDecision(acting, { caseId, words: 'Exchange every lamp.' })
  const { noteId } = await addNote(acting, { caseId, words: 'Called back.' })
  const { threadId } = await startThread(acting, {
    statementId,
    variantKey: 'x/en/public',
    passageHash: hex(hashOf('The reply published this morning came from us.')),
    words: 'How do we know?',
    replacement: 'It came from us.',
  })
  const one = async (table: string, of = house.lumen.orgId) =>
    (await eyes.query(`select id from ${table} where org_id = $1 order by id limit 1`, [of])).rows[0]?.id ?? newId()
  const named = (memberId: string, things: Partial<Record<NodeType, string>>) => ({
    caseId: globalId('Case', things.Case ?? newId()),
    claimId: globalId('Claim', things.Claim ?? newId()),
    statementId: globalId('Statement', things.Statement ?? newId()),
    threadId: globalId('Thread', things.Thread ?? newId()),
    suggestionId: globalId('Suggestion', things.Suggestion ?? newId()),
    noteId: globalId('Note', things.Note ?? newId()),
    decisionId: globalId('Decision', things.Decision ?? newId()),
    eventId: globalId('Event', things.Event ?? newId()),
    roleId: globalId('Role', things.Role ?? newId()),
    notificationId: globalId('Notification', newId()),
    publicationId: globalId('Publication', newId()),
    breakGlassId: globalId('BreakGlass', newId()),
    vetoId: globalId('Veto', newId()),
    id: globalId('Statement', things.Statement ?? newId()),
    sessionId: globalId('Session', newId()),
    tokenId: globalId('Token', newId()),
    invitationId: globalId('Invitation', things.Invitation ?? newId()),
    fileId: globalId('File', newId()),
    policyId: globalId('Policy', things.Policy ?? newId()),
    proposalId: globalId('PolicyProposal', newId()),
    backups: globalId('Person', memberId),
    memberId: globalId('Person', memberId),
    personId: globalId('Person', memberId),
    ownerId: globalId('Person', memberId),
    delegateId: globalId('Person', memberId),
    onBehalfOf: globalId('Person', memberId),
    delegationId: globalId('Delegation', newId()),
    holdId: globalId('LegalHold', newId()),
    libraryCaseId: globalId('LibraryCase', newId()),
    importId: globalId('LibraryImport', newId()),
    postMortemId: globalId('PostMortem', newId()),
    passageId: globalId('Passage', newId()),
    improvementId: globalId('Improvement', newId()),
    appliedLessonId: globalId('AppliedLesson', newId()),
    lineId: globalId('Statement', newId()),
    riskId: globalId('Risk', newId()),
    resembles: globalId('LibraryCase', newId()),
    asserts: globalId('Claim', things.Claim ?? newId()),
    denies: globalId('Claim', things.Claim ?? newId()),
    acknowledges: globalId('Claim', things.Claim ?? newId()),
    decisions: globalId('Decision', things.Decision ?? newId()),
  })
  const { invitationId } = await invitePerson(await house.who('olivier'), {
    name: 'Nora Petit',
    email: 'nora@lumen.example',
    capacities: ['legal'],
    language: 'fr',
  })
  ids = named(house.memberId('lea'), {
    Invitation: invitationId,
    Case: caseId,
    Claim: claimId,
    Statement: statementId,
    Thread: threadId,
    Suggestion: await one('suggestions'),
    Note: noteId,
    Event: await one('events'),
    Role: await one('roles'),
    Decision: await one('decisions'),
    Policy: await one('policies'),
  })
  strangers = named((await house.outsider()).memberId, { Event: await one('events', house.nord.orgId) })
  ;[claire, olivier] = [await house.who('claire'), await house.who('olivier')]
}

export async function close() {
  await door.stop()
  await eyes.end()
}

/** Something of every kind that changes when anything does. */
export async function fingerprint(): Promise<string> {
  const { rows } =
    await eyes.query(`select concat_ws(' ', (select sum(size) from ledger_heads), (select count(*) from requests), (select count(*) from cases), (select sum(version) from cases),
    (select count(*) from draft_revisions), (select count(*) from votes), (select count(*) from notifications), (select count(*) from members where suspended_at is null), (select count(*) from tokens), (select count(*) from invitations where withdrawn_at is null)) as x`)
  return rows[0].x
}
