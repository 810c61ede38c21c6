import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { TurnFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { near, together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { TickingLeft } from '#app/ui/ticking.tsx'
import { atTime, sinceTime, upToTime } from '#app/ui/when.ts'
import { isAsked, laneOf, voicesOf } from './ballot.ts'
import { type Place, statementPath } from './place.ts'
import { Voted } from './voted.tsx'

export const turn = graphql(/* GraphQL */ `
  fragment Turn on StatementVersion {
    ...Ballot
    since
    notAfter
    createdBy {
      name
    }
    viewerMayEdit {
      allowed
    }
    asked: changesSinceMyVote {
      changes
      variants {
        change
      }
    }
    reasons: review {
      votes {
        id
        verdict
        reason
        at
        counts
        person {
          name
        }
      }
    }
    texts: variants {
      viewerMayPublish {
        allowed
      }
      publication {
        state
        needsCorrection
        releasedBy {
          isViewer
        }
      }
    }
  }
`)

type Props = { of: TurnFragment; place: Place; now: string }

/** What waits for this viewer on this statement; their own vote once it is cast; else nothing. */
export function Turn({ of, place, now }: Props) {
  const published = of.texts.map(({ publication }) => publication)
  if (isAsked(of)) return <YourTurn of={of} now={now} />
  const mine = published.filter((each) => each?.releasedBy?.isViewer)
  if (mine.some((each) => each?.state === 'PUBLISHING'))
    return <Waits kind="finish" href={`${statementPath(place)}/publish`} />
  if (mine.some((each) => each?.state === 'UNKNOWN'))
    return <Waits kind="unanswered" href={`${statementPath(place)}/publish`} />
  if (of.viewerMayEdit.allowed && published.some((each) => each?.needsCorrection))
    return <Waits kind="correct" href={`${statementPath(place)}/publish`} />
  if (of.texts.some(({ viewerMayPublish, publication }) => viewerMayPublish.allowed && !publication))
    return <ToPublish of={of} place={place} now={now} />
  if (of.viewerMayEdit.allowed && of.state === 'CHANGES_REQUESTED') return <ToAnswer of={of} place={place} now={now} />
  if (of.viewerMayEdit.allowed && of.state === 'REJECTED') return <ToAnswer of={of} place={place} now={now} />
  if (of.viewerMayEdit.allowed && of.state === 'EXPIRED') return <ToRenew of={of} place={place} now={now} />
  if (of.viewerMayEdit.allowed && of.state === 'DRAFT') return <ToWrite of={of} place={place} now={now} />
  return <Voted of={of} now={now} />
}

function YourTurn({ of, now }: Omit<Props, 'place'>) {
  const t = useTranslations('statement.turn')
  const lanes = useTranslations('lanes')
  const reader = useReader()
  const lane = laneOf(of)
  if (!lane) return null
  const { own, others: away } = voicesOf(of)
  const others = [...lane.holders, ...lane.offered].filter(({ isViewer }) => !isViewer).map(({ name }) => name)
  return (
    <Decision
      id="turn"
      turn
      title={t(own || away.length === 0 ? 'title' : 'titleFor', {
        lane: lanes(`the.${lane.lane}`),
        name: together(
          away.map(({ name }) => name),
          reader.language,
        ),
      })}
      what={
        of.asked
          ? t('changes', {
              n: of.asked.changes,
              texts: of.asked.variants.filter(({ change }) => change !== 'SAME').length,
            })
          : t('whole')
      }
      why={others.length > 0 ? t('also', { n: others.length, names: together(others, reader.language) }) : null}
      act={
        <p>
          <TickingLeft startedAt={lane.askedAt} endsAt={lane.dueAt} now={now} language={reader.language} />{' '}
          <span>
            {lane.dueAt < now
              ? t('late', { time: atTime(lane.dueAt, now, reader) })
              : upToTime(lane.dueAt, now, reader)}
          </span>
        </p>
      }
    />
  )
}

function Waits({ kind, href }: { kind: 'finish' | 'unanswered' | 'correct'; href: string }) {
  const t = useTranslations(`statement.waits.${kind}`)
  return (
    <Decision
      id="turn"
      turn
      title={t('title')}
      what={t('what')}
      why={t('why')}
      act={
        <ButtonLink kind="primary" href={href}>
          {t('act')}
        </ButtonLink>
      }
    />
  )
}

function ToPublish({ of, place, now }: Props) {
  const t = useTranslations('statement.waits.publish')
  const reader = useReader()
  return (
    <Decision
      id="turn"
      turn
      title={t('title')}
      what={t('what', { time: sinceTime(of.since, now, reader) })}
      why={of.notAfter ? t('until', { time: near(of.notAfter, now, reader) }) : t('why')}
      act={
        <ButtonLink kind="primary" href={`${statementPath(place)}/publish`}>
          {t('act')}
        </ButtonLink>
      }
    />
  )
}

function ToAnswer({ of, place, now }: Props) {
  const t = useTranslations('statement.waits.answer')
  const reader = useReader()
  const reasons =
    of.reasons?.votes.filter(
      ({ counts, reason, verdict }) => counts && reason && (verdict === 'REQUEST_CHANGES' || verdict === 'REJECT'),
    ) ?? []
  const [newest] = reasons
  return (
    <Decision
      id="turn"
      title={t('title')}
      what={newest ? t('what', { name: newest.person?.name ?? '', reason: newest.reason ?? '' }) : t('back')}
      why={newest ? t('at', { time: sinceTime(newest.at, now, reader), n: reasons.length - 1 }) : t('backWhy')}
      act={
        <ButtonLink kind="primary" href={`${statementPath(place)}/write`}>
          {t('act')}
        </ButtonLink>
      }
    />
  )
}

/** They did not go out in their time: only a new version can. */
function ToRenew({ of, place, now }: Props) {
  const t = useTranslations('statement.waits.expired')
  const reader = useReader()
  return (
    <Decision
      id="turn"
      turn
      title={t('title')}
      what={t('what', { time: upToTime(of.notAfter ?? of.since, now, reader) })}
      why={t('why')}
      act={
        <ButtonLink kind="primary" href={`${statementPath(place)}/write`}>
          {t('act')}
        </ButtonLink>
      }
    />
  )
}

function ToWrite({ of, place, now }: Props) {
  const t = useTranslations('statement.waits.write')
  const reader = useReader()
  return (
    <Decision
      id="turn"
      turn
      title={t('title')}
      what={t('what', { name: of.createdBy?.name ?? '', time: sinceTime(of.since, now, reader) })}
      why={t('why')}
      act={
        <ButtonLink kind="primary" href={`${statementPath(place)}/write`}>
          {t('act')}
        </ButtonLink>
      }
    />
  )
}
