import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalBytes } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { anchorCheckpoint } from '#domain/ledger/anchor.ts'
import { fromHex } from '#domain/ledger/bytes.ts'
import { signCheckpoint } from '#domain/ledger/checkpoint.ts'
import { parseCheckpoint, parseNote } from '#domain/ledger/note.ts'
import { findReceipt, type Receipt } from '#domain/ledger/receipt.ts'
import { asSigner } from '#domain/ledger/signer.ts'
import { subtreesOf } from '#domain/ledger/subtrees.ts'
import { rootAt, verifyInclusion } from '#domain/ledger/tree.ts'
import { verifyLedger } from '#domain/ledger/verify.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { actTimes, signingHouse, sizeOf } from '#tests/support/ledger.ts'
import { asSuperuser, pastEveryGuard } from '#tests/support/postgres.ts'
import { statementInReview } from '#tests/support/room.ts'
import { type World, world } from '#tests/support/world.ts'
import { asApplication } from '../arrange.ts'
import { type Attacker, asAttacker } from './attacker.ts'

// Each attack is carried out on PostgreSQL by whoever the title says. Of fifty events, forty are under a root that lies outside.

let house: World
let orgId: string
let signing: ReturnType<typeof signingHouse>
/** Of the events at 20, 30 and 45, as a voter would hold them since before the attack. */
let held: Record<20 | 30 | 45, Receipt>

beforeEach(async () => {
  house = await world()
  orgId = house.lumen.orgId
  signing = signingHouse()
  const claire = await house.who('claire')
  await signCheckpoint(orgId, signing)
  await actTimes(claire, 40 - (await sizeOf(orgId)))
  await anchorCheckpoint(orgId, signing)
  await actTimes(claire, 10)
  await signCheckpoint(orgId, signing)
  const receiptAt = async (position: number) => {
    const receipt = await findReceipt(orgId, (await eventAt(position)).id)
    if (!receipt) throw new Error('There is no receipt.')
    return receipt
  }
  held = { 20: await receiptAt(20), 30: await receiptAt(30), 45: await receiptAt(45) }
})

async function eventAt(position: number): Promise<{ id: string; canonical: Buffer }> {
  const [event] = await asSuperuser<{ id: string; canonical: Buffer }>(
    'select e.id, e.canonical from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where l.org_id = $1 and l.position = $2',
    [orgId, position],
  )
  if (!event) throw new Error(`There is no event at ${position}.`)
  return event
}

/** What verifying the live database finds, as `CODE@position`. */
async function found(sinks = signing.sinks): Promise<string[]> {
  const { findings } = await verifyLedger(orgId, { ...signing, sinks })
  return findings.map(({ code, position }) => `${code}@${position}`)
}

/** Whether the database, as it is now, still holds what a receipt proves: its leaf where it says, under the root it says. */
async function agreesWith(receipt: Receipt): Promise<boolean> {
  const { size, root } = parseCheckpoint(parseNote(receipt.checkpoint).body)
  const hash = (text: string) => fromHex(text) ?? new Uint8Array()
  const proof = { position: receipt.position, size, leaf: hash(receipt.leaf), path: receipt.path.map(hash), root }
  expect(verifyInclusion(proof), 'the receipt itself is good for ever').toBe(true)
  const now = await asSigner(orgId, (sql) =>
    rootAt(
      size,
      subtreesOf((text, values) => sql(text, values), orgId),
    ),
  ).catch(() => null)
  return now !== null && Buffer.from(now).equals(root)
}

/** The event at a position says something else, in bytes and columns alike. */
async function rewrite({ run }: Attacker, position: number, change: Record<string, unknown>): Promise<void> {
  const { id, canonical } = await eventAt(position)
  const said = { ...JSON.parse(canonical.toString()), ...change }
  await run('update events set canonical = $3, data = $4, claimed_at = $5 where org_id = $1 and id = $2', [
    orgId,
    id,
    Buffer.from(canonicalBytes(said)),
    said.data,
    said.claimedAt ?? null,
  ])
}
const other = { data: { n: 999 } }

/** What an attacker who is thorough throws away. */
const forgetSigned = ({ run }: Attacker, beyond = 0) =>
  run('delete from checkpoints where org_id = $1 and size > $2', [orgId, beyond])
const withoutAnchors = async (attacker: Attacker) => {
  await attacker.run('delete from anchors where org_id = $1', [orgId])
  await attacker.run('delete from receipts where org_id = $1', [orgId])
}

test('untouched, all of it agrees: the database, what lies outside, and what voters hold', async () => {
  expect(await found()).toEqual([])
  for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(true)
  expect(await sizeOf(orgId)).toBe(50)
})

