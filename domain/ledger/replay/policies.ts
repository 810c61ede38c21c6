import canonicalize from 'canonicalize'
import type { Policy, Resolved } from '../../statements/policy.ts'
import { readFrozenPolicy, readRule } from '../../statements/policySchema.ts'
import type { SealedEvent } from '../event.ts'
import type { Object as Objects } from './objection.ts'
import { word } from './objection.ts'
import type { Shelf } from './words.ts'

type InForce = { readonly id: string; readonly version: number; readonly ruleHash: string | null }

/** Which policies were in force at one position, and that two people had brought each of them in. */
export class Policies {
  readonly #shelf: Shelf
  readonly #inForce = new Map<string, InForce>()
  readonly #proposedBy = new Map<string, { readonly by: string | undefined; readonly ruleHash: string | null }>()
  /** Whether the founding is here and said what it began with. */
  #whole = false

  constructor(shelf: Shelf) {
    this.#shelf = shelf
  }

  async read({ type, subject, data, bind, actor }: SealedEvent, object: Objects): Promise<void> {
    const ruleHash = word(bind?.ruleHash) ?? null
    if (type === 'organisation.founded') {
      const first = Array.isArray(data?.policies) ? (data.policies as InForce[]) : null
      this.#whole = first !== null
      for (const { id, version, ruleHash } of first ?? []) {
        this.#inForce.set(id, { id, version, ruleHash })
        if (ruleHash) await this.#shelf.policy(ruleHash)
      }
    } else if (type === 'policy.proposed' || type === 'policy.retirement_proposed')
      this.#proposedBy.set(subject.id, { by: actor.member, ruleHash })
    else if (type === 'policy.adopted' || type === 'policy.retired') {
      const proposal = this.#proposedBy.get(subject.id)
      if (!proposal) object('unknown_past', subject.id)
      else if (!actor.member || proposal.by === actor.member || proposal.ruleHash !== ruleHash)
        object('policy_adopted_alone')
      const before = word(data?.policy)
      if (before) this.#inForce.delete(before)
      const id = word(data?.adopted)
      if (id) this.#inForce.set(id, { id, version: Number(data?.version), ruleHash })
      else if (type === 'policy.adopted') this.#whole = false
      if (ruleHash) await this.#shelf.policy(ruleHash)
    }
  }

  /** Null where it cannot be known; a rule that was sealed and is not here was changed behind the ledger's back. */
  async inForce(object: Objects): Promise<Policy[] | null> {
    if (!this.#whole) {
      object('policies_not_here')
      return null
    }
    const rules: Policy[] = []
    for (const { id, version, ruleHash } of this.#inForce.values()) {
      const bytes = ruleHash && (await this.#shelf.policy(ruleHash))
      if (!bytes) {
        object('policy_missing', id)
        return null
      }
      rules.push({ ...readRule(JSON.parse(new TextDecoder().decode(bytes))), id, version })
    }
    return rules
  }

  async frozen(hash: string): Promise<Resolved | null> {
    const bytes = await this.#shelf.policy(hash)
    return bytes && readFrozenPolicy(bytes)
  }
}

export const isSamePolicy = (one: Resolved, other: Resolved): boolean => canonicalize(one) === canonicalize(other)
