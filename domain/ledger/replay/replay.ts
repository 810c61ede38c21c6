import type { Audience, ChannelType, Element, Route, VersionState } from '#db/schema/words.ts'
import { mayBecome } from '../../statements/lifecycle.ts'
import { type CastVote, type Facts, resolve, unite } from '../../statements/policy.ts'
import type { SealedEvent } from '../event.ts'
import { Glasses } from './breakGlass.ts'
import { Cases } from './cases.ts'
import { Gate, type Judged } from './gate.ts'
import { momentOf, type ObjectionCode, type Object as Objects, word } from './objection.ts'
import { overrides, signOverride } from './overrides.ts'
import { isSamePolicy, Policies } from './policies.ts'
import { newestOf, type RoundThen, Statements, saidContributors, type VersionThen, verdicts } from './statements.ts'
import { castVote, lapseVote, liftVeto, mustBeCleared } from './votes.ts'
import type { Shelf } from './words.ts'

/** By which a new round begins on words that were submitted already. */
const askedAgain = ['statement.tightened', 'statement.line_excluded', 'statement.break_glass_excluded']

export type Objection = { readonly code: ObjectionCode; readonly position: number; readonly detail: string }

/**
 * Reads the ledger's events one after another, by the application's own rules, and objects to whatever those rules do not
 * allow. Order is the position; times are those of the events, and of imported history those it claims.
 */
export class Replay {
  readonly objections: Objection[] = []
  readonly #shelf: Shelf
  readonly #cases = new Cases()
  readonly #statements = new Statements()
  readonly #glasses = new Glasses(this.#cases)
  readonly #policies: Policies
  readonly #gate: Gate

  constructor(shelf: Shelf) {
    this.#shelf = shelf
    this.#policies = new Policies(shelf)
    this.#gate = new Gate({ cases: this.#cases, statements: this.#statements, shelf, glasses: this.#glasses })
  }

  get publications(): readonly Judged[] {
    return [...this.#gate.judged.values()]
  }

  get found(): number {
    return this.#gate.found
  }

  get brokenGlasses(): number {
    return this.#glasses.used
  }

  async read(event: SealedEvent, position: number): Promise<void> {
    const object: Objects = (code, detail = '') => void this.objections.push({ code, position, detail })
    const [noun] = event.type.split('.')
    if (noun === 'publication') return this.#gate.read(event, position, object)
    if (event.type === 'organisation.founded') this.#cases.read(event, object)
    if (noun === 'policy' || noun === 'organisation') return this.#policies.read(event, object)
    if (noun === 'break_glass') return this.#readGlass(event, object)
    if (noun === 'thread' || noun === 'suggestion') return this.#readThread(event, object)
    if (event.subject.type === 'StatementVersion') return this.#readVersion(event, object)
    this.#cases.read(event, object)
  }

  async #readVersion(event: SealedEvent, object: Objects): Promise<void> {
    const { type, subject, actor } = event
    if (['statement.drafted', 'statement.revised', 'statement.correction_begun'].includes(type))
      return void this.#statements.begin(event)
    const version = this.#statements.version(subject.id)
    if (!version) return object('unknown_past', subject.id)
    if (type === 'draft.saved' && actor.member) version.contributors.add(actor.member)
    else if (type === 'statement.marked_inside') version.statement.inside = true
    else if (type === 'vote.lapsed') lapseVote(event, version, object)
    else if (type === 'veto.lifted') liftVeto(event, version, object)
    else if (overrides.includes(type)) signOverride(this.#cases, event, version, object)
    else if (verdicts[type]) castVote(this.#cases, event, version, object)
    else {
      if (type === 'statement.submitted') await this.#submit(event, version, object)
      if (askedAgain.includes(type)) await this.#tighten(event, version, object)
      if (type === 'statement.cleared_in_advance') await this.#clearInAdvance(event, version, object)
      if (event.from && event.to) this.#move(event, version, object)
      if (type === 'statement.cleared') mustBeCleared(this.#cases, event, version, object)
    }
  }

  #move({ from, to }: SealedEvent, version: VersionThen, object: Objects) {
    if (version.state !== from || !mayBecome(version.state, to as VersionState))
      object('wrong_transition', `${from} → ${to}`)
    version.state = to as VersionState
  }

  async #submit(event: SealedEvent, version: VersionThen, object: Objects): Promise<void> {
    const said = saidContributors(event)
    if (event.data?.contributors && [...version.contributors].some((member) => !said.includes(member)))
      object('contributors_understated')
    for (const member of said) version.contributors.add(member)
    version.contentHash = word(event.bind?.contentHash) ?? null
    version.bytes = version.contentHash ? await this.#shelf.version(version.contentHash) : null
    if (!version.bytes) object('words_withheld', version.contentHash ?? '')
    else if (version.bytes.org !== event.org || version.bytes.n !== version.n) object('words_altered')
    for (const { hash } of version.bytes?.variants ?? []) await this.#shelf.variant(hash)
    if (version.bytes?.insideInformation) version.statement.inside = true
    const round = await this.#openRound(event, version, object)
    if (!round?.policy) return
    const asked = await this.#asked(version, object)
    const without = round.route === 'holding_line' && asked ? { ...asked, lanes: [] } : asked
    if (without && !isSamePolicy(without, round.policy)) object('policy_loosened')
  }

  /** A new round on the same words asks what was promised and what is in force, together. */
  async #tighten(event: SealedEvent, version: VersionThen, object: Objects): Promise<void> {
    const before = version.rounds.at(-1)
    for (const member of saidContributors(event)) version.contributors.add(member)
    const round = await this.#openRound(event, version, object)
    const asked = await this.#asked(version, object)
    if (!round?.policy || !before?.policy || !asked) return
    if (!isSamePolicy(unite(before.policy, asked), round.policy)) object('policy_loosened')
  }