describe('the application itself', () => {
  const tries: [string, string][] = [
    ['rewrite an event', "update events set data = '{}'"],
    ['delete an event', 'delete from events'],
    ['empty the events', 'truncate events cascade'],
    [
      'write a leaf',
      'insert into ledger_leaves (org_id, position, event_id, leaf, sealed_at) select org_id, 50, id, leaf, now() from events limit 1',
    ],
    ['rewind the head', 'update ledger_heads set size = 40'],
    ['change a node', "update ledger_nodes set hash = sha256('x')"],
    [
      'keep a root nobody signed',
      "insert into checkpoints select org_id, 50, sha256('x'), 'note', 'key', now(), null from ledger_heads",
    ],
    [
      'say that something was anchored',
      "insert into anchors select org_id, 'directory', now(), size, true, '' from ledger_heads",
    ],
    ['forget a receipt', 'delete from receipts'],
    ['make a leaf of its own choice', "insert into events (leaf) values (sha256('x'))"],
    ['call the sealing by hand', 'select seal_event()'],
    ['leave the triggers out', 'set session_replication_role = replica'],
    ['turn the sealing off', 'alter table events disable trigger seal'],
    ['seal early, holding the head', 'lock table ledger_heads'],
  ]
  test.each(tries)('may not %s', async (_, text) => {
    const claire = await house.who('claire')
    await expect(asApplication(claire, (sql) => sql(text))).rejects.toThrow(
      /denied|cannot insert a non-DEFAULT|must be owner|append-only|moves by sealing|trigger functions/,
    )
    expect(await found()).toEqual([])
  })

  test('may not record an event of another time, house, kind or content than its bytes say', async () => {
    const claire = await house.who('claire')
    const { canonical } = await eventAt(20)
    const good = JSON.parse(canonical.toString())
    const insert = (said: Record<string, unknown>, column: Record<string, unknown> = {}) => {
      const row = { ...said, ...column } as typeof good
      return asApplication(claire, async (sql) => {
        await sql(
          `insert into events (org_id, id, type, subject_type, subject_id, actor_id, at, data, canonical) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            row.org,
            row.id,
            row.type,
            row.subject.type,
            row.subject.id,
            row.actor.member,
            row.at,
            row.data,
            Buffer.from(canonicalBytes(said)),
          ],
        )
      })
    }
    const fresh = () => ({ ...good, id: newId(), at: new Date().toISOString() })
    await insert(fresh())
    await expect(insert({ ...fresh(), at: new Date(Date.now() - 60_000).toISOString() })).rejects.toThrow(
      'LEDGER_MISMATCH',
    )
    await expect(insert({ ...fresh(), at: new Date(Date.now() + 60_000).toISOString() })).rejects.toThrow(
      'LEDGER_MISMATCH',
    )
    await expect(insert(fresh(), { type: 'statement.approved' })).rejects.toThrow('LEDGER_MISMATCH')
    await expect(insert(fresh(), { subject: { type: 'Person', id: newId() } })).rejects.toThrow('LEDGER_MISMATCH')
    await expect(insert({ ...fresh(), org: house.nord.orgId })).rejects.toThrow(/row-level security/)
    await expect(insert(fresh(), { id: newId() })).rejects.toThrow('LEDGER_MISMATCH')
    // Replayed as it was: the id is taken. Under another id, its bytes still name the old one and the old time.
    await expect(insert(good)).rejects.toThrow(/duplicate key|LEDGER_MISMATCH/)
    await expect(insert(good, { id: newId() })).rejects.toThrow('LEDGER_MISMATCH')
    expect(await sizeOf(orgId)).toBe(50)
  })
})

const rewritings = [
  'update events set data = data',
  'delete from events',
  'update ledger_leaves set position = 1',
  'truncate ledger_nodes',
  'update ledger_heads set size = 40',
  'delete from checkpoints',
  'update anchors set kept = true',
  'truncate receipts',
]
test.each(rewritings)('the owner by accident, or a superuser in replica mode, is stopped: %s', async (text) => {
  for (const who of [`set role sangfroid_owner; set app.org = '${orgId}'`, 'set session_replication_role = replica'])
    await expect(asSuperuser(`${who}; ${text}`), who).rejects.toThrow(/append-only|moves by sealing|foreign key/)
  expect(await found()).toEqual([])
})

describe('whoever owns the database', () => {
  test('rewrites an event: its leaf no longer fits', async () => {
    await asAttacker((attacker) => rewrite(attacker, 20, other))
    expect(await found([])).toContain('LEAF_DIFFERS@20')
  })

  test('rewrites an event’s columns and leaves its bytes: they no longer agree', async () => {
    const { id } = await eventAt(20)
    await asAttacker(({ run }) =>
      run(`update events set data = '{"n": 999}' where org_id = $1 and id = $2`, [orgId, id]),
    )
    expect(await found([])).toContain('COLUMNS_DIFFER@20')
  })

  test('rewrites an event and its leaf: the node above no longer fits', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 20, other)
      await attacker.run(
        'update ledger_leaves l set leaf = e.leaf from events e where e.org_id = l.org_id and e.id = l.event_id and l.org_id = $1',
        [orgId],
      )
    })
    expect(await found([])).toEqual(expect.arrayContaining(['NODE_DIFFERS@20', 'HEAD_DIFFERS@50']))
  })

  test('rewrites an event and rehashes everything: every root signed since says otherwise, inside and outside, and so do receipts', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 20, other)
      await attacker.rehash(orgId)
    })
    expect(await found([])).toEqual(expect.arrayContaining([expect.stringMatching(/^CHECKPOINT_DIFFERS@/)]))
    await asAttacker(async (attacker) => {
      await withoutAnchors(attacker)
      await forgetSigned(attacker)
    })
    expect(await found([]), 'the database alone does not tell').toEqual([])
    expect(await found()).toEqual([expect.stringMatching(/^SINK_DIFFERS@/)])
    for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
    expect(await signCheckpoint(orgId, signing), 'nor is it signed').toBeNull()
  })

  test('rewrites an event after the last root outside: that root does not tell, a receipt beyond it does', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 45, other)
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker, 40)
    })
    expect(await found(), 'not seen by the database, nor by the root of forty').toEqual([])
    expect(await agreesWith(held[45])).toBe(false)
  })

  test('cuts the tail and leaves the head: it is too short for it', async () => {
    await asAttacker(({ run }) => run('delete from ledger_leaves where org_id = $1 and position >= 35', [orgId]))
    expect(await found([])).toEqual(
      expect.arrayContaining(['HEAD_DIFFERS@35', 'UNSEALED@null', 'CHECKPOINT_BEYOND@35']),
    )
  })

  const cutTo = (size: number) =>
    asAttacker(async (attacker) => {
      await attacker.run(
        'delete from events e using ledger_leaves l where e.org_id = l.org_id and e.id = l.event_id and l.org_id = $1 and l.position >= $2',
        [orgId, size],
      )
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker, size === 0 ? -1 : size)
    })

  test('cuts the tail and rewinds the head: what lies outside is beyond the cut', async () => {
    await cutTo(35)
    expect(await found([]), 'the database alone does not tell').toEqual([])
    expect(await found()).toEqual(['SINK_BEYOND@35'])
    for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
    expect(await signCheckpoint(orgId, signing)).toBeNull()
  })

  test('cuts the tail after the last root outside: that root does not tell, receipts do', async () => {
    await cutTo(44)
    expect(await found()).toEqual([])
    for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
  })

  test('deletes the whole log: rows that no event sealed are left over, and what lies outside says there was one', async () => {
    await asAttacker(async (attacker) => {
      for (const table of ['ledger_leaves', 'ledger_nodes', 'events'])
        await attacker.run(`delete from ${table} where org_id = $1`, [orgId])
      await attacker.run("update ledger_heads set size = 0, frontier = '{}' where org_id = $1", [orgId])
      await withoutAnchors(attacker)
      await forgetSigned(attacker, -1)
    })
    expect(await found([])).toEqual(['ROW_UNSEALED@null'])
    expect(await found()).toEqual(['SINK_BEYOND@0', 'ROW_UNSEALED@null'])
    expect(await signCheckpoint(orgId, signing)).toBeNull()
  })

  const rearrangements: [string, (attacker: Attacker) => Promise<unknown>][] = [
    [
      'deletes in the middle',
      async (attacker) => {
        await attacker.run('delete from events where org_id = $1 and id = $2', [orgId, (await eventAt(20)).id])
        await attacker.rehash(orgId)
      },
    ],
    [
      'inserts in the middle',
      async (attacker) => {
        const { canonical } = await eventAt(20)
        const said = { ...JSON.parse(canonical.toString()), id: newId() }
        await attacker.run(
          `insert into events (org_id, id, type, subject_type, subject_id, actor_id, at, data, canonical) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            orgId,
            said.id,
            said.type,
            said.subject.type,
            said.subject.id,
            said.actor.member,
            said.at,
            said.data,
            Buffer.from(canonicalBytes(said)),
          ],
        )
        await attacker.rehash(orgId, (events) => {
          const added = events.splice(-1)
          return [...events.slice(0, 20), ...added, ...events.slice(20)]
        })
      },
    ],
    [
      'changes the order',
      (attacker) =>
        attacker.rehash(orgId, (events) => [
          ...events.slice(0, 20),
          ...events.slice(20, 22).reverse(),
          ...events.slice(22),
        ]),
    ],
  ]
  test.each(rearrangements)(
    '%s, renumbers and rehashes: the root outside and the receipts say otherwise',
    async (_, change) => {
      await asAttacker(async (attacker) => {
        await change(attacker)
        await withoutAnchors(attacker)
        await forgetSigned(attacker)
      })
      expect(await found([]), 'the database alone does not tell').toEqual([])
      expect((await found()).map((one) => one.split('@')[0])).toEqual(['SINK_DIFFERS'])
      for (const receipt of Object.values(held)) expect(await agreesWith(receipt)).toBe(false)
      expect(await signCheckpoint(orgId, signing)).toBeNull()
    },
  )

  test('deletes an event and its leaf in the middle, and no more: the gap is named', async () => {
    await asAttacker(async ({ run }) => {
      const { id } = await eventAt(20)
      await run('delete from ledger_leaves where org_id = $1 and position = 20', [orgId])
      await run('delete from events where org_id = $1 and id = $2', [orgId, id])
    })
    expect((await found([]))[0]).toBe('LEAF_MISSING@20')
  })

  test('deletes an event and keeps its leaf: the leaf says so', async () => {
    const { id } = await eventAt(20)
    await asAttacker(({ run }) => run('delete from events where org_id = $1 and id = $2', [orgId, id]))
    expect(await found([])).toContain('LEAF_WITHOUT_EVENT@20')
  })

  test('takes out a node, or adds one that no leaf made: it is named', async () => {
    await asAttacker(({ run }) => run('delete from ledger_nodes where org_id = $1 and level = 2 and idx = 5', [orgId]))
    expect(await found([])).toEqual(['NODE_MISSING@20'])
    await asAttacker(({ run }) =>
      run("insert into ledger_nodes values ($1, 2, 5, sha256('x')), ($1, 1, 40, sha256('y'))", [orgId]),
    )
    expect(await found([])).toEqual(['NODE_DIFFERS@20', 'NODE_BEYOND@50'])
  })

  test('puts a row past the trigger: in replica mode it is sealed all the same; with the trigger off it is not, and counted', async () => {
    const insert = () => {
      const subject = { type: 'Person', id: orgId }
      const said = { org: orgId, id: newId(), type: 'person.noted', subject, at: new Date().toISOString() }
      const bytes = Buffer.from(canonicalBytes(said)).toString('hex')
      return `insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical)
        values ('${orgId}', '${said.id}', 'person.noted', 'Person', '${orgId}', '${said.at}', '{}', decode('${bytes}', 'hex'))`
    }
    await pastEveryGuard(`set app.org = '${orgId}'; ${insert()}`)
    expect(await sizeOf(orgId)).toBe(51)
    expect(await found()).toEqual([])
    await asAttacker(({ run }) => run(insert()))
    expect(await found([])).toEqual(['UNSEALED@null'])
  })

  test('backdates: an event sealed at another time than it says is named', async () => {
    await asAttacker(async ({ run, rehash }) => {
      const said = {
        org: orgId,
        id: newId(),
        type: 'person.noted',
        subject: { type: 'Person', id: orgId },
        at: '2026-01-01T00:00:00.000Z',
      }
      await run(
        `insert into events (org_id, id, type, subject_type, subject_id, at, data, canonical) values ($1, $2, $3, $4, $5, $6, '{}', $7)`,
        [orgId, said.id, said.type, 'Person', orgId, said.at, Buffer.from(canonicalBytes(said))],
      )
      await rehash(orgId)
    })
    expect(await found([])).toContain('BACKDATED@50')
  })

  test('signs a root of its own making with another key, or edits one: neither holds', async () => {
    await asAttacker(({ run }) =>
      run("update checkpoints set root = sha256('x') where org_id = $1 and size = 50", [orgId]),
    )
    expect(await found([])).toContain('CHECKPOINT_FALSE@49')
    await asAttacker(({ run }) =>
      run("update checkpoints set note = replace(note, '50', '51') where org_id = $1 and size = 50", [orgId]),
    )
    expect(await found([])).toContain('CHECKPOINT_FALSE@49')
  })

  test('forks before what lies outside and asks for a signature: the signer refuses, and those who keep the house are told once', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 30, other)
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker)
    })
    expect(await signCheckpoint(orgId, signing)).toBeNull()
    expect(await signCheckpoint(orgId, signing)).toBeNull()
    const told = await asSuperuser<{ name: string }>(
      "select p.name from notifications n join members m on m.id = n.member_id join people p on p.id = m.person_id where n.org_id = $1 and n.kind = 'ledger_broken' order by 1",
      [orgId],
    )
    const keepers = await asSuperuser<{ name: string }>(
      "select p.name from members m join people p on p.id = m.person_id where m.org_id = $1 and m.capacities && array['admin', 'auditor'] order by 1",
      [orgId],
    )
    expect(told).toEqual(keepers)
    expect(await asSuperuser("select from events where org_id = $1 and type = 'ledger.broken'", [orgId])).toHaveLength(
      1,
    )
    expect(await asSuperuser('select from checkpoints where org_id = $1', [orgId])).toHaveLength(0)
  })

  test('also holds the key: the past that is outside still contradicts it; what was not, only a receipt does', async () => {
    await asAttacker(async (attacker) => {
      await rewrite(attacker, 45, other)
      await attacker.rehash(orgId)
      await withoutAnchors(attacker)
      await forgetSigned(attacker, 40)
    })
    const forged = await signCheckpoint(orgId, { seeds: signing.seeds, sinks: [] })
    expect(forged?.size).toBe(50)
    expect(await found(), 'a fork after forty, signed anew, is not seen by the root of forty').toEqual([])
    expect(await agreesWith(held[45])).toBe(false)
    // Two histories of one size, shown to two people, are known by laying their signed roots side by side.
    const [one, two] = [held[45].checkpoint, forged?.note ?? ''].map((note) => parseCheckpoint(parseNote(note).body))
    expect([one?.size, Buffer.from(one?.root ?? []).equals(two?.root ?? new Uint8Array())]).toEqual([two?.size, false])
  })

  test('puts a root of its own where the signed ones lie: it is false, and nothing more is signed', async () => {
    const [sink] = signing.sinks
    const [{ origin } = { origin: '' }] = await asSuperuser<{ origin: string }>(
      'select origin from ledger_origins where org_id = $1',
      [orgId],
    )
    const [genuine] = (await sink?.all(origin)) ?? []
    await sink?.keep(origin, 60, (genuine ?? '').replace('\n40\n', '\n60\n'))
    expect(await found()).toEqual(['SINK_FALSE@null'])
    expect(await signCheckpoint(orgId, signing)).toBeNull()
  })
})

