import type { CaseRole, ClaimState, Lane, Stage } from '#db/schema/words.ts'
import { lanes } from '#db/schema/words.ts'
import { mayGo } from '../../cases/lifecycle.ts'
import { mayBecome } from '../../claims/lifecycle.ts'
import type { Holders, StandIn } from '../../statements/policy.ts'
import type { SealedEvent } from '../event.ts'
import { momentOf, type Object as Objects, texts, word } from './objection.ts'

type Role = { readonly member: string; readonly role: CaseRole; state: string }
export type CaseThen = {
  stage: Stage
  severity: number
  category: string | null
  jurisdictions: readonly string[]
  held: boolean
  readonly roles: Map<string, Role>
}
type Able = { readonly capacities: readonly string[]; readonly guest: boolean }
type LaneRules = readonly { readonly lane: Lane; readonly backups: readonly string[] }[]
type Delegation = StandIn & {
  readonly caseId: string | null
  readonly from: number
  readonly to: number
  ended: boolean
}

/** Cases as they stood at one position of the ledger: their stage, who held which role, what was known, what was on hold. */
export class Cases {
  readonly #cases = new Map<string, CaseThen>()
  readonly #claims = new Map<string, { state: ClaimState }>()
  readonly #delegations = new Map<string, Delegation>()
  readonly #suspended = new Set<string>()
  /** Until when a guest may act, by member; an invitation says it before there is one. */
  readonly #until = new Map<string, number>()

  /** Who could do what where there is no case, by member; and by invitation, of who is not there yet. */
  readonly #able = new Map<string, Able>()
  readonly #invited = new Map<string, Able>()
  #isAbleKnown = false

  get(id: string | undefined): CaseThen | undefined {
    return id === undefined ? undefined : this.#cases.get(id)
  }

  claim(id: string): ClaimState | undefined {
    return this.#claims.get(id)?.state
  }

  read(event: SealedEvent, object: Objects) {
    const [noun] = event.type.split('.')
    if (noun === 'case') this.#readCase(event, object)
    else if (noun === 'role') this.#readRole(event, object)
    else if (noun === 'claim') this.#readClaim(event, object)
    else this.#readPeople(event)
  }

  holds(caseId: string | undefined, member: string | undefined, roles: readonly CaseRole[]): boolean {
    const held = [...(this.get(caseId)?.roles.values() ?? [])]
    return held.some((one) => one.state === 'held' && one.member === member && roles.includes(one.role))
  }

  mayAct(member: string, at: number): boolean {
    return !this.#suspended.has(member) && at < (this.#until.get(member) ?? Number.POSITIVE_INFINITY)
  }

  /** Who could vote in each lane in their own name: holders of its role, and the stand-ins that the policy names. */
  voters(caseId: string, rules: LaneRules, at: number): Holders {
    const held = [...(this.get(caseId)?.roles.values() ?? [])].filter(({ state }) => state === 'held')
    return this.#withBackups(rules, at, (lane) => held.filter(({ role }) => role === lane).map(({ member }) => member))
  }

  /** The same of words without a case: who had the lane's capacity, guests aside; null where that is not sealed. */
  capable(rules: LaneRules, at: number): Holders | null {
    if (!this.#isAbleKnown) return null
    const able = [...this.#able].filter(([, { guest }]) => !guest)
    return this.#withBackups(rules, at, (lane) =>
      able.filter(([, { capacities }]) => capacities.includes(lane)).map(([member]) => member),
    )
  }

  #withBackups(rules: LaneRules, at: number, holders: (lane: Lane) => string[]): Holders {
    return new Map(
      lanes.map((lane) => {
        const all = [...holders(lane), ...(rules.find((rule) => rule.lane === lane)?.backups ?? [])]
        return [lane, new Set(all.filter((member) => this.mayAct(member, at)))]
      }),
    )
  }

  standIns(caseId: string, at: number): StandIn[] {
    return [...this.#delegations.values()].filter(
      (one) =>
        !one.ended &&
        one.from <= at &&
        at < one.to &&
        (one.caseId ?? caseId) === caseId &&
        this.mayAct(one.delegateId, at),
    )
  }