  async #clearInAdvance(event: SealedEvent, version: VersionThen, object: Objects): Promise<void> {
    const last = version.rounds.at(-1)
    if (last && last.id === event.bind?.review) version.rounds.pop()
    await this.#openRound(event, version, object)
  }

  async #openRound(
    { bind, data, at, claimedAt }: SealedEvent,
    version: VersionThen,
    object: Objects,
  ): Promise<RoundThen | null> {
    const [id, policyHash] = [word(bind?.review), word(bind?.policyHash)]
    if (!id || !policyHash) {
      object('facts_not_sealed', version.id)
      return null
    }
    if (bind?.contentHash !== version.contentHash) object('bound_elsewhere')
    const policy = await this.#policies.frozen(policyHash)
    if (!policy) object('policies_not_here', policyHash)
    const lineVersion = word(data?.line) ?? null
    const route = (lineVersion ? 'holding_line' : (word(data?.route) ?? 'standard')) as Route
    const round = {
      id,
      round: Number(bind?.round),
      openedAt: momentOf(claimedAt ?? at),
      route,
      policyHash,
      policy,
      lineVersion,
      votes: [],
      lapsed: new Set<CastVote>(),
    }
    version.rounds.push(round)
    return round
  }

  /** What the policies in force asked of these words, as the case stood: the application's own union of them. */
  async #asked({ bytes, statement }: VersionThen, object: Objects) {
    const policies = await this.#policies.inForce(object)
    if (!policies || !bytes) return null
    const variants = await Promise.all(bytes.variants.map(({ hash }) => this.#shelf.variant(hash)))
    const stood = statement.caseId === null ? null : this.#cases.get(statement.caseId)
    if (stood === undefined || variants.includes(null)) return null
    const texts = variants.filter((variant) => variant !== null)
    const facts: Facts = {
      severity: stood?.severity ?? null,
      kind: bytes.kind,
      channels: texts.map(({ channel }) => channel as ChannelType),
      audiences: texts.flatMap(({ audience }) => audience as Audience[]),
      elements: texts.flatMap(({ blocks }) => blocks.flatMap(({ elements }) => elements as Element[])),
      insideInformation: bytes.insideInformation || statement.inside,
      jurisdictions: stood?.jurisdictions ?? [],
    }
    return resolve(policies, facts)
  }

  #readThread(event: SealedEvent, object: Objects) {
    const statement = this.#statements.of(event)
    if (!statement) return object('unknown_past', event.subject.id)
    const { type, subject, data } = event
    if (type === 'thread.opened') statement.threads.set(subject.id, { blocking: data?.blocking === true })
    if (type === 'thread.resolved' || data?.resolves === true) statement.threads.delete(subject.id)
    const proposer = word(data?.member)
    if (type === 'suggestion.accepted' && proposer) newestOf(statement)?.contributors.add(proposer)
  }

  async #readGlass(event: SealedEvent, object: Objects): Promise<void> {
    if (event.type === 'break_glass.opened') return this.#glasses.open(event, object)
    if (event.type !== 'break_glass.seconded') return
    const version = this.#statements.withContent(word(event.bind?.contentHash))
    if (!version) return object('unknown_past', event.subject.id)
    const waited = version.rounds.at(-1)
    this.#glasses.second(event, version, waited, object)
    const data = { ...event.data, route: 'break_glass' }
    const round = await this.#openRound({ ...event, data }, version, object)
    if (round?.policy && waited?.policy && !isSamePolicy({ ...waited.policy, lanes: [] }, round.policy))
      object('policy_loosened')
  }
}
