import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { SheetFragment, StepUpFragment } from '#app/gql/graphql.ts'
import { Act } from '#app/ui/act.tsx'
import { CopyButton } from '#app/ui/copy.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { fingerprint, zoned } from '#app/ui/format.ts'
import { Receipt } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { PublicationState } from '#app/ui/state.tsx'
import { atTime, upToTime } from '#app/ui/when.ts'
import { type Place, statementPath } from '../place.ts'
import { useChannelOfKey } from '../publications.tsx'
import { publish } from './actions.ts'
import { Out } from './out.tsx'
import type { Deed } from './page.tsx'
import { type Common, Permit } from './permit.tsx'
import { ProofOfIdentity, Schedule, StaffReason } from './schedule.tsx'
import { Unanswered } from './unanswered.tsx'
import { Ended, Waiting } from './waiting.tsx'

export const sheet = graphql(/* GraphQL */ `
  fragment Sheet on Variant {
    key
    channel
    language
    hash
    title
    rendered
    length
    limit
    viewerMayPublish {
      allowed
      refusal
    }
    asksStaffReason
    endedPublication {
      state
      endedAt
      endedBy {
        name
      }
      endedReason
      endedCode
    }
    publication {
      ...Opened
    }
  }
  fragment Opened on Publication {
    id
    state
    permitEndsAt
    openedAt
    openedBy {
      name
      isViewer
    }
    dueAt
    releasedAt
    releasedBy {
      name
      isViewer
    }
    staffNotToldReason
    ...AfterRelease
    ...Captures
    viewerMayCallOff {
      allowed
      refusal
    }
    publishedAt
    publishedBy {
      name
    }
    link
    note
    withdrawnAt
    viewerMayWithdraw {
      allowed
      refusal
    }
  }
`)

type Channel = {
  readonly name: string
  readonly owner?: { readonly name: string } | null
  readonly backup?: { readonly name: string } | null
}
type Props = {
  of: SheetFragment
  channel: Channel | null
  caseId: string
  statementId: string
  viewer: StepUpFragment
  done: Deed | null
  /** How loud its button is: the loudest on the page is the act that is next. */
  kind: 'primary' | 'plain'
  /** The window that was cleared, in words. */
  window: string
  place: Place
  now: string
}

/** One text on its way out: exactly these words, to be posted by hand, and the one act that is next. */
export function Sheet({ of, channel, caseId, statementId, viewer, done, kind, window, place, now }: Props) {
  const t = useTranslations('statement.publish')
  const name = useChannelOfKey()
  const anchor = of.key.replaceAll('/', '-')
  const { publication } = of
  const common = { caseId, statementId, reference: place.reference, number: place.number, variantKey: of.key }
  return (
    <Section
      id={anchor}
      title={name(of.key)}
      end={publication ? <PublicationState state={publication.state} /> : null}
      className="sheet"
    >
      {done ? <JustDone of={of} done={done} now={now} /> : null}
      <p className="small quiet">
        {channel?.owner ? t('owner', { channel: channel.name, name: channel.owner.name }) : t('noOwner')}{' '}
        {of.hash ? (
          <>
            {t('fingerprint')} <span className="fp">{fingerprint(of.hash)}</span>
          </>
        ) : null}
      </p>
      <div className="exact" lang={of.language.toLowerCase()}>
        {of.rendered}
      </div>
      <div className="button-row">
        <CopyButton text={of.rendered} copied={t('copied')}>
          {t('copy')}
        </CopyButton>
      </div>
      <Now
        of={of}
        kind={publication ? 'plain' : kind}
        common={common}
        viewer={viewer}
        window={window}
        place={place}
        now={now}
      />
    </Section>
  )
}

type NowProps = Pick<Props, 'of' | 'kind' | 'viewer' | 'window' | 'place' | 'now'> & { common: Common }

/** Where the text stands, and what may be done about it. */
function Now(props: NowProps) {
  const { of, common, now } = props
  const name = useChannelOfKey()
  const { publication } = of
  if (publication?.state === 'PUBLISHING') return <Permit of={publication} common={common} now={now} />
  if (publication?.state === 'UNKNOWN') return <Unanswered of={publication} common={common} now={now} />
  if (publication && publication.state !== 'SCHEDULED')
    return <Out of={publication} common={common} name={name(of.key)} now={now} />
  return (
    <>
      {publication ? <Waiting of={publication} common={common} now={now} /> : null}
      {!publication && of.endedPublication ? <Ended of={of.endedPublication} now={now} /> : null}
      <Go {...props} />
    </>
  )
}

/** Out now, or at a time that one chooses. */
function Go({ of, kind, common, viewer, window, place, now }: NowProps) {
  const t = useTranslations('statement.publish')
  const name = useChannelOfKey()
  const anchor = of.key.replaceAll('/', '-')
  const next = `${statementPath(place)}/publish#${anchor}`
  return (
    <>
      <Form action={publish} className="form" fields={['password', 'staffNotToldReason']}>
        <Hidden values={{ ...common, variantHash: of.hash }} />
        {of.asksStaffReason && of.viewerMayPublish.allowed ? <StaffReason id={anchor} /> : null}
        <ProofOfIdentity of={viewer} next={next} />
        <div>
          <Act permission={of.viewerMayPublish} id={`no-${anchor}`} kind={kind}>
            {t('start', { channel: name(of.key) })}
          </Act>
        </div>
      </Form>
      {of.viewerMayPublish.allowed && of.hash ? (
        <Schedule
          id={anchor}
          texts={[{ key: of.key, hash: of.hash }]}
          common={common}
          asksStaffReason={of.asksStaffReason}
          dueAt={of.publication?.dueAt ?? null}
          viewer={viewer}
          next={next}
          window={window}
          now={now}
        />
      ) : null}
    </>
  )
}

/** What was just done to this text, said where it was done. */
function JustDone({ of: { key, publication }, done, now }: { of: SheetFragment; done: Deed; now: string }) {
  const t = useTranslations('statement.publish')
  const name = useChannelOfKey()
  const reader = useReader()
  const at = publication?.withdrawnAt ?? publication?.publishedAt ?? publication?.openedAt
  const time = at ? atTime(at, now, reader) : ''
  if (done === 'publishing') {
    return publication?.permitEndsAt ? (
      <Receipt title={t('permit', { time: upToTime(publication.permitEndsAt, now, reader) })}>
        {t('permitNext')}
      </Receipt>
    ) : null
  }
  if (done === 'scheduled')
    return publication?.dueAt ? (
      <Receipt title={t('scheduledDone', { time: zoned(publication.dueAt, reader, now) })}>
        {t('scheduledNext')}
      </Receipt>
    ) : null
  if (done === 'calledOff') return <Receipt title={t('calledOffDone')} />
  if (done === 'captured') return <Receipt title={t('capture.done')} />
  if (done === 'checked') return <Receipt title={t('checkedDone')} />
  if (done === 'failed') return <Receipt title={t('failedDone')}>{t('failedNext')}</Receipt>
  return (
    <Receipt
      title={t(done === 'out' ? 'done' : 'withdrawn', {
        channel: name(key),
        time,
        name: publication?.publishedBy?.name ?? '',
      })}
    />
  )
}
