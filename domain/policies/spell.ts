import { globalId } from '../id.ts'
import type { LaneRule, Policy } from '../statements/policy.ts'

export type Named = { readonly id: string; readonly name: string }
export type People = ReadonlyMap<string, string>

/** A rule in the words of the contract: an empty list of a match is a key it does not name. */
export function spellRule({ match, lanes, routes, ...rule }: Omit<Policy, 'id' | 'version'>, people: People) {
  return {
    match: {
      severity: match.severity ?? [],
      kind: match.kind ?? [],
      channel: match.channel ?? [],
      audience: match.audience ?? [],
      element: match.element ?? [],
      insideInformation: match.insideInformation ?? false,
      jurisdiction: match.jurisdiction ?? [],
      inAdvance: match.inAdvance ?? false,
    },
    lanes: lanes.map((lane) => spellLane(lane, people)),
    ...spellRest({ ...rule, routes }),
  }
}

export function spellRest({
  requiredElements,
  waivable,
  threads,
  voteLifeMin,
  windowMaxMin,
  publisherMayApprove,
  routes,
}: Omit<Policy, 'id' | 'version' | 'schema' | 'match' | 'lanes'>) {
  return {
    requiredElements,
    waivable,
    threads,
    voteLifeMinutes: voteLifeMin,
    windowMaxMinutes: windowMaxMin,
    publisherMayApprove,
    express: routes.express,
    holdingLine: routes.holdingLine,
    breakGlass: routes.breakGlass,
  }
}

export function spellLane({ dueMin, expressDueMin, backups, ...lane }: LaneRule, people: People) {
  return {
    ...lane,
    dueMinutes: dueMin,
    expressDueMinutes: expressDueMin,
    backups: backups.flatMap((id) => person(id, people)),
  }
}

export function person(id: string, people: People): Named[] {
  const name = people.get(id)
  return name === undefined ? [] : [{ id: globalId('Person', id), name }]
}
