import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Capacity } from '#db/schema/words.ts'
import { offerRole } from '#domain/cases/roles.ts'
import { refuteClaim } from '#domain/claims/settleClaim.ts'
import { globalId } from '#domain/id.ts'
import { changeCapacities } from '#domain/people/administer.ts'
import { noteRisk } from '#domain/risks/noteRisk.ts'
import { tellOverdueReviews } from '#domain/risks/tellOverdue.ts'
import { systemActor } from '#domain/system.ts'
import { mailNotice } from '#jobs/mailNotice.ts'
import { type Contract, openContract, tokenOf } from '#tests/support/contract.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { dayOf, daysAhead, risk } from '#tests/support/risks.ts'
import { caseWithTeam, statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

let contract: Contract
let lumen: World
beforeAll(async () => {
  lumen = await world()
  contract = await openContract()
})
afterAll(() => contract.close())

const LINE =
  'id kind because asks at dueAt readAt laterUntil settledAt lane role use claimTo subjectId case { id reference title } by { name } statement { number n kind } claim { number words }'
const ask = async (key: PersonKey, query: string, variables: Record<string, unknown> = {}) =>
  contract.ask(await tokenOf(await lumen.who(key)), query, variables)

async function inbox(key: PersonKey, box: string | null, order: string | null = null) {
  const { data, errors } = await ask(
    key,
    `query($box: InboxBox, $order: InboxOrder) { inbox(first: 50, box: $box, order: $order) { nodes { ${LINE} } totalCount { value } } inboxCounts { asked information later due } }`,
    { box, order },
  )
  expect(errors).toBeUndefined()
  return { ...data.inbox, counts: data.inboxCounts }
}

const aboutCase = (nodes: { case: { id: string } | null }[], caseId: string) =>
  nodes.filter((line) => line.case?.id === globalId('Case', caseId))

test('a reviewer finds what is asked, by when and why, with all that the line needs to be worded', async () => {
  const { caseId } = await statementInReview(lumen)
  const [line] = aboutCase((await inbox('ines', 'ASKED')).nodes, caseId) as never[]
  expect(line).toMatchObject({
    kind: 'REVIEW_ASKED',
    because: 'LANE',
    asks: true,
    lane: 'LEGAL',
    readAt: null,
    settledAt: null,
    by: { name: 'Hugo Lefranc' },
    statement: { number: 1, n: 1, kind: 'SOCIAL_POST' },
    case: { reference: expect.stringMatching(/^SF-/) },
    dueAt: expect.stringMatching(/Z$/),
  })
})

test('a risk to look at again is named to whoever is told of risks, and to nobody who no longer is', async () => {
  const claire = { ...(await lumen.who('claire')), claimedAt: daysAhead(-100) }
  const past = daysAhead(-3)
  const told = risk(lumen.memberId('maya'), { title: 'A lamp in a cot', reviewAt: past })
  const { riskId } = await noteRisk(claire, told)
  await tellOverdueReviews(systemActor(lumen.lumen.orgId))
  const RISKS = `{ inbox(first: 50, box: ASKED) { nodes { kind because dueAt subjectId by { name } case { id } risk { id title reviewOn } } } }`
  const ofRisks = async () =>
    (await ask('maya', RISKS)).data.inbox.nodes.filter(({ kind }: { kind: string }) => kind === 'RISK_REVIEW_DUE')
  const id = globalId('Risk', riskId)
  const line = { kind: 'RISK_REVIEW_DUE', because: 'OWNER', dueAt: null, by: null, case: null }
  const named = { id, title: 'A lamp in a cot', reviewOn: dayOf(past) }
  expect(await ofRisks()).toEqual([{ ...line, subjectId: id, risk: named }])
  const be = async (...capacities: Capacity[]) =>
    changeCapacities(await lumen.who('olivier'), { personId: lumen.memberId('maya'), capacities })
  const { capacities } = await lumen.who('maya')
  await be('employee')
  expect(await ofRisks()).toEqual([{ ...line, subjectId: null, risk: null }])
  await be(...capacities)
})

test('an author reads which claim sent the words back, and what became of it', async () => {
  const { caseId, claimId } = await statementInReview(lumen)
  await refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 2, note: 'Not ours.' })
  const [line] = aboutCase((await inbox('hugo', 'ASKED')).nodes, caseId) as never[]
  expect(line).toMatchObject({
    kind: 'CLAIM_LEFT_STATE',
    because: 'AUTHOR',
    use: 'ASSERTS',
    claimTo: 'REFUTED',
    claim: { number: 1, words: 'The reply came from our account.' },
    statement: { number: 1, n: 1 },
    by: { name: 'Maya Rossi' },
  })
  const [told] = aboutCase((await inbox('claire', 'INFORMATION')).nodes, caseId) as never[]
  expect(told).toMatchObject({ asks: false, because: 'LEAD', statement: { number: 1 } })
})

