import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PostMortemReviewedFragment } from '#app/gql/graphql.ts'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { fingerprint } from '#app/ui/format.ts'
import { Fold, Line, List } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { State } from '#app/ui/state.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime, upToTime } from '#app/ui/when.ts'
import { Proof } from '../../../settings/proof.tsx'
import { vote } from './actions.ts'
import type { Room } from './room.ts'

export const reviewed = graphql(/* GraphQL */ `
  fragment PostMortemReviewed on PostMortem {
    id
    review {
      round
      contentHash
      policyHash
      lanes {
        lane
        state
        dueAt
        votes {
          by
          verdict
          at
        }
        viewerMayVote {
          allowed
          refusal
        }
      }
    }
  }
`)

type Props = { of: PostMortemReviewedFragment; room: Room }
type Lane = NonNullable<PostMortemReviewedFragment['review']>['lanes'][number]

const drawn = {
  WAITING: ['wait', 'late'],
  LATE: ['late', 'late'],
  CLEARED: ['clear', 'done'],
  CHANGE_ASKED: ['change', 'change'],
  VOID: ['void', 'void'],
} as const

/** Both lanes, and the vote of whoever may cast one: bound to exactly what stands below. */
export function Review({ of, room }: Props) {
  const t = useTranslations('postMortem')
  if (!of.review) return null
  const mine = of.review.lanes.filter(({ viewerMayVote }) => viewerMayVote.allowed)
  return (
    <div className="pm-review mt-16">
      <List tight label={t('lanes')}>
        {of.review.lanes.map((lane) => (
          <LaneLine key={lane.lane} of={lane} now={room.now} />
        ))}
      </List>
      {mine.map((lane) => (
        <Ballot key={lane.lane} of={of} lane={lane} room={room} />
      ))}
      <p className="small quiet mt-8">
        <abbr title={of.review.contentHash}>{t('bound', { hash: fingerprint(of.review.contentHash) })}</abbr>
      </p>
    </div>
  )
}

function LaneLine({ of, now }: { of: Lane; now: string }) {
  const t = useTranslations('postMortem')
  const lanes = useTranslations('lanes.names')
  const reader = useReader()
  const [tone, shape] = drawn[of.state]
  const last = of.votes.at(-1)
  return (
    <Line
      title={lanes(of.lane)}
      state={
        <State tone={tone} shape={shape}>
          {t(`laneStates.${of.state}`)}
        </State>
      }
      end={
        last
          ? t('votedBy', { name: last.by ?? '', time: atTime(last.at, now, reader) })
          : upToTime(of.dueAt, now, reader)
      }
    />
  )
}

function Ballot({ of, lane, room }: Props & { lane: Lane }) {
  const t = useTranslations('postMortem')
  const lanes = useTranslations('lanes.the')
  if (!of.review) return null
  const bound = {
    postMortemId: of.id,
    lane: lane.lane,
    contentHash: of.review.contentHash,
    policyHash: of.review.policyHash,
    reference: room.reference,
  }
  const next = `/cases/${room.reference}/post-mortem`
  return (
    <div className="panel mt-16">
      <Form action={vote} className="form" fields={['password']}>
        <Hidden values={{ ...bound, verdict: 'approve' }} />
        <p>{t('yourTurn', { lane: lanes(lane.lane) })}</p>
        <Proof of={room.viewer} permission={lane.viewerMayVote} next={next} />
        <div className="button-row">
          <SubmitButton kind="primary">{t('clear')}</SubmitButton>
        </div>
      </Form>
      <Fold summary={t('askChange')}>
        <Form action={vote} className="form" fields={['reason', 'password']}>
          <Hidden values={{ ...bound, verdict: 'change' }} />
          <TextArea
            name="reason"
            id={`reason-${lane.lane}`}
            label={t('changeReason')}
            rows={2}
            maxLength={2000}
            minor
            required
          />
          <Proof of={room.viewer} permission={lane.viewerMayVote} next={next} />
          <div className="button-row">
            <SubmitButton>{t('sendBack')}</SubmitButton>
          </div>
        </Form>
      </Fold>
    </div>
  )
}
