import { audiences, channelTypes, type Lane, type StatementKind, statementKinds } from '#db/schema/words.ts'
import { applies, type Facts, type Holders, lanesNobodyCanClear, type Policy, resolve } from '../statements/policy.ts'

export type Warning =
  | { readonly code: 'no_policy'; readonly kind: StatementKind; readonly lane: null }
  | { readonly code: 'nobody_can_clear'; readonly kind: null; readonly lane: Lane }

const severities = [1, 2, 3, 4] as const

/** The plainest statements there are: of each kind, at each severity, to one audience by one channel. */
const plainest: readonly Facts[] = statementKinds.flatMap((kind) =>
  severities.flatMap((severity) =>
    audiences.flatMap((audience) =>
      channelTypes.map((channel) => ({
        severity,
        kind,
        channels: [channel],
        audiences: [audience],
        elements: [],
        insideInformation: false,
        jurisdictions: [],
      })),
    ),
  ),
)

/**
 * What a set of policies would leave undone: kinds of statement that no lane would read, and lanes of this policy that
 * nobody of the house could fill, whoever wrote the words.
 */
export function warningsOf(policies: readonly Policy[], changed: Policy | null, house: Holders): Warning[] {
  const unread = statementKinds.filter((kind) =>
    plainest.some((facts) => facts.kind === kind && !resolve(policies, facts)?.lanes.length),
  )
  return [
    ...unread.map((kind) => ({ code: 'no_policy', kind, lane: null }) as const),
    ...unfilled(policies, changed, house).map((lane) => ({ code: 'nobody_can_clear', kind: null, lane }) as const),
  ]
}

function unfilled(policies: readonly Policy[], changed: Policy | null, house: Holders): Lane[] {
  if (!changed) return []
  const { match } = changed
  const seen = new Set<string>()
  const lanes = new Set<Lane>()
  for (const plain of match.inAdvance ? [{ ...plainest[0], severity: null } as Facts] : plainest) {
    const facts: Facts = {
      ...plain,
      ...(match.inAdvance && match.kind?.[0] ? { kind: match.kind[0] } : {}),
      elements: match.element ?? [],
      insideInformation: match.insideInformation ?? false,
      jurisdictions: match.jurisdiction ?? [],
    }
    const policy = applies(match, facts) ? resolve(policies, facts) : null
    const key = JSON.stringify(policy?.lanes.map(({ lane, min, backups }) => [lane, min, backups]))
    if (!policy || seen.has(key)) continue
    seen.add(key)
    for (const lane of lanesNobodyCanClear(policy, withBackups(policy.lanes, house), new Set())) lanes.add(lane)
  }
  return [...lanes].sort()
}

/** Who could sit in a lane: those who hold it, and those its rule names to stand in. */
export function withBackups(
  lanes: readonly { readonly lane: Lane; readonly backups: readonly string[] }[],
  holders: Holders,
): Holders {
  return new Map(lanes.map(({ lane, backups }) => [lane, new Set([...(holders.get(lane) ?? []), ...backups])]))
}
