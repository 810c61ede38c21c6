import type { Cluster } from '#db/schema/words.ts'
import type { Room } from '../../cases/room.ts'

export type Strategy =
  | 'deny'
  | 'excuse'
  | 'justify'
  | 'compensate'
  | 'apologise'
  | 'corrective_action'
  | 'reminder'
  | 'silence'
export type Stance = 'advised' | 'supplement' | 'discouraged'
export type Advice = {
  readonly strategy: Strategy
  readonly stance: Stance
  /** Null where no log can tell: a tone is in the words, and nobody coded them. */
  readonly done: boolean | null
}

/**
 * What the doctrine advises for who is held responsible (Coombs): correct what is wrong whatever the cluster; diminish an
 * accident; rebuild after what could have been prevented; recall the values only beside the rest; deny nothing but a false rumour.
 */
const stances: Readonly<Record<Cluster, Readonly<Partial<Record<Strategy, Stance>>>>> = {
  victim: { corrective_action: 'advised', deny: 'supplement', reminder: 'supplement', silence: 'discouraged' },
  accidental: {
    corrective_action: 'advised',
    excuse: 'advised',
    justify: 'advised',
    apologise: 'supplement',
    reminder: 'supplement',
    deny: 'discouraged',
    silence: 'discouraged',
  },
  preventable: {
    corrective_action: 'advised',
    apologise: 'advised',
    compensate: 'advised',
    reminder: 'supplement',
    deny: 'discouraged',
    silence: 'discouraged',
  },
}

export function adviceFor(cluster: Cluster | null, room: Pick<Room, 'releases'>): Advice[] {
  if (!cluster) return []
  const used = strategiesOf(room)
  return Object.entries(stances[cluster]).map(([strategy, stance]) => ({
    strategy: strategy as Strategy,
    stance,
    done: used[strategy as Strategy] ?? null,
  }))
}

/** What was done, as far as blocks that went out say it: elements, and uses of claims. */
export function strategiesOf({ releases }: Pick<Room, 'releases'>): Partial<Record<Strategy, boolean>> {
  const outside = releases.filter(({ audience }) => audience !== 'staff')
  const blocks = outside.flatMap((release) => release.blocks)
  const carries = (element: string) => blocks.some(({ elements }) => elements.includes(element))
  return {
    corrective_action: carries('doing'),
    apologise: carries('apology'),
    reminder: carries('values'),
    deny: blocks.some(({ denies }) => denies.length > 0),
    silence: outside.length === 0,
  }
}