describe('rows that an event binds', () => {
  let statementId: string
  beforeEach(async () => {
    const read = await statementInReview(house)
    statementId = read.statementId
    await approveStatement(await house.who('ines'), { ...pick(read), lane: 'legal' })
    expect(await found()).toEqual([])
  })
  const pick = ({
    statementId: id,
    contentHash,
    policyHash,
  }: {
    statementId: string
    contentHash: string
    policyHash: string
  }) => ({ statementId: id, contentHash, policyHash })
  const changes: [string, string, string][] = [
    [
      'a vote',
      'VOTE_DIFFERS',
      "update votes set verdict = 'reject', reason = 'It says what we do not know.' where org_id = $1 and review_id in (select r.id from reviews r join versions v on v.id = r.version_id where v.statement_id = $2)",
    ],
    [
      'whose vote it was',
      'VOTE_DIFFERS',
      'update votes v set member_id = (select id from members m where m.org_id = v.org_id and m.id <> v.member_id limit 1) where v.org_id = $1 and v.review_id in (select r.id from reviews r join versions x on x.id = r.version_id where x.statement_id = $2)',
    ],
    [
      'the words that were voted on, and so their hash',
      'TEXT_DIFFERS',
      "update versions set canonical = convert_to('{}', 'UTF8') where org_id = $1 and statement_id = $2",
    ],
    [
      'the policy they were voted under',
      'POLICY_DIFFERS',
      "update reviews set policy = convert_to('{}', 'UTF8') where org_id = $1 and version_id in (select id from versions where statement_id = $2)",
    ],
    [
      'a state, without an event',
      'STATE_WITHOUT_EVENT',
      "update versions set state = 'approved' where org_id = $1 and statement_id = $2",
    ],
    [
      'the event of a state',
      'STATE_WITHOUT_EVENT',
      'update versions set state_event_id = id where org_id = $1 and statement_id = $2',
    ],
  ]
  test.each(changes)('whoever changes %s behind the application is seen', async (_, code, text) => {
    await asAttacker(({ run }) => run(text, [orgId, statementId]))
    expect((await found([])).map((one) => one.split('@')[0])).toContain(code)
  })
})
