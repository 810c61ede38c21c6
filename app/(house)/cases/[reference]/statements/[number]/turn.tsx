import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { BallotFragment, TurnFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { fingerprint, near, together } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Receipt } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { TickingLeft } from '#app/ui/ticking.tsx'
import { atTime, sinceTime, upToTime } from '#app/ui/when.ts'
import { isAsked, laneOf, standingVote, voicesOf } from './ballot.ts'
import { type Place, statementPath } from './place.ts'

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

const said = { APPROVE: 'cleared', REQUEST_CHANGES: 'changeAsked', REJECT: 'refused' } as const

/** The receipt of one's own vote: when, on which bytes, and who is left. */
function Voted({ of, now }: { of: BallotFragment; now: string }) {
  const t = useTranslations('statement')
  const lanes = useTranslations('lanes')
  const reader = useReader()
  const vote = standingVote(of)
  if (!vote || vote.verdict === 'WITHDRAW' || !of.review) return null
  const left = of.review.lanes
    .filter(({ state }) => state === 'WAITING' || state === 'LATE')
    .map(({ lane }) => lanes(`the.${lane}`))
  const given = { version: of.n, time: atTime(vote.at, now, reader), name: vote.person?.name ?? '' }
  const own = vote.person?.isViewer === true
  const title = t(own ? `receipt.${said[vote.verdict]}` : `receipt.inYourName.${said[vote.verdict]}`, given)
  return (
    <div className="mt-16">
      <Receipt title={title} end={<Link href="/inbox">{t('receipt.next')}</Link>}>
        {own && vote.onBehalfOf ? t('receipt.onBehalf', { name: vote.onBehalfOf.name }) : null}{' '}
        {of.contentHash ? t('receipt.fingerprint', { fingerprint: fingerprint(of.contentHash) }) : null}{' '}
        {of.state === 'IN_REVIEW'
          ? t('receipt.left', { lanes: together(left, reader.language) })
          : of.state === 'APPROVED'
            ? t('receipt.none')
            : null}
      </Receipt>
    </div>
  )
}