test('a line put aside leaves its box, comes back by itself, and the numbers follow', async () => {
  const { caseId } = await statementInReview(lumen)
  const before = await inbox('paul', 'ASKED')
  const [line] = aboutCase(before.nodes, caseId) as unknown as { id: string }[]
  const until = new Date(Date.now() + 3_600_000).toISOString()
  const { data } = await ask(
    'paul',
    'mutation($input: SnoozeNotificationInput!) { snoozeNotification(input: $input) { notification { laterUntil } counts { asked later } userErrors { code } } }',
    { input: { notificationId: line?.id, until } },
  )
  expect(data.snoozeNotification).toEqual({
    notification: { laterUntil: until },
    counts: { asked: before.counts.asked - 1, later: before.counts.later + 1 },
    userErrors: [],
  })
  expect(aboutCase((await inbox('paul', 'ASKED')).nodes, caseId)).toEqual([])
  expect(aboutCase((await inbox('paul', 'LATER')).nodes, caseId)).toHaveLength(1)
  await asSuperuser(`update notifications set later_until = now() - interval '1 second' where case_id = $1`, [caseId])
  expect(aboutCase((await inbox('paul', 'ASKED')).nodes, caseId)).toHaveLength(1)
})

test('what is due first comes first, and pages join without gap or repeat', async () => {
  const { caseId } = await statementInReview(lumen)
  await asSuperuser(`update notifications set due_at = now() + interval '5 minutes' where case_id = $1`, [caseId])
  const whole = await inbox('ines', 'ASKED', 'DUE')
  expect(aboutCase(whole.nodes.slice(0, 1), caseId)).toHaveLength(1)
  expect(whole.counts.due).toBeGreaterThanOrEqual(1)
  const ids: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await ask(
      'ines',
      'query($after: String) { inbox(first: 1, after: $after, box: ASKED, order: DUE) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    )
    ids.push(...data.inbox.nodes.map(({ id }: { id: string }) => id))
    more = data.inbox.pageInfo.hasNextPage
    after = data.inbox.pageInfo.endCursor
  }
  expect(ids).toEqual(whole.nodes.map(({ id }: { id: string }) => id))
})

test('of a case somebody no longer sees, only that there was a line is left', async () => {
  const caseId = await caseWithTeam(lumen)
  await offerRole(await lumen.who('claire'), { caseId, memberId: lumen.memberId('nadia'), role: 'executive' })
  await asSuperuser(`update cases set confidentiality = 'restricted', title = 'Planted-word-91cc' where id = $1`, [
    caseId,
  ])
  await asSuperuser(`update roles set state = 'declined', ended_at = now() where case_id = $1 and member_id = $2`, [
    caseId,
    lumen.memberId('nadia'),
  ])
  const { data, text } = await ask('nadia', `{ inbox(first: 50) { nodes { ${LINE} } } }`)
  expect(data.inbox.nodes).toHaveLength(1)
  expect(data.inbox.nodes[0]).toMatchObject({
    kind: 'ROLE_OFFERED',
    case: null,
    by: null,
    role: null,
    subjectId: null,
    statement: null,
  })
  expect(text).not.toContain('Planted-word-91cc')
})

