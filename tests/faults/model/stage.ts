import pg from 'pg'
import { expect } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { clearedLine, filling } from '#tests/support/lines.ts'
import { adminUrl } from '#tests/support/postgres.ts'
import { caseWithTeam, confirmedClaim, variant } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'
import { ending } from '../arrange.ts'
import { type Act, act, type Moment, people, type Sequence } from './acts.ts'
import { mustBeInConfidence } from './confidence.ts'
import type { Kept } from './house.ts'
import { onward } from './onward.ts'
import { Replay } from './replay.ts'
import { request } from './request.ts'
import { type Seen, see } from './seen.ts'
import { Frozen, mustAgree, mustBeNowhere } from './tables.ts'

type Play = { readonly caseId: string; readonly claimId: string; readonly statementId: string; filledId: string | null }
/** An act, and what it comes down to. */
type Asked = { readonly given: Act; readonly ask: () => Promise<object> }
const silent = ['tick', 'lapse', 'late', 'closeWindow', 'growOld']

/** A house with its people, beside which the model reads along: every moment is acted, read and compared. */
export class Stage {
  readonly #house: World
  readonly #eyes: pg.Client
  readonly #lineId: string
  readonly #model: Replay
  #frozen = new Frozen()
  #actors = new Map<string, Actor>()
  #position = 0
  /** How many acts were tried; none of them may lead to a state that the model does not know. */
  tried = 0
  /** States, events and refusals that were met: a model that gets nowhere shows nothing. */
  readonly reached = new Set<string>()

  private constructor(house: World, eyes: pg.Client, lineId: string) {
    this.#house = house
    this.#eyes = eyes
    this.#lineId = lineId
    const capacities = maisonLumen.people.map(
      ({ key, capacities: held }) => [house.memberId(key as PersonKey), new Set<string>(held)] as const,
    )
    this.#model = new Replay(new Map(capacities))
  }

  static async open(): Promise<Stage> {
    const house = await world()
    const eyes = new pg.Client(adminUrl())
    await eyes.connect()
    return new Stage(house, eyes, await clearedLine(house))
  }

  close(): Promise<void> {
    return this.#eyes.end()
  }

  /** What was done since the case was declared, and how each act ended. */
  #lived: string[] = []

