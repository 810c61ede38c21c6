import { useTranslations } from 'next-intl'
import type { BallotFragment } from '#app/gql/graphql.ts'
import { fingerprint, together } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Receipt } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { atTime } from '#app/ui/when.ts'
import { standingVote } from './ballot.ts'

const said = { APPROVE: 'cleared', REQUEST_CHANGES: 'changeAsked', REJECT: 'refused' } as const

/** The receipt of one's own vote: when, on which bytes, and who is left. */
export function Voted({ of, now }: { of: BallotFragment; now: string }) {
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
