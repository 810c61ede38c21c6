import { useTranslations } from 'next-intl'
import type { BallotFragment, StepUpFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { say } from '#app/ui/refusals.ts'
import { ChangedBar, QuietBar, VoteBar } from '#app/ui/vote-bar.tsx'
import { atTime } from '#app/ui/when.ts'
import { StepUp } from '../../../../step-up.tsx'
import { vote } from './actions.ts'
import { laneOf, mayVote, standingVote } from './ballot.ts'
import { at, type Place } from './place.ts'
import { Voice } from './voice.tsx'
import { useScope } from './wording.ts'

type Props = {
  of: BallotFragment & { readonly variants: Parameters<typeof useScope>[0] }
  statementId: string
  viewer: StepUpFragment
  /** The viewer's own objection, while it stands. */
  veto: boolean
  /** The viewer holds a lane of the case and did not write these words. */
  reviews: boolean
  restricted: boolean
  place: Place
  now: string
}

/** What the viewer may do about these words with their name: vote, take it back, or read why not. */
export function Bar(props: Props) {
  const { of, place, veto } = props
  const voted = standingVote(of)
  if (isBehind(props)) return <ChangedBar version={of.n} href={at(place)} />
  if (place.asked === 'withdraw' && voted) return <Ballot {...props} mode="withdraw" />
  if (place.asked === 'lift' && veto) return <Ballot {...props} mode="lift" />
  if (veto) return <Vetoed {...props} />
  if (voted && (isUnderVote(of) || of.state === 'APPROVED') && !wantsToTurn(props)) return <Voted {...props} />
  if (!isUnderVote(of)) return <NothingToVote {...props} />
  if (!mayVote(of).allowed) return <Barred {...props} />
  if (place.asked === 'change') return <Ballot {...props} mode="change" />
  return <Ballot {...props} mode={place.asked === 'refuse' ? 'refuse' : 'vote'} />
}

/** Whether there is a bar at all: whoever reviews these words has one for as long as they may be asked again. */
export function hasBar(props: Pick<Props, 'of' | 'place' | 'veto' | 'reviews'>): boolean {
  const { of, veto, reviews } = props
  if (isBehind(props) || veto || (isUnderVote(of) && of.viewerLane)) return true
  return reviews && (of.state === 'APPROVED' || of.state === 'REJECTED' || (of.state === 'DRAFT' && of.n > 1))
}

const isBehind = ({ of, place }: Pick<Props, 'of' | 'place'>) => place.changed !== null && place.changed !== of.n

/** From one's standing vote to another verdict. */
const wantsToTurn = ({ of, place }: Props) =>
  isUnderVote(of) && (place.asked === 'refuse' || (place.asked === 'change' && of.viewerVerdict !== 'REQUEST_CHANGES'))

const isUnderVote = ({ state }: BallotFragment) => state === 'IN_REVIEW' || state === 'CHANGES_REQUESTED'

function Ballot({
  of,
  statementId,
  viewer,
  restricted,
  place,
  mode,
}: Props & { mode: Parameters<typeof VoteBar>[0]['mode'] }) {
  const scope = useScope(of.variants)
  const lane = laneOf(of)
  const hidden = {
    statementId,
    lane: of.viewerLane ?? '',
    contentHash: of.contentHash ?? '',
    policyHash: of.review?.policyHash ?? '',
    reference: place.reference,
    number: String(place.number),
    version: String(of.n),
  }
  return (
    <VoteBar
      mode={mode}
      action={vote}
      hidden={hidden}
      scope={scope}
      contentHash={of.contentHash ?? ''}
      mayApprove={of.state === 'IN_REVIEW'}
      links={{
        here: at(place),
        change: at(place, { asked: 'change' }),
        refuse: lane?.veto === 'NONE' ? undefined : at(place, { asked: 'refuse' }),
        versions: at(place, { view: 'versions' }),
      }}
      keep={{ key: `vote/${statementId}/${mode}`, restricted }}
      voice={<Voice of={of} />}
      stepUp={<StepUp of={viewer} next={at(place, { asked: place.asked })} />}
    />
  )
}

/** One's vote stands; it can be taken back, or turned into another. */
function Voted({ of, place, now }: Props) {
  const t = useTranslations('statement.vote')
  const reader = useReader()
  const cast = standingVote(of)
  if (!cast || cast.verdict === 'WITHDRAW') return null
  const tellStanding = ({ verdict, at: when, person, onBehalfOf }: NonNullable<ReturnType<typeof standingVote>>) => {
    const time = atTime(when, now, reader)
    if (verdict === 'WITHDRAW') return null
    if (!person?.isViewer) return t(`inYourName.${verdict}`, { name: person?.name ?? '', time })
    const stands = t(`stands.${verdict}`, { time })
    return onBehalfOf ? `${stands} ${t('countsForBoth', { name: onBehalfOf.name })}` : stands
  }
  return (
    <QuietBar
      acts={
        <>
          <ButtonLink href={at(place, { asked: 'withdraw' })} scroll={false}>
            {t('withdraw')}
          </ButtonLink>
          {isUnderVote(of) && cast.verdict === 'APPROVE' ? (
            <ButtonLink href={at(place, { asked: 'change' })} scroll={false}>
              {t('askChange')}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      {tellStanding(cast)}
    </QuietBar>
  )
}

function Vetoed({ place }: Props) {
  const t = useTranslations('statement.vote')
  return (
    <QuietBar
      acts={
        <ButtonLink href={at(place, { asked: 'lift' })} scroll={false}>
          {t('lift')}
        </ButtonLink>
      }
    >
      {t('vetoStands')}
    </QuietBar>
  )
}

/** Being rewritten, cleared or refused: nothing is asked of this person now. */
function NothingToVote({ of }: Props) {
  const t = useTranslations('statement.vote')
  const { language } = useReader()
  return (
    <QuietBar>
      {of.state === 'DRAFT'
        ? t('beingWritten', { version: of.n })
        : of.state === 'APPROVED'
          ? t('cleared')
          : say('NOT_IN_REVIEW', language)}
    </QuietBar>
  )
}

/** In a lane, and yet not allowed: why, and who can. */
function Barred({ of }: Props) {
  const t = useTranslations('statement.vote')
  const { language } = useReader()
  const { refusal } = mayVote(of)
  const lane = laneOf(of)
  const can = [...(lane?.holders ?? []), ...(lane?.offered ?? []), ...(lane?.backups ?? [])]
    .filter(({ isViewer }) => !isViewer)
    .map(({ name }) => name)
  return (
    <QuietBar>
      {refusal ? say(refusal, language) : null}{' '}
      {can.length > 0 && refusal !== 'OUTSIDE_WINDOW'
        ? t('can', { people: together(can, language), n: can.length })
        : null}
    </QuietBar>
  )
}
