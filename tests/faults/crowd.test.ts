import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { delegateLane } from '#domain/delegations/delegateLane.ts'
import { globalId } from '#domain/id.ts'
import { publishVariant } from '#domain/statements/publish.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview, variant } from '#tests/support/room.ts'
import { crowd, ledgerLength, variantsOf } from './arrange.ts'
import { arrange, ask, clearFully, close, explained, eyes, house, type Press, writing } from './crowd.ts'
import { follow } from './model/follow.ts'

beforeAll(arrange)
afterAll(close)

test('thirty-two people vote, write, submit and publish at once: each answer is so at its place of the order, and each act is there once (S52, S53, S65)', async () => {
  const { caseId, claimId, statementId } = await statementInReview(house)
  const room = { statementId, caseId, claimId }
  const [lawyers, clearers, authors, executives] = [
    await crowd(house, caseId, 'legal', 9),
    await crowd(house, caseId, 'communications', 6),
    await crowd(house, caseId, 'communications', 6),
    await crowd(house, caseId, 'executive', 4),
  ]
  const away = lawyers.slice(0, 3)
  const delegates = lawyers.slice(3, 6)
  for (const [n, principal] of away.entries())
    await delegateLane(principal, {
      delegateId: delegates[n]?.memberId ?? '',
      lane: 'legal',
      caseId,
      endsAt: new Date(Date.now() + 3_600_000),
    })
  const publishers = await Promise.all((['karim', 'maya', 'karim', 'maya'] as const).map((key) => house.who(key)))
  const model = await follow(eyes, house.lumen.orgId, {
    caseId,
    claimId,
    roles: { legal: lawyers, communications: [...clearers, ...authors], executive: executives },
  })
  for (let wave = 0; wave < 3; wave++) {
    const read = await reading(statementId)
    const [first] = await variantsOf(statementId)
    const [{ revision } = { revision: 0 }] = await asSuperuser<{ revision: number }>(
      'select revision from versions where statement_id = $1 order by n desc limit 1',
      [statementId],
    )
    const vote = (who: Actor, n: number, lane: 'legal' | 'communications' | 'executive', onBehalfOf?: Actor): Press => {
      const ballot = { ...read, lane, ...(onBehalfOf && { onBehalfOf: onBehalfOf.memberId }) }
      const there = {
        ...ballot,
        lane: lane.toUpperCase(),
        ...(onBehalfOf && { onBehalfOf: globalId('Person', onBehalfOf.memberId) }),
      }
      return {
        who,
        act: 'approve',
        type: ['statement.approved'],
        read: read.contentHash,
        lane,
        ...(onBehalfOf && { principal: onBehalfOf.memberId }),
        told: ask(n, who, 'approveStatement', there, () => approveStatement(who, ballot)),
      }
    }
    const save = (who: Actor, n: number): Press => ({
      who,
      act: 'save',
      type: ['draft.saved', 'statement.revised'],
      read: read.contentHash,
      told: writing(() =>
        saveDraft(who, {
          statementId,
          expectedRevision: revision,
          variants: [variant('fr', claimId, `Texte ${n}.`), variant('en', claimId, `Words of author ${n}.`)],
        }),
      ),
    })
    const submit = (who: Actor): Press => ({
      who,
      act: 'submit',
      type: ['statement.submitted'],
      read: read.contentHash,
      told: writing(() =>
        submitStatement(who, { statementId, expectedRevision: revision, acknowledgesContradictions: true }),
      ),
    })
    const publish = (who: Actor, n: number): Press => {
      const text = { statementId, variantKey: first?.key ?? '', variantHash: first?.hash ?? 'a'.repeat(64) }
      return {
        who,
        act: 'publish',
        type: ['publication.opened'],
        read: read.contentHash,
        key: text.variantKey,
        told: ask(n, who, 'publishVariant', text, () => publishVariant(who, text)),
      }
    }
    const saving = wave === 0 ? authors.slice(0, 3).map(save) : []
    const sending = wave === 0 ? authors.slice(3).map(submit) : authors.map(submit)
    await explained(model, room, [
      ...lawyers.slice(6).map((who, n) => vote(who, n, 'legal')),
      ...away.map((who, n) => vote(who, n, 'legal')),
      ...delegates.map((who, n) => vote(who, n, 'legal', away[n])),
      ...clearers.map((who, n) => vote(who, n, 'communications')),
      ...executives.map((who, n) => vote(who, n, 'executive')),
      ...saving,
      ...sending,
      ...publishers.map(publish),
      ...Array.from({ length: 3 }, (_, n) => vote(lawyers[6 + n] as Actor, n, 'legal')),
    ])
  }
  await clearFully(room, authors, lawyers[8] as Actor, clearers[5] as Actor)
  await model.readOn()
  const texts = await variantsOf(statementId)
  const read = (await reading(statementId)).contentHash
  const presses = texts.flatMap(({ key, hash }) =>
    Array.from({ length: 8 }, (_, n): Press => {
      const [who, text] = [publishers[n % 4] as Actor, { statementId, variantKey: key, variantHash: hash }]
      return {
        who,
        act: 'publish',
        type: ['publication.opened'],
        read,
        key,
        told: ask(n, who, 'publishVariant', text, () => publishVariant(who, text)),
      }
    }),
  )
  await explained(model, room, presses)
  const live = await asSuperuser<{ key: string; n: number }>(
    `select p.variant_key as key, count(*)::int as n from publications p join versions v on v.id = p.version_id where v.statement_id = $1
       and v.n = (select max(n) from versions where statement_id = $1) and p.state not in ('failed', 'called_off') group by 1 order by 1`,
    [statementId],
  )
  expect(live).toEqual(texts.map(({ key }) => ({ key, n: 1 })))
  await ledgerLength(house.lumen.orgId)
}, 300_000)