test('everything for information is read at once', async () => {
  const { caseId, claimId } = await statementInReview(lumen)
  await refuteClaim(await lumen.who('maya'), { claimId, expectedVersion: 2, note: 'Not ours.' })
  expect((await inbox('claire', 'INFORMATION')).counts.information).toBeGreaterThan(0)
  const { data } = await ask(
    'claire',
    'mutation { readAllNotifications(input: {}) { counts { information } userErrors { code } } }',
  )
  expect(data.readAllNotifications).toEqual({ counts: { information: 0 }, userErrors: [] })
  expect(aboutCase((await inbox('claire', 'INFORMATION')).nodes, caseId).length).toBeGreaterThan(0)
})

test('a line of somebody else is not found, read or put aside', async () => {
  const { caseId } = await statementInReview(lumen)
  const [line] = aboutCase((await inbox('ines', 'ASKED')).nodes, caseId) as unknown as { id: string }[]
  for (const field of ['readNotification', 'snoozeNotification']) {
    const { data, errors } = await ask(
      'paul',
      `mutation($id: ID!) { ${field}(input: { notificationId: $id }) { notification { id } userErrors { code } } }`,
      { id: line?.id },
    )
    expect([data[field], errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND'])
  }
  expect(
    (await ask('paul', 'query($id: ID!) { node(id: $id) { id } }', { id: line?.id })).errors?.[0]?.extensions.code,
  ).toBe('NOT_FOUND')
})

test('in a demonstration the mailbox holds one’s own mails; elsewhere there is no mailbox', async () => {
  const { caseId } = await statementInReview(lumen)
  const [job] = await asSuperuser<{ payload: object }>(
    `select j.payload from graphile_worker._private_jobs j join notifications n on n.id = (j.payload ->> 'notificationId')::uuid where n.member_id = $1 and n.case_id = $2 and n.kind = 'review_asked'`,
    [lumen.memberId('ines'), caseId],
  )
  await mailNotice('http://127.0.0.1:3000', null)(job?.payload)
  const mailbox = (key: PersonKey) =>
    ask(key, '{ mailbox(first: 10) { nodes { id kind subject plain html at sentAt } totalCount { value exact } } }')
  const { data } = await mailbox('ines')
  expect(data.mailbox).toMatchObject({
    nodes: [{ kind: 'REVIEW_ASKED', subject: expect.stringContaining('viser'), sentAt: null }],
    totalCount: { value: 1, exact: true },
  })
  expect((await mailbox('paul')).data.mailbox.nodes).toEqual([])
  await asSuperuser('update organisations set demo = false where id = $1', [lumen.lumen.orgId])
  const { data: none, errors } = await mailbox('ines')
  expect([none.mailbox, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND'])
})

test('a case is muted and unmuted by whoever sees it, for themselves alone', async () => {
  const { caseId } = await statementInReview(lumen)
  const id = globalId('Case', caseId)
  const turn = async (key: PersonKey, name: 'muteCase' | 'unmuteCase') => {
    const act = `mutation M($id: ID!) { ${name}(input: { caseId: $id }) { case { viewerMutesMails } userErrors { code } } }`
    return (await ask(key, act, { id })).data[name]
  }
  const mutes = async (key: PersonKey) =>
    (await ask(key, 'query C($id: ID!) { case(by: { id: $id }) { viewerMutesMails } }', { id })).data.case
      .viewerMutesMails
  const muted = { case: { viewerMutesMails: true }, userErrors: [] }
  expect([await turn('hugo', 'muteCase'), await turn('hugo', 'muteCase')]).toEqual([muted, muted])
  expect([await mutes('hugo'), await mutes('ines')]).toEqual([true, false])
  expect(await turn('hugo', 'unmuteCase')).toEqual({ case: { viewerMutesMails: false }, userErrors: [] })
})
