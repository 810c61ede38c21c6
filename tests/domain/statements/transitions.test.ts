import { beforeAll, expect, test } from 'vitest'
import { type VersionState, versionStates } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { globalId, newId } from '#domain/id.ts'
import { cancelStatement } from '#domain/statements/cancelStatement.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { versionTransitions } from '#domain/statements/lifecycle.ts'
import { liftVeto } from '#domain/statements/liftVeto.ts'
import { overrideVeto } from '#domain/statements/overrideVeto.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { recordPublication } from '#domain/statements/recordPublication.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, rejectStatement, requestChanges, withdrawVote } from '#domain/statements/vote.ts'
import { waiveElement } from '#domain/statements/waiveElement.ts'
import { ending, variantsOf } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { caseWithTeam, confirmedClaim, reading, stateOf, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

// Every act on a statement, in every state it can be in, by every kind of person: what comes of it is written down in
// docs/who-may-do-what.md, which a person reads and a changed rule changes.

/** Severity 2: legal and communications are asked. Hugo wrote the words. */
const kinds: readonly (readonly [kind: string, key: PersonKey | 'vera'])[] = [
  ['author', 'hugo'],
  ['communications', 'elise'],
  ['legal', 'ines'],
  ['executive', 'philippe'],
  ['lead', 'claire'],
  ['spokesperson', 'karim'],
  ['community', 'maya'],
  ['human resources', 'sophie'],
  ['no role', 'nadia'],
  ['administrator', 'olivier'],
  ['auditor', 'anne'],
  ['employee', 'lea'],
  ['guest', 'tom'],
  ['other house', 'vera'],
]

type Facing = { statementId: string; revision: number; contentHash: string; policyHash: string }
type Attempt = (actor: Actor, facing: Facing) => Promise<object>

const ballot = ({ statementId, contentHash, policyHash }: Facing, lane: 'legal' | 'communications') => ({
  statementId,
  lane,
  contentHash: contentHash || 'a'.repeat(64),
  policyHash: policyHash || 'a'.repeat(64),
  reason: 'So it is.',
})

const acts: Readonly<Record<string, Attempt>> = {
  save: (actor, { statementId, revision }) =>
    saveDraft(actor, { statementId, expectedRevision: revision, variants: words(`Words ${Math.random()}.`) }),
  submit: (actor, { statementId, revision }) => submitStatement(actor, { statementId, expectedRevision: revision }),
  'waive an element': (actor, { statementId }) =>
    waiveElement(actor, { statementId, element: 'values', reason: 'Values come with the results.' }),
  'clear for legal': (actor, facing) => approveStatement(actor, ballot(facing, 'legal')),
  'clear for communications': (actor, facing) => approveStatement(actor, ballot(facing, 'communications')),
  'ask for a change': (actor, facing) => requestChanges(actor, ballot(facing, 'legal')),
  refuse: (actor, facing) => rejectStatement(actor, ballot(facing, 'legal')),
  'withdraw a vote': (actor, { statementId }) => withdrawVote(actor, { statementId, reason: 'Not yet.' }),
  'lift a veto': (actor, { statementId }) => liftVeto(actor, { statementId }),
  'override a veto': async (actor, { statementId }) => {
    const [veto] = await asSuperuser<{ id: string }>('select id from vetoes where statement_id = $1', [statementId])
    const reason = 'The lamp is still on sale in four shops, and she cannot be reached.'
    return overrideVeto(actor, { vetoId: globalId('Veto', veto?.id ?? newId()), reason })
  },
  publish: async (actor, { statementId }) => {
    const [first] = await variantsOf(statementId)
    return publishVariant(actor, {
      statementId,
      variantKey: first?.key ?? '',
      variantHash: first?.hash ?? 'a'.repeat(64),
    })
  },
  cancel: (actor, { statementId }) => cancelStatement(actor, { statementId, reason: 'No longer needed.' }),
}

let house: World
let caseId: string
let claimId: string
const words = (text: string) => [variant('en', claimId, text)]

beforeAll(async () => {
  house = await world()
  caseId = await caseWithTeam(house)
  claimId = await confirmedClaim(house, caseId)
})

const who = (key: PersonKey | 'vera') => (key === 'vera' ? house.outsider('vera') : house.who(key))

/** How a statement comes to be in each state that its newest version can be in and people can bring about. */
const ways: Readonly<Partial<Record<VersionState, (statementId: string) => Promise<unknown>>>> = {
  draft: async () => {},
  in_review: submitted,
  changes_requested: async (id) => {
    await submitted(id)
    await requestChanges(await who('ines'), ballot(await facing(id), 'legal'))
  },
  rejected: async (id) => {
    await submitted(id)
    await rejectStatement(await who('ines'), ballot(await facing(id), 'legal'))
  },
  approved: cleared,
  published: async (id) => {
    await cleared(id)
    const done = (await acts.publish?.(await who('karim'), await facing(id))) as { publicationId: string }
    await recordPublication(await who('karim'), { publicationId: done.publicationId, link: 'https://x.example/1' })
  },
  cancelled: async (id) => cancelStatement(await who('claire'), { statementId: id, reason: 'No longer needed.' }),
}

async function submitted(statementId: string): Promise<void> {
  await submitStatement(await who('hugo'), { statementId, expectedRevision: 1 })
}

async function cleared(statementId: string): Promise<void> {
  await submitted(statementId)
  await approveStatement(await who('elise'), ballot(await facing(statementId), 'communications'))
  await approveStatement(await who('ines'), ballot(await facing(statementId), 'legal'))
}

async function statementIn(state: VersionState): Promise<string> {
  const { statementId } = await draftStatement(await who('hugo'), {
    caseId,
    kind: 'social_post',
    variants: words('The reply published this morning came from us.'),
  })
  await ways[state]?.(statementId)
  expect(await stateOf(statementId)).toBe(state)
  return statementId
}

async function facing(statementId: string): Promise<Facing> {
  const [row] = await asSuperuser<{ revision: number }>(
    'select revision from versions where statement_id = $1 order by n desc limit 1',
    [statementId],
  )
  return { ...(await reading(statementId)), revision: row?.revision ?? 0 }
}

/** All that an attempt could have left behind. */
const traces = (statementId: string) =>
  asSuperuser(
    `select v.n, v.state, v.revision, (select count(*)::int from events e where e.org_id = v.org_id) as events,
       (select count(*)::int from votes w join reviews r on r.id = w.review_id where r.version_id = v.id) as votes
       from versions v where v.statement_id = $1 order by v.n`,
    [statementId],
  )

const table = new Map<string, string[]>()

for (const state of versionStates.filter((name) => ways[name])) {
  test(`a statement that is ${state} goes only where its state leads, whoever tries, and a refusal leaves nothing`, async () => {
    let statementId = await statementIn(state)
    for (const [act, attempt] of Object.entries(acts)) {
      const cells: string[] = []
      for (const [kind, key] of kinds) {
        const before = await traces(statementId)
        const end = await ending(attempt(await who(key), await facing(statementId)))
        const after = await traces(statementId)
        if (end === 'done') {
          const now = (after[before.length - 1] as { state: VersionState }).state
          const allowed = now === state || versionTransitions[state].includes(now)
          expect(allowed, `${act} by ${kind}: ${state} → ${now}`).toBe(true)
          cells.push(after.length > before.length ? 'next version' : now === state ? 'done' : now.replaceAll('_', ' '))
          statementId = await statementIn(state)
        } else {
          expect(after, `${act} by ${kind}: ${end}`).toEqual(before)
          cells.push(end)
        }
        if (kind === 'other house' || kind === 'employee' || kind === 'guest') expect(end).toBe('NOT_FOUND')
      }
      table.set(`${state} ${act}`, cells)
    }
  }, 240_000)
}

test('the table of who may do what is what the rules make of it', async () => {
  const lines = [
    '# Who may do what to a statement',
    '',
    'Made by `tests/domain/statements/transitions.test.ts`, which tries each act. A post for X at severity 2, written by the author; legal and communications are asked. In capitals: the refusal. Otherwise: the state that follows.',
    '',
  ]
  for (const state of versionStates.filter((name) => ways[name])) {
    lines.push(`## ${state.replaceAll('_', ' ')}`, '', `| | ${kinds.map(([kind]) => kind).join(' | ')} |`)
    lines.push(`|---|${kinds.map(() => '---|').join('')}`)
    for (const act of Object.keys(acts)) lines.push(`| ${act} | ${table.get(`${state} ${act}`)?.join(' | ')} |`)
    lines.push('')
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('../../../docs/who-may-do-what.md')
})
