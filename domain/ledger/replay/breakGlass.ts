import type { CaseRole } from '#db/schema/words.ts'
import type { SealedEvent } from '../event.ts'
import type { Cases } from './cases.ts'
import { momentOf, type Object as Objects, texts, word } from './objection.ts'
import type { RoundThen, VersionThen } from './statements.ts'

type Use = {
  readonly by: string | undefined
  readonly at: number
  readonly proved: boolean
  readonly keys: readonly string[]
  round: string | null
}

const roles: readonly CaseRole[] = [
  'lead',
  'communications',
  'legal',
  'executive',
  'human_resources',
  'spokesperson',
  'community',
  'scribe',
]
const tenMinutes = 600_000

/** Words that went out without their votes: by two people, promptly, having proved who they are, and where the policy lets them. */
export class Glasses {
  readonly #cases: Cases
  readonly #uses = new Map<string, Use>()

  constructor(cases: Cases) {
    this.#cases = cases
  }

  get used(): number {
    return [...this.#uses.values()].filter(({ round }) => round !== null).length
  }

  covers(roundId: string, key: string): boolean {
    return [...this.#uses.values()].some(({ round, keys }) => round === roundId && keys.includes(key))
  }

  open(event: SealedEvent, object: Objects) {
    const { subject, actor, data, case: caseId } = event
    if (actor.kind !== 'person' || !this.#cases.holds(caseId, actor.member, roles)) object('glass_not_allowed', 'role')
    this.#uses.set(subject.id, {
      by: actor.member,
      at: momentOf(event.claimedAt ?? event.at),
      proved: hasProved(event),
      keys: texts(data?.variantKeys),
      round: null,
    })
  }

  second(event: SealedEvent, version: VersionThen, waited: RoundThen | undefined, object: Objects) {
    const { subject, actor, data, bind, case: caseId } = event
    const use = this.#uses.get(subject.id)
    if (!use) return object('unknown_past', subject.id)
    const decides = (member: string | undefined) => this.#cases.holds(caseId, member, ['lead', 'executive'])
    const wrote = (member: string | undefined) => member !== undefined && version.contributors.has(member)
    const two = actor.kind === 'person' && actor.member !== undefined && use.by !== undefined && actor.member !== use.by
    if (!two || !(decides(actor.member) || decides(use.by)) || (wrote(actor.member) && wrote(use.by)))
      object('glass_one_person')
    if (
      word(data?.openedBy) !== use.by ||
      !this.#cases.holds(caseId, actor.member, roles) ||
      !this.#cases.holds(caseId, use.by, roles)
    )
      object('glass_one_person')
    if (!use.proved || !hasProved(event)) object('glass_late', 'proof')
    if (momentOf(event.claimedAt ?? event.at) - use.at > 3 * tenMinutes) object('glass_late', 'seconded')
    const allowed = waited?.policy?.routes.breakGlass ?? []
    const elsewhere = use.keys.some((key) => !allowed.some((channel) => channel === key.split('/')[0]))
    if (
      (this.#cases.get(caseId)?.severity ?? 0) < 3 ||
      elsewhere ||
      version.statement.vetoes.length > 0 ||
      version.state !== 'in_review'
    )
      object('glass_not_allowed')
    use.round = word(bind?.review) ?? null
  }
}

function hasProved({ actor, at, claimedAt }: SealedEvent): boolean {
  const proved = actor.auth ? momentOf(actor.auth.provedAt) : Number.NaN
  return momentOf(claimedAt ?? at) - proved <= tenMinutes
}