  async play({ severity, kind, moments }: Sequence): Promise<void> {
    const caseId = await this.#room(severity)
    const claimId = await confirmedClaim(this.#house, caseId, 'We counted 12 replies.')
    this.#actors = new Map(
      await Promise.all(
        [...people, 'olivier' as const].map(
          async (key) => [key, { ...(await this.#house.who(key)), stepUpMinutes: 600 }] as const,
        ),
      ),
    )
    const words = [variant('fr', claimId, 'La réponse vient de nous.'), variant('en', claimId)]
    const { statementId } = await draftStatement(this.#as('hugo'), { caseId, kind, variants: words })
    const play: Play = { caseId, claimId, statementId, filledId: null }
    this.#frozen = new Frozen()
    await this.#readOn(play)
    const first = new Map<string, Seen>()
    this.#lived = []
    for (const moment of moments) await this.#live(moment, play, first)
    if (await mustBeInConfidence(this.#eyes, play.caseId, (key) => this.#as(key))) this.reached.add('privileged')
    await this.#tidyUp(play)
    await this.#mustBeSealed()
  }

  async #room(severity: number): Promise<string> {
    const caseId = await caseWithTeam(this.#house, { severity })
    const { roleId } = await offerRole(await this.#house.who('claire'), {
      caseId,
      memberId: this.#house.memberId('nadia'),
      role: 'executive',
    })
    await acceptRole(await this.#house.who('nadia'), { roleId })
    return caseId
  }

  #as(key: string): Actor {
    const actor = this.#actors.get(key) as Actor
    return { ...actor, provedAt: new Date() }
  }

  async #live(moment: Moment, play: Play, first: Map<string, Seen>): Promise<void> {
    const line = await see(this.#eyes, this.#house.lumen.orgId, this.#lineId, play.claimId, play.caseId)
    const asked: Asked[] = []
    for (const one of moment) asked.push(await this.#asked(one, play, line, first))
    const suspended = new Set(this.#model.house.suspended)
    const before = await this.#ledger()
    const ends = await Promise.all(
      asked.map(({ given, ask }) =>
        // Whoever is suspended does not come through the door; the administrator acts on them.
        suspended.has(this.#house.memberId(given.by)) && !['suspend', 'reinstate', ...silent].includes(given.act)
          ? 'UNAUTHENTICATED'
          : ending(ask()),
      ),
    )
    const what = JSON.stringify(
      asked.map(({ given: { by, act, lane, stale, which, filled } }, n) => [
        by,
        act,
        lane,
        stale,
        which,
        filled,
        ends[n],
      ]),
    )
    this.#lived.push(what)
    const grew = (await this.#ledger()) > before
    const isDone = ends.some((end, n) => end === 'done' && !silent.includes(asked[n]?.given.act ?? ''))
    const isVain = ends.every((end) => end !== 'done')
    expect(isDone ? grew : !(isVain && grew), `every act has its event, and a refusal none (I16): ${what}`).toBe(true)
    this.tried += ends.length
    for (const end of ends) this.reached.add(end)
    try {
      await this.#readOn(play)
    } catch (error) {
      throw new Error(`${(error as Error).message}\nafter ${this.#lived.join('\n')}`, { cause: error })
    }
  }

  /** What one of the acts of a moment comes down to; the first on filled words drafts them. */
  async #asked(one: Act | null, play: Play, line: Seen, first: Map<string, Seen>): Promise<Asked> {
    if (one?.filled && !play.filledId) return { given: { ...one, by: 'maya' }, ask: () => this.#fill(play) }
    const statementId = (one?.filled && play.filledId) || play.statementId
    const now = await see(this.#eyes, this.#house.lumen.orgId, statementId, play.claimId, play.caseId)
    if (now.contentHash && !first.has(statementId)) first.set(statementId, now)
    const words = this.#model.ofVersion(now.versionId)
    const memberId = (key: Act['by']) => this.#house.memberId(key)
    const given = one ?? onward(now, { house: this.#model.house, words, memberId }, false)
    const ask = request(given, {
      ...play,
      now,
      first: first.get(statementId) ?? null,
      line,
      as: (key) => this.#as(key),
      memberId,
      age: (sql) => this.#age(sql),
    })
    return { given, ask }
  }

  async #fill(play: Play): Promise<object> {
    const holdingLine = { id: this.#lineId, slots: filling(play.claimId), variantKeys: ['x/fr/public', 'x/en/public'] }
    const done = await draftStatement(this.#as('maya'), { caseId: play.caseId, kind: 'holding_line', holdingLine })
    play.filledId = done.statementId
    return done
  }

  /** Lets time pass for a row, past every guard; in one message, so that acts at the same moment keep theirs. */
  #age(sql: string): Promise<unknown> {
    return this.#eyes.query(`set session_replication_role = replica; ${sql}; set session_replication_role = origin`)
  }

  /** How long the ledger is; throws when what was written since it was last read through has a gap. */
  async #ledger(): Promise<number> {
    const { rows } = await this.#eyes.query({
      name: 'ledger',
      text: `select h.size::int, count(l.position)::int as leaves, coalesce(max(l.position)::int + 1, $2::int) as last
         from ledger_heads h left join ledger_leaves l on l.org_id = h.org_id and l.position >= $2::int where h.org_id = $1 group by h.size`,
      values: [this.#house.lumen.orgId, this.#position],
    })
    const { size, leaves, last } = rows[0]
    expect([this.#position + leaves, last], 'the ledger is dense (I16)').toEqual([size, size])
    return size
  }

  /** Every event there is lies in the ledger, and the ledger holds nothing else. */
  async #mustBeSealed(): Promise<void> {
    const { rows } = await this.#eyes.query(
      `select size::int, (select count(*)::int from ledger_leaves l where l.org_id = h.org_id) as leaves, (select count(*)::int from events e where e.org_id = h.org_id) as events from ledger_heads h where h.org_id = $1`,
      [this.#house.lumen.orgId],
    )
    const { size, leaves, events } = rows[0]
    expect([leaves, events], 'every event is sealed (I16)').toEqual([size, size])
  }

  /** The model reads what happened, and then the tables must say the same. */
  async #readOn(play: Play): Promise<void> {
    const { rows } = await this.#eyes.query<Kept & { position: number }>({
      name: 'events',
      text: `select l.position::int, e.type, e.subject_id as subject, e.actor_id as actor, e.case_id as "caseId", e.data, convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,contentHash}' as "contentHash"
         from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where e.org_id = $1 and l.position >= $2 order by l.position`,
      values: [this.#house.lumen.orgId, this.#position],
    })
    this.#model.touched.clear()
    for (const { position, ...event } of rows) {
      this.#model.read(event)
      this.#position = position + 1
      this.reached.add(event.type)
      if (event.data.to) this.reached.add(event.data.to)
      if (event.type === 'statement.drafted') await this.#tellTheModel(event, play)
    }
    this.#model.mustBeSettled()
    for (const id of [play.statementId, play.filledId, this.#lineId])
      if (id) await mustAgree(this.#eyes, this.#house.lumen.orgId, id, this.#model)
    await mustBeNowhere(this.#eyes, this.#house.lumen.orgId, play.caseId)
    await this.#frozen.mustBeAsBefore(this.#eyes, this.#house.lumen.orgId, play.caseId)
  }

  /** What no event says: which claims the words rest on, and from which line they were filled. */
  async #tellTheModel({ subject }: Kept, { claimId }: Play): Promise<void> {
    const words = this.#model.ofVersion(subject)
    if (words.caseId === null) return
    words.claims = [claimId]
    if (words.kind === 'holding_line')
      words.line = [...this.#model.words.values()].find(({ caseId }) => caseId === null) ?? null
  }

  /** The house as the next sequence expects it: everybody in, nothing to judge, the line cleared. */
  async #tidyUp(play: Play): Promise<void> {
    const back = people
      .filter((key) => this.#model.house.suspended.has(this.#house.memberId(key)))
      .map((key) => act(key, 'reinstate'))
    for (const one of back) await this.#live([one], play, new Map())
    for (const judge of ['ines', 'paul', 'philippe'] as const)
      if (this.#model.house.useToJudge) await this.#live([act(judge, 'judge')], play, new Map())
    for (const [by, lane] of [
      ['ines', 'legal'],
      ['elise', 'communications'],
      ['philippe', 'executive'],
    ] as const)
      await this.#live([act(by, 'reclear', { lane })], play, new Map())
  }
}
