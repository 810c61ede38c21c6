import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { PublishSheetQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { sinceTime } from '#app/ui/when.ts'
import { FocusResult } from '../../../../../focus-result.tsx'
import { Frame } from '../../../../../frame.tsx'
import { Correcting } from '../correcting.tsx'
import { Head } from '../head.tsx'
import { Lagging } from '../lagging.tsx'
import { casePath, type OfCase, type Place, placeOf, statementPath } from '../place.ts'
import { useWindow } from '../terms.tsx'
import { UnfitClaims, Vetoes } from '../unfit.tsx'
import { Earlier } from './earlier.tsx'
import { Sheet } from './sheet.tsx'
import { StaffFirst } from './staff-first.tsx'
import { Together } from './together.tsx'

const document = graphql(/* GraphQL */ `
  query PublishSheet($reference: String!, $number: Int!) {
    ...Frame
    viewer {
      ...StepUp
    }
    organisation {
      channels {
        type
        name
        owner {
          name
        }
        backup {
          name
        }
      }
    }
    statement(by: { place: { reference: $reference, number: $number } }) {
      id
      ...Head
      case {
        id
        heldAt
        heldBy {
          name
        }
        holdReason
        severity
      }
      openVetoes {
        ...Veto
      }
      publications {
        n
        variantKey
        ...Opened
      }
      version {
        n
        notBefore
        notAfter
        ...Correcting
        lagging {
          ...Lag
        }
        unfitClaims {
          ...Unfit
        }
        variants {
          ...Sheet
        }
      }
    }
  }
`)

type Props = {
  params: Promise<{ reference: string; number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference, number }, t, shell] = [
    await params,
    await getTranslations('statement'),
    await getTranslations('shell'),
  ]
  return { title: shell('title', { page: `${reference} · ${t('title', { number })} · ${t('publish.title')}` }) }
}

export default async function PublishPage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const search = await searchParams
  const place = placeOf(reference, number, search)
  const data = await run(document, { reference, number: place.number })
  if (!data.statement?.case || !data.viewer) return null
  const done = typeof search.done === 'string' && isDone(search.done) ? search.done : null
  return (
    <Publish
      data={data}
      statement={{ ...data.statement, case: data.statement.case }}
      viewer={data.viewer}
      place={place}
      done={done}
      now={new Date().toISOString()}
    />
  )
}

const deeds = ['publishing', 'scheduled', 'calledOff', 'out', 'failed', 'checked', 'captured', 'withdrawn'] as const
export type Deed = (typeof deeds)[number]
const isDone = (word: string): word is Deed => deeds.some((deed) => deed === word)

type Read = {
  data: PublishSheetQuery
  statement: OfCase<NonNullable<PublishSheetQuery['statement']>>
  viewer: NonNullable<PublishSheetQuery['viewer']>
  place: Place
  done: Deed | null
  now: string
}

/** Every text with its channel, its owner and its window: the exact words first, then the one act that is next. */
function Publish({ data, statement, viewer, place, done, now }: Read) {
  const t = useTranslations('statement')
  const window = useWindow(now)
  const { version } = statement
  const ready = version.variants.filter(({ viewerMayPublish }) => viewerMayPublish.allowed)
  const owners = new Map(data.organisation.channels.map((channel) => [channel.type, channel]))
  return (
    <Frame of={data} current="cases" caseHref={casePath(place)} drill={statement.case.kind === 'DRILL'}>
      <Head of={statement} version={version} place={place} now={now} />
      <p className="small mt-8">
        <Link href={statementPath(place)}>{t('writing.back')}</Link>
      </p>
      <p className="mt-12">
        {t('publish.lead')} <b>{t('publish.window', { window: window(version) })}</b>
      </p>
      <StaffFirst of={version.variants} severity={statement.case.severity} />
      <Correcting of={version} />
      <Lagging of={version.lagging} />
      <Held of={statement.case} now={now} />
      <Vetoes of={statement.openVetoes} now={now} />
      <UnfitClaims of={version.unfitClaims} place={place} />
      <FocusResult on={done ? `${done}/${place.variant}` : ''}>
        <Together
          of={version.variants}
          statementId={statement.id}
          viewer={viewer}
          done={place.variant ? null : done}
          window={window(version)}
          place={place}
          now={now}
        />
        <div className="sheets">
          {version.variants.map((variant) => (
            <Sheet
              key={variant.key}
              of={variant}
              channel={owners.get(variant.channel) ?? null}
              caseId={statement.case.id}
              statementId={statement.id}
              viewer={viewer}
              kind={ready.length > 1 ? 'plain' : 'primary'}
              window={window(version)}
              done={variant.key === place.variant ? done : null}
              place={place}
              now={now}
            />
          ))}
        </div>
        <Earlier of={statement} place={place} now={now} />
      </FocusResult>
    </Frame>
  )
}

function Held({
  of: { heldAt, heldBy, holdReason },
  now,
}: {
  of: Pick<Read['statement']['case'], 'heldAt' | 'heldBy' | 'holdReason'>
  now: string
}) {
  const t = useTranslations()
  const reader = useReader()
  if (!heldAt) return null
  return (
    <Banner boxed icon="hold">
      {t('caseRoom.hold.banner', {
        time: sinceTime(heldAt, now, reader),
        name: heldBy?.name ?? t('ui.nobody'),
        reason: holdReason ?? '',
      })}
    </Banner>
  )
}
