import type { Actor } from '../actor.ts'
import { actorOf } from '../organisations/actorOf.ts'
import type { Founded } from '../organisations/found.ts'

/** People of one house, acting at minutes after T0. What they do is recorded now and says when it is told to have happened. */
export class Play {
  readonly #house: Founded
  readonly #t0: Date

  constructor(house: Founded, t0: Date) {
    this.#house = house
    this.#t0 = t0
  }

  at(minute: number): Date {
    return new Date(this.#t0.getTime() + minute * 60_000)
  }

  /** A minute as people promise it: the next hour that ends in a round number of minutes. */
  round(minute: number, to: number): Date {
    const step = to * 60_000
    return new Date(Math.ceil(this.at(minute).getTime() / step) * step)
  }

  /** This person as they are at that minute, identity just proved. */
  async as(key: string, minute: number): Promise<Actor> {
    const claimedAt = this.at(minute)
    return { ...(await actorOf(this.#house.orgId, this.member(key), claimedAt)), claimedAt }
  }

  member(key: string): string {
    const found = this.#house.members[key]
    if (!found) throw new Error(`Nobody called ${key} in this house.`)
    return found.memberId
  }
}