  #readCase({ type, subject, from, to, data, actor }: SealedEvent, object: Objects) {
    if (type === 'case.declared' || type === 'case.signalled') {
      const roles = new Map<string, Role>()
      if (type === 'case.declared' && actor.member)
        roles.set('declared', { member: actor.member, role: 'lead', state: 'held' })
      const severity = Number(data?.severity)
      this.#cases.set(subject.id, {
        stage: to as Stage,
        severity,
        category: word(data?.category) ?? null,
        jurisdictions: [],
        held: false,
        roles,
      })
      return
    }
    const found = this.#cases.get(subject.id)
    if (!found) return object('unknown_past', subject.id)
    if (type === 'case.held') found.held = true
    else if (type === 'case.released') found.held = false
    else if (type === 'case.qualified') {
      found.severity = Number(data?.severity)
      found.category = word(data?.category) ?? null
      found.jurisdictions = texts(data?.jurisdictions)
    } else if (to && from && !['case.restricted', 'case.opened'].includes(type)) {
      if (found.stage !== from || !mayGo(from as Stage, to as Stage)) object('wrong_transition', `${from} → ${to}`)
      found.stage = to as Stage
      const led = [...found.roles.values()].some(({ role, state }) => role === 'lead' && state === 'held')
      if (from === 'signal' && to === 'active' && !led && actor.member)
        found.roles.set('declared', { member: actor.member, role: 'lead', state: 'held' })
    }
  }

  #readRole({ type, case: caseId, subject, data, actor }: SealedEvent, object: Objects) {
    const roles = this.get(caseId)?.roles
    if (!roles) return object('unknown_past', caseId ?? '')
    const role = data?.role as CaseRole
    const found = roles.get(subject.id)
    if (type === 'role.offered') roles.set(subject.id, { member: word(data?.member) ?? '', role, state: 'offered' })
    else if (type === 'role.handed_over') {
      // Whoever declared the case leads it without having been offered to.
      const given = found ?? (role === 'lead' ? roles.get('declared') : undefined)
      if (given) given.state = 'handed_over'
      else object('unknown_past', subject.id)
    } else if (!found) object('unknown_past', subject.id)
    else if (found.state !== 'offered' || found.member !== actor.member || found.role !== role)
      object('wrong_transition', type)
    else found.state = type === 'role.accepted' ? 'held' : 'declined'
  }

  #readClaim({ type, subject, from, to }: SealedEvent, object: Objects) {
    if (type === 'claim.logged') return void this.#claims.set(subject.id, { state: to as ClaimState })
    const found = this.#claims.get(subject.id)
    if (!found) return object('unknown_past', subject.id)
    if (found.state !== from || !mayBecome(found.state, to as ClaimState)) object('wrong_transition', `${from} → ${to}`)
    found.state = to as ClaimState
  }

  #readCapacities(type: string, subject: string, member: string | undefined, data: SealedEvent['data']): void {
    const said = data?.members as readonly { id: string; capacities: string[]; guest?: true }[] | undefined
    if (type === 'organisation.founded' || type === 'capacities.sealed') {
      this.#isAbleKnown ||= said !== undefined
      for (const { id, capacities, guest } of said ?? []) this.#able.set(id, { capacities, guest: guest ?? false })
    } else if (type === 'person.invited')
      this.#invited.set(subject, { capacities: texts(data?.capacities), guest: data?.guestUntil !== undefined })
    else if (type === 'person.capacities_changed')
      this.#able.set(subject, { capacities: texts(data?.now), guest: this.#able.get(subject)?.guest ?? false })
    else if (type === 'invitation.accepted' && member) {
      const invited = this.#invited.get(subject)
      if (invited) this.#able.set(member, invited)
    }
  }

  #readPeople({ type, subject, case: caseId, actor, data }: SealedEvent): void {
    this.#readCapacities(type, subject.id, actor.member, data)
    if (type === 'person.suspended') this.#suspended.add(subject.id)
    else if (type === 'person.reinstated') this.#suspended.delete(subject.id)
    else if (type === 'person.invited' && data?.guestUntil) this.#until.set(subject.id, momentOf(data.guestUntil))
    else if (type === 'invitation.accepted' && actor.member) {
      const until = this.#until.get(subject.id)
      if (until !== undefined) this.#until.set(actor.member, until)
    } else if (type === 'lane.delegated' && actor.member)
      this.#delegations.set(subject.id, {
        principalId: actor.member,
        delegateId: word(data?.member) ?? '',
        lane: actor.lane as Lane,
        caseId: caseId ?? null,
        from: momentOf(data?.startsAt),
        to: momentOf(data?.dueAt),
        ended: false,
      })
    else if (type === 'delegation.ended') {
      const found = this.#delegations.get(subject.id)
      if (found) found.ended = true
    }
  }
}
