import type { CaseRole, Lane, PublicationState } from '#db/schema/words.ts'
import { isLive } from '../../cases/lifecycle.ts'
import { publicationTransitions } from '../../statements/lifecycle.ts'
import { evaluate } from '../../statements/policy.ts'
import { supports } from '../../statements/rules.ts'
import type { SealedEvent } from '../event.ts'
import type { Glasses } from './breakGlass.ts'
import type { Cases } from './cases.ts'
import { refusalOfLine } from './lines.ts'
import { momentOf, type Object as Objects, provedLately, word } from './objection.ts'
import { counting, newestOf, onBehalfOf, type RoundThen, type Statements, type VersionThen } from './statements.ts'
import { type Shelf, usesOf } from './words.ts'

/** Why a publication had no authority; the words are those of the refusals of the gate. */
export type GateFault =
  | 'NOT_YOUR_ROLE'
  | 'PUBLISHER_IS_APPROVER'
  | 'STEP_UP_REQUIRED'
  | 'CASE_CLOSED'
  | 'ON_HOLD'
  | 'SUPERSEDED'
  | 'TEXT_CHANGED'
  | 'VETO_STANDS'
  | 'THREAD_OPEN'
  | 'NOT_CLEARED'
  | 'VOTE_STALE'
  | 'STANDING_DIFFERS'
  | 'CLAIM_NOT_CONFIRMED'
  | 'OUTSIDE_WINDOW'
  | 'ALREADY_PUBLISHED'
  | 'LEFT_THE_HOLDING_LINE'
  | 'CHANNEL_NOT_ALLOWED'
  | 'WRONG_STATE'

export type Judged = {
  readonly position: number
  readonly publication: string
  readonly number: number
  readonly n: number
  readonly variantKey: string
  readonly at: string
  readonly route: string | null
  /** Null where what is here does not suffice to judge it. */
  readonly authorised: boolean | null
  readonly faults: readonly GateFault[]
  readonly imported: boolean
  /** Whether the words did go out afterwards, as far as the ledger says. */
  out: boolean
}

type Then = { readonly cases: Cases; readonly statements: Statements; readonly shelf: Shelf; readonly glasses: Glasses }
type Release = {
  state: PublicationState
  readonly version: VersionThen | undefined
  readonly key: string
  readonly by: string | undefined
}

const publishers: readonly CaseRole[] = ['spokesperson', 'community', 'communications', 'lead']
const past: readonly PublicationState[] = ['publishing', 'unknown', 'published', 'corrected', 'withdrawn']

/** The gate, asked again about each release: from the votes, roles, claims and holds that the ledger itself holds. */
export class Gate {
  readonly #then: Then
  readonly #releases = new Map<string, Release>()
  readonly judged = new Map<string, Judged>()
  found = 0

  constructor(then: Then) {
    this.#then = then
  }

