import { fits, refusalToLeave } from '../../statements/holdingLine.ts'
import { evaluate } from '../../statements/policy.ts'
import type { Cases } from './cases.ts'
import type { GateFault } from './gate.ts'
import { momentOf } from './objection.ts'
import { counting, type RoundThen, type Statements, type VersionThen } from './statements.ts'
import { asLineText, type Shelf, type VersionBytes } from './words.ts'

type Then = { readonly cases: Cases; readonly statements: Statements; readonly shelf: Shelf }
type At = { readonly caseId: string; readonly at: number; readonly key: string }

/**
 * Words that rest on the votes of a line: the line still stood, was for such cases, and these are its words with its blanks
 * filled, rendered again. Its votes are of whoever has the capacity now; where that is not sealed, they are taken as cast.
 */
export async function refusalOfLine(
  { cases, statements, shelf }: Then,
  { bytes }: VersionThen,
  round: RoundThen,
  { caseId, at, key }: At,
): Promise<GateFault | 'not_here' | null> {
  const line = round.lineVersion ? statements.version(round.lineVersion) : undefined
  const its = line?.rounds.at(-1)
  const stood = cases.get(caseId)
  if (!line?.bytes?.line || !its?.policy || !bytes?.origin || !stood) return 'not_here'
  if (bytes.origin.version !== line.id || bytes.origin.contentHash !== line.contentHash) return 'LEFT_THE_HOLDING_LINE'
  if (line.state !== 'approved') return 'NOT_CLEARED'
  if (line.statement.vetoes.length > 0) return 'VETO_STANDS'
  const { notBefore, notAfter } = line.bytes.window
  if (!notAfter || at > momentOf(notAfter) || (notBefore && at < momentOf(notBefore))) return 'OUTSIDE_WINDOW'
  const about = { severity: stood.severity, category: stood.category, kind: 'real' }
  if (!round.policy?.routes.holdingLine || !fits(line.bytes.line.match, about)) return 'LEFT_THE_HOLDING_LINE'
  const votes = counting(its)
  const cast = new Map(
    its.policy.lanes.map(({ lane }) => [
      lane,
      new Set(votes.filter((vote) => vote.lane === lane).map(({ memberId }) => memberId)),
    ]),
  )
  const standing = evaluate(its.policy, votes, cases.capable(its.policy.lanes, at) ?? cast, [], new Date(at))
  if (!standing.satisfied) return standing.lanes.some(({ stale }) => stale.length > 0) ? 'VOTE_STALE' : 'NOT_CLEARED'
  return isRendered(shelf, bytes, line.bytes, key)
}

async function isRendered(shelf: Shelf, words: VersionBytes, line: VersionBytes, key: string) {
  const hashOf = (bytes: VersionBytes) => bytes.variants.find((one) => one.key === key)?.hash ?? ''
  const [said, own] = [await shelf.variant(hashOf(words)), await shelf.variant(hashOf(line))]
  if (!said || !own) return 'not_here'
  const left = refusalToLeave(
    [asLineText(said)],
    [asLineText(own)],
    line.line ?? { slots: [] },
    words.origin?.slots ?? {},
  )
  return left ? 'LEFT_THE_HOLDING_LINE' : null
}
