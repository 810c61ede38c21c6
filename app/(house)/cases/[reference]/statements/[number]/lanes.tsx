import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { Lane as LaneName, LanesFragment, LaneWaitedFragment } from '#app/gql/graphql.ts'
import { duration, instant, near, together } from '#app/ui/format.ts'
import { Lane } from '#app/ui/lane.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { sinceTime, untilTime } from '#app/ui/when.ts'
import { ProveLink } from '../../../../prove-link.tsx'

export const lanes = graphql(/* GraphQL */ `
  fragment Lanes on Review {
    openedAt
    lanes {
      lane
      state
      askedAt
      dueAt
      clearedAt
      veto
      holders {
        id
        name
        isViewer
      }
      offered {
        id
        name
      }
      votes {
        id
        verdict
        reason
        at
        counts
        person {
          name
          isViewer
        }
        onBehalfOf {
          name
        }
        event {
          ...Proved
        }
      }
      backups {
        name
      }
      delegations {
        id
        endsAt
        principal {
          name
        }
        delegate {
          name
        }
      }
    }
  }
`)

export const laneWaiting = graphql(/* GraphQL */ `
  fragment LaneWaited on LaneWaiting {
    lane
    minutes
    rounds
  }
`)

const order: readonly LaneName[] = ['LEGAL', 'EXECUTIVE', 'COMMUNICATIONS', 'HUMAN_RESOURCES']

type OneLane = LanesFragment['lanes'][number]
type Props = {
  of: LanesFragment
  waiting: readonly LaneWaitedFragment[]
  viewerLane: LaneName | null
  now: string
  children?: ReactNode
}

/** Every lane with its person and minutes; those that are not asked are named too. */
export function Lanes({ of, waiting, viewerLane, now, children }: Props) {
  const t = useTranslations('statement')
  const asked = new Map(of.lanes.map((lane) => [lane.lane, lane]))
  const cleared = of.lanes.filter(({ state }) => state === 'CLEARED').length
  return (
    <Section id="votes" title={t('votes')} count={t('votesCount', { done: cleared, all: of.lanes.length })}>
      <ul>
        {order
          .map((name) => [name, asked.get(name)] as const)
          .sort(([, one], [, other]) => Number(!one) - Number(!other))
          .map(([name, lane]) => (
            <Lane
              key={name}
              lane={name}
              state={stateOf(lane)}
              you={name === viewerLane}
              askedAt={lane?.askedAt}
              dueAt={lane?.dueAt}
              now={now}
            >
              {lane ? (
                <>
                  <People of={lane} now={now} />
                  <Proofs of={lane} />
                  <StandIns of={lane} now={now} />
                  <Waited of={waiting.find((each) => each.lane === name)} />
                </>
              ) : null}
            </Lane>
          ))}
      </ul>
      {children}
    </Section>
  )
}

/** The votes that count, each with its proof for whoever may prove it. */
function Proofs({ of: { votes } }: { of: OneLane }) {
  return votes
    .filter(({ counts, event }) => counts && event?.position != null)
    .map(({ id, event }) => (
      <span key={id} className="proof">
        {' '}
        <ProveLink of={event} />
      </span>
    ))
}

const stateOf = (lane: OneLane | undefined) => (!lane ? 'NOT_ASKED' : lane.state === 'LATE' ? 'WAITING' : lane.state)

/** Who is waited for and since when, or who said what. */
function People({ of: { state, askedAt, clearedAt, holders, offered, votes }, now }: { of: OneLane; now: string }) {
  const t = useTranslations('lanes')
  const reader = useReader()
  const time = (at: string) => near(at, now, reader)
  const byWhom = ({ person, onBehalfOf }: OneLane['votes'][number]) =>
    onBehalfOf ? t('forSomeone', { name: person?.name ?? '', principal: onBehalfOf.name }) : (person?.name ?? '')
  const standing = votes.filter(({ counts, verdict }) => counts && verdict !== 'WITHDRAW')
  const names = together(
    [...holders, ...offered].map(({ name }) => name),
    reader.language,
  )
  if (state === 'CLEARED') {
    const people = standing.filter(({ verdict }) => verdict === 'APPROVE').map(byWhom)
    const took = clearedAt ? instant(clearedAt) - instant(askedAt) : 0
    return t('clearedBy', {
      name: together(people, reader.language),
      time: time(clearedAt ?? askedAt),
      took: duration(took, reader.language),
    })
  }
  const opposed = standing.find(({ verdict }) => verdict === (state === 'REFUSED' ? 'REJECT' : 'REQUEST_CHANGES'))
  if (opposed) return t('askedBy', { name: byWhom(opposed), time: time(opposed.at), reason: opposed.reason ?? '' })
  return names ? t('waitingOn', { people: names, since: sinceTime(askedAt, now, reader) }) : t('nobody')
}

/** While the lane waits: who votes for whom and until when, and who may vote as well. */
function StandIns({ of: { state, delegations, backups }, now }: { of: OneLane; now: string }) {
  const t = useTranslations('lanes')
  const reader = useReader()
  if (state !== 'WAITING' && state !== 'LATE' && state !== 'CHANGE_ASKED') return null
  const names = together(
    backups.map(({ name }) => name),
    reader.language,
  )
  return (
    <>
      {delegations.map(({ id, principal, delegate, endsAt }) => (
        <span className="more" key={id}>
          {t('votesFor', {
            name: delegate?.name ?? '',
            principal: principal?.name ?? '',
            time: untilTime(endsAt, now, reader),
          })}
        </span>
      ))}
      {backups.length > 0 ? <span className="more">{t('mayToo', { names, n: backups.length })}</span> : null}
    </>
  )
}

/** How long the lane was waited for in all: kept, since it is worked out from rows that stay. */
function Waited({ of }: { of: LaneWaitedFragment | undefined }) {
  const t = useTranslations('lanes')
  const { language } = useReader()
  if (!of || of.minutes === 0) return null
  return <span className="more">{t('waited', { time: duration(of.minutes * 60_000, language), n: of.rounds })}</span>
}
