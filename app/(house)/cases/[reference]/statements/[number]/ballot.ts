import { graphql } from '#app/gql/gql.ts'
import type { BallotFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'

export const ballot = graphql(/* GraphQL */ `
  fragment Ballot on StatementVersion {
    n
    state
    contentHash
    viewerLane
    viewerVerdict
    legal: viewerMayVote(lane: LEGAL) {
      allowed
      refusal
    }
    communications: viewerMayVote(lane: COMMUNICATIONS) {
      allowed
      refusal
    }
    executive: viewerMayVote(lane: EXECUTIVE) {
      allowed
      refusal
    }
    humanResources: viewerMayVote(lane: HUMAN_RESOURCES) {
      allowed
      refusal
    }
    review {
      policyHash
      lanes {
        lane
        state
        askedAt
        dueAt
        veto
        holders {
          id
          name
          isViewer
        }
        offered {
          id
          name
          isViewer
        }
        backups {
          name
          isViewer
        }
        viewerMayVoteFor {
          id
          name
        }
        votes {
          id
          verdict
          at
          counts
          person {
            name
            isViewer
          }
          onBehalfOf {
            name
            isViewer
          }
        }
      }
    }
  }
`)

/** The lane the viewer votes in, with its clock and its people. */
export const laneOf = ({ viewerLane, review }: BallotFragment) =>
  review?.lanes.find(({ lane }) => lane === viewerLane) ?? null

/** Whether the viewer may vote in their lane, and why not. */
export function mayVote(of: BallotFragment): Permission {
  const { legal, communications, executive, humanResources } = of
  const by = { LEGAL: legal, COMMUNICATIONS: communications, EXECUTIVE: executive, HUMAN_RESOURCES: humanResources }
  return of.viewerLane ? by[of.viewerLane] : { allowed: false, refusal: 'NOT_IN_THIS_LANE' }
}

/** The words wait for this viewer. */
export const isAsked = (of: BallotFragment) =>
  of.state === 'IN_REVIEW' && of.viewerVerdict === null && mayVote(of).allowed && standingVote(of) === null

/** In whose name the viewer may vote in their lane: their own, which may accept the role, and that of whoever lent them a vote. */
export function voicesOf(of: BallotFragment) {
  const lane = laneOf(of)
  const accepts = (lane?.offered ?? []).some(({ isViewer }) => isViewer)
  const own = accepts || [...(lane?.holders ?? []), ...(lane?.backups ?? [])].some(({ isViewer }) => isViewer)
  return { own, accepts, others: lane?.viewerMayVoteFor ?? [] }
}

/** The vote that stands on these words, cast by the viewer or in their name. */
export function standingVote(of: BallotFragment) {
  const isTheirs = (who: { readonly isViewer: boolean } | null | undefined) => who?.isViewer === true
  const vote = laneOf(of)?.votes.find(
    ({ counts, person, onBehalfOf }) => counts && (isTheirs(person) || isTheirs(onBehalfOf)),
  )
  return vote && vote.verdict !== 'WITHDRAW' ? vote : null
}
