import type { Audience, ChannelType, Element, StatementKind } from '#app/gql/graphql.ts'
import { returnPath } from '#app/sign-in/returnPath.ts'
import { audiences, channels, elements, kinds } from '../rule-form.ts'

export type Search = Record<string, string | string[] | undefined>
export type Asked = {
  readonly asks: boolean
  readonly case: string | null
  readonly severity: number | null
  readonly kind: StatementKind
  readonly channels: readonly ChannelType[]
  readonly audiences: readonly Audience[]
  readonly elements: readonly Element[]
  readonly inside: boolean
  readonly mine: boolean
  readonly back: string | null
}

/** What the address asks; whatever in it is no word of ours is left out. */
export function askedOf(search: Search): Asked {
  const many = (name: string) => [search[name] ?? []].flat()
  const one = (name: string) => many(name)[0]
  const among = <Word extends string>(list: readonly Word[], name: string) =>
    list.filter((word) => many(name).includes(word))
  const severity = Number(one('severity'))
  return {
    asks: one('asks') === 'true',
    case: /^case_[0-9a-f]{32}$/.test(one('case') ?? '') ? (one('case') ?? null) : null,
    severity: [1, 2, 3, 4].includes(severity) ? severity : null,
    kind: among(kinds, 'kind')[0] ?? 'PRESS_RELEASE',
    channels: among(channels, 'channels'),
    audiences: among(audiences, 'audiences'),
    elements: among(elements, 'elements'),
    inside: one('inside') === 'true',
    mine: one('mine') === 'true',
    back: one('back') ? returnPath(one('back') ?? null) : null,
  }
}
