import type { Lane } from './rules.ts'

/** An event as the ledger keeps it. */
export type Kept = {
  type: string
  subject: string
  /** Null when the house itself did it. */
  actor: string | null
  caseId: string | null
  data: {
    from?: string
    to?: string
    lane?: Lane
    n?: number
    number?: number
    kind?: string
    variantKey?: string
    variantKeys?: string[]
    onBehalfOf?: string
    openedBy?: string
    member?: string
    role?: string
    severity?: number
    round?: number
    blocking?: boolean
    resolves?: boolean
    publication?: string
    by?: string
    because?: string
    owner?: string
    first?: string
  }
  contentHash?: string | null
}
export type Must = (isSo: boolean, why: string) => void
export const illegal = ({ type }: Pick<Kept, 'type'>, why: string): Error => new Error(`Illegal: ${type}: ${why}`)

type Case = { severity: number; held: boolean; roles: Map<string, Set<string>> }
type Delegation = { principal: string; delegate: string; lane: Lane; caseId: string | null; over: boolean }
type Use = { caseId: string; openedBy: string; secondedBy: string | null; closed: boolean; texts: string[] }

/** The people of one organisation, what they may do on which case, and who lent what to whom. */
export class House {
  readonly #capacities: ReadonlyMap<string, ReadonlySet<string>>
  readonly suspended = new Set<string>()
  readonly cases = new Map<string, Case>()
  readonly delegations = new Map<string, Delegation>()
  readonly uses = new Map<string, Use>()
  readonly claims = new Map<string, string>()

  constructor(capacities: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#capacities = capacities
  }

  get people(): string[] {
    return [...this.#capacities.keys()]
  }

  caseOf(id: string | null): Case {
    return this.cases.get(id ?? '') ?? { severity: 0, held: false, roles: new Map() }
  }

  /** Holds this role there now, and may come in; where there is no case, by capacity. */
  holds(person: string, role: string, caseId: string | null): boolean {
    const held = caseId === null ? this.#capacities.get(person) : this.caseOf(caseId).roles.get(person)
    return !this.suspended.has(person) && (held?.has(role) ?? false)
  }

  isOn(person: string, caseId: string): boolean {
    return !this.suspended.has(person) && this.caseOf(caseId).roles.has(person)
  }

  /** One of those who could vote directly lent their vote to somebody of the trade, who may come in. */
  mayActFor(delegate: string, principal: string, lane: Lane, caseId: string | null): boolean {
    return (
      caseId !== null &&
      this.holds(principal, lane, caseId) &&
      !this.suspended.has(delegate) &&
      [...this.delegations.values()].some(
        (given) =>
          !given.over &&
          given.principal === principal &&
          given.delegate === delegate &&
          given.lane === lane &&
          (given.caseId === null || given.caseId === caseId),
      )
    )
  }

  /** Reads what is about people and cases; answers whether it was. */
  read({ type, subject, actor, caseId, data }: Kept, must: Must): boolean {
    const by = actor ?? ''
    const here = this.caseOf(caseId)
    if (type === 'case.declared') {
      const roles = new Map([[by, new Set(['lead'])]])
      this.cases.set(subject, { severity: data.severity ?? 0, held: false, roles })
    } else if (type === 'case.qualified') here.severity = data.severity ?? here.severity
    else if (type === 'case.held') here.held = true
    else if (type === 'case.released') here.held = false
    else if (type === 'role.accepted') here.roles.set(by, (here.roles.get(by) ?? new Set()).add(data.role ?? ''))
    else if (type === 'person.suspended') this.suspended.add(subject)
    else if (type === 'person.reinstated') this.suspended.delete(subject)
    else if (type.startsWith('claim.')) this.claims.set(subject, data.to ?? this.claims.get(subject) ?? '')
    else if (type === 'lane.delegated') {
      const { member: delegate = '', lane = 'legal' } = data
      must(delegate !== by && this.#capacities.get(delegate)?.has(lane) === true, 'lent to somebody of the trade (I19)')
      must(here.roles.get(by)?.has(lane) ?? false, 'one lends what one holds (I19)')
      this.delegations.set(subject, { principal: by, delegate, lane, caseId, over: false })
    } else if (type === 'delegation.ended') {
      const given = this.delegations.get(subject)
      must(given?.over === false, 'what is over does not end again (I19)')
      if (given) given.over = true
    } else return false
    return true
  }

  /** At most one use in the organisation waits to be judged. */
  get useToJudge(): Use | undefined {
    return [...this.uses.values()].find(({ secondedBy, closed }) => secondedBy !== null && !closed)
  }
}