  async read(event: SealedEvent, position: number, object: Objects): Promise<void> {
    if (event.type === 'publication.found') this.found++
    else if (event.type === 'publication.opened' || event.type === 'publication.came_due')
      await this.#pass(event, position, object)
    else if (event.type === 'publication.scheduled') {
      const version = this.#then.statements.withContent(word(event.bind?.contentHash))
      this.#releases.set(event.subject.id, {
        state: 'scheduled',
        version,
        key: String(event.data?.variantKey),
        by: event.actor.member,
      })
    } else if (event.to && event.from) this.#move(event, object)
  }

  #move({ subject, from, to }: SealedEvent, object: Objects) {
    const release = this.#releases.get(subject.id)
    if (!release) return object('unknown_past', subject.id)
    if (release.state !== from || !publicationTransitions[release.state].includes(to as PublicationState))
      object('wrong_transition', `${from} → ${to}`)
    release.state = to as PublicationState
    const judged = this.judged.get(subject.id)
    if (judged && to === 'published') judged.out = true
  }

  async #pass(event: SealedEvent, position: number, object: Objects): Promise<void> {
    const { subject, data, bind, case: caseId } = event
    const { statements } = this.#then
    const faults = new Set<GateFault>()
    const version = statements.withContent(word(bind?.contentHash))
    const round = version?.rounds.at(-1)
    const key = String(data?.variantKey)
    const before = this.#releases.get(subject.id)
    if (before && before.state !== 'scheduled') faults.add('WRONG_STATE')
    const again = [...this.#releases].some(
      ([id, one]) =>
        id !== subject.id && one.version && one.version === version && one.key === key && past.includes(one.state),
    )
    if (again) faults.add('ALREADY_PUBLISHED')
    this.#releases.set(subject.id, { state: 'publishing', version, key, by: event.actor.member })
    // The clock opens the gate for whoever scheduled it, and for nobody else.
    if (event.type === 'publication.came_due' && (!before || before.by !== onBehalfOf(event)))
      faults.add('NOT_YOUR_ROLE')
    let whole = true
    if (!caseId || !version || !round?.policy || !this.#then.cases.get(caseId)) {
      object(bind?.contentHash === undefined || (version && !round) ? 'facts_not_sealed' : 'unknown_past', subject.id)
      whole = false
    } else {
      if (bind?.review !== round.id || bind?.policyHash !== round.policyHash) faults.add('NOT_CLEARED')
      whole = await this.#judge(event, caseId, version, round, faults, object)
    }
    this.judged.set(subject.id, {
      position,
      publication: subject.id,
      number: Number(data?.number),
      n: Number(data?.n),
      variantKey: key,
      at: event.claimedAt ?? event.at,
      route: round?.route ?? null,
      authorised: faults.size > 0 ? false : whole ? true : null,
      faults: [...faults],
      imported: event.claimedAt !== undefined,
      out: false,
    })
  }

  /** Answers whether everything that the gate asks could be asked. */
  async #judge(
    event: SealedEvent,
    caseId: string,
    version: VersionThen,
    round: RoundThen,
    faults: Set<GateFault>,
    object: Objects,
  ): Promise<boolean> {
    const { cases, shelf } = this.#then
    const { statement } = version
    const policy = round.policy
    if (!policy) return false
    const now = momentOf(event.claimedAt ?? event.at)
    const at = event.data?.releasedAt ? momentOf(event.data.releasedAt) : now
    if (!event.claimedAt && Math.abs(at - now) > 30_000) faults.add('OUTSIDE_WINDOW')
    const who = event.actor.kind === 'system' ? onBehalfOf(event) : event.actor.member
    if (!provedLately(event)) faults.add('STEP_UP_REQUIRED')
    const stood = cases.get(caseId)
    if (!who || !cases.mayAct(who, at) || !cases.holds(caseId, who, publishers)) faults.add('NOT_YOUR_ROLE')
    if (!stood || !isLive(stood.stage)) faults.add('CASE_CLOSED')
    if (stood?.held) faults.add('ON_HOLD')
    if (newestOf(statement) !== version) faults.add('SUPERSEDED')
    if (version.state !== 'approved' && version.state !== 'published') faults.add('NOT_CLEARED')
    if (statement.vetoes.length > 0) faults.add('VETO_STANDS')
    if ([...statement.threads.values()].some(({ blocking }) => blocking || policy.threads === 'all'))
      faults.add('THREAD_OPEN')
    const clearing = await this.#standing(event, caseId, version, round, at, faults, object)
    const votes = counting(round).filter(({ verdict }) => verdict === 'approve')
    if (!policy.publisherMayApprove && votes.some(({ memberId, onBehalfOf }) => memberId === who || onBehalfOf === who))
      faults.add('PUBLISHER_IS_APPROVER')
    return (await this.#words(event, version, shelf, at, faults, object)) && clearing
  }

  async #standing(
    event: SealedEvent,
    caseId: string,
    version: VersionThen,
    round: RoundThen,
    at: number,
    faults: Set<GateFault>,
    object: Objects,
  ): Promise<boolean> {
    const { cases, statements, shelf, glasses } = this.#then
    if (round.route === 'break_glass') {
      const channel = String(event.data?.variantKey).split('/')[0] ?? ''
      if (!glasses.covers(round.id, String(event.data?.variantKey))) faults.add('NOT_CLEARED')
      if (!round.policy?.routes.breakGlass.some((one) => one === channel)) faults.add('CHANNEL_NOT_ALLOWED')
      return true
    }
    if (round.route === 'holding_line') {
      const refusal = await refusalOfLine({ cases, statements, shelf }, version, round, {
        caseId,
        at,
        key: String(event.data?.variantKey),
      })
      if (refusal === 'not_here') object('unknown_past', round.lineVersion ?? '')
      else if (refusal) faults.add(refusal)
      if (!cases.capable([], at)) object('capacities_not_sealed', round.lineVersion ?? '')
      return refusal !== 'not_here'
    }
    if (!round.policy) return false
    const standing = evaluate(
      round.policy,
      counting(round),
      cases.voters(caseId, round.policy.lanes, at),
      cases.standIns(caseId, at),
      new Date(at),
    )
    if (!standing.satisfied)
      faults.add(standing.lanes.some(({ stale }) => stale.length > 0) ? 'VOTE_STALE' : 'NOT_CLEARED')
    const said = event.data?.standing as Partial<Record<Lane, number>> | undefined
    const differs = said && standing.lanes.some(({ lane, approvals }) => said[lane] !== approvals)
    if (differs) faults.add('STANDING_DIFFERS')
    return true
  }

  async #words(
    event: SealedEvent,
    version: VersionThen,
    shelf: Shelf,
    at: number,
    faults: Set<GateFault>,
    object: Objects,
  ): Promise<boolean> {
    const { bytes } = version
    const hash = word(event.bind?.variantHash)
    if (!bytes || !hash) {
      object('words_withheld', version.contentHash ?? '')
      return false
    }
    if (!bytes.variants.some((one) => one.key === event.data?.variantKey && one.hash === hash))
      faults.add('TEXT_CHANGED')
    const { notBefore, notAfter } = bytes.window
    if ((notBefore && at < momentOf(notBefore)) || (notAfter && at > momentOf(notAfter))) faults.add('OUTSIDE_WINDOW')
    const variant = await shelf.variant(hash)
    if (!variant) {
      object('words_withheld', hash)
      return false
    }
    const states = usesOf(variant).map(({ id, use }) => ({ use, state: this.#then.cases.claim(id) }))
    if (states.some(({ state, use }) => state && !supports(state, use))) faults.add('CLAIM_NOT_CONFIRMED')
    if (states.every(({ state }) => state)) return true
    object('unknown_past', hash)
    return false
  }
}
