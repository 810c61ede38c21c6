import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { Lane, ReadStatementQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { ForgetWords } from '#app/ui/kept.tsx'
import { FocusResult } from '../../../../focus-result.tsx'
import { Frame } from '../../../../frame.tsx'
import { isAsked } from './ballot.ts'
import { Bar, hasBar } from './bar.tsx'
import { GlassBanner, Glasses, GlassMenu } from './break-glass/state.tsx'
import { Cancel } from './cancel.tsx'
import { Correcting } from './correcting.tsx'
import { Findings } from './findings.tsx'
import { Origin, UseWords } from './from-line.tsx'
import { Head } from './head.tsx'
import { FindInside } from './inside.tsx'
import { Lanes } from './lanes.tsx'
import { Newer } from './newer.tsx'
import { Overriding } from './overriding.tsx'
import { at, casePath, type OfCase, type Place, placeOf } from './place.ts'
import { Publications } from './publications.tsx'
import { Reading } from './reading.tsx'
import { StaleVotes } from './stale.tsx'
import { Still } from './still.tsx'
import { HeldBack, Talk } from './talk/talk.tsx'
import { Terms } from './terms.tsx'
import { Turn } from './turn.tsx'
import { UnfitClaims, Vetoes } from './unfit.tsx'
import { YourVoid } from './versions.tsx'
import { ForgetDraft } from './write/kept-draft.ts'

const document = graphql(/* GraphQL */ `
  query ReadStatement($reference: String!, $number: Int!, $from: Int!, $to: Int!, $compares: Boolean!) {
    ...Frame
    viewer {
      ...StepUp
    }
    statement(by: { place: { reference: $reference, number: $number } }) {
      id
      ...Head
      ...Publications
      ...FoundInside
      case {
        confidentiality
      }
      openVetoes {
        ...Veto
      }
      waiting {
        ...LaneWaited
      }
      versions {
        ...Earlier
      }
      compared: versions(n: $to) @include(if: $compares) {
        changesSince(n: $from) {
          ...Difference
        }
      }
      version {
        ...Turn
        ...FromLine
        ...GlassState
        ...Terms
        ...Reading
        ...Talk
        ...Correcting
        ...Stale
        ...Findings
        viewerMayCancel {
          allowed
        }
        contributors {
          isViewer
        }
        unfitClaims {
          ...Unfit
        }
        review {
          ...Lanes
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
  const { reference, number } = await params
  const t = await getTranslations('shell')
  return { title: t('title', { page: `${reference} · ${(await getTranslations('statement'))('title', { number })}` }) }
}

export default async function StatementPage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const place = placeOf(reference, number, await searchParams)
  const { from, to } = place
  const data = await run(document, {
    reference,
    number: place.number,
    from: from ?? 0,
    to: to ?? 0,
    compares: from !== null && to !== null,
  })
  const { statement, viewer } = data
  if (!statement?.case || !viewer) return null
  await confirmFirst(data, place)
  const ofCase = { ...statement, case: statement.case }
  return <Statement data={data} statement={ofCase} viewer={viewer} place={place} now={new Date().toISOString()} />
}

/** Whoever comes from a mail proves who they are before they read, so that the vote stays one tap. */
async function confirmFirst({ statement, viewer }: ReadStatementQuery, place: Place): Promise<void> {
  const arrives = (await headers()).get('sec-fetch-dest') === 'document'
  const lapsed = viewer?.mustConfirmBy && viewer.mustConfirmBy < new Date().toISOString()
  if (arrives && lapsed && statement && isAsked(statement.version))
    redirect(`/sign-in/confirm?next=${encodeURIComponent(at(place))}`)
}

type Read = {
  data: ReadStatementQuery
  statement: OfCase<NonNullable<ReadStatementQuery['statement']>>
  viewer: NonNullable<ReadStatementQuery['viewer']>
  place: Place
  now: string
}

function Statement({ data, statement, viewer, place, now }: Read) {
  const { version, versions, openVetoes } = statement
  const restricted = statement.case.confidentiality === 'RESTRICTED'
  const ballot = {
    of: version,
    place,
    veto: openVetoes.some(({ mine }) => mine),
    reviews: reviewsCase(statement) && !version.contributors.some(({ isViewer }) => isViewer),
  }
  // News never changes what is read or pressed: only going somewhere, or voting, does.
  const [here, on] = [JSON.stringify(place), `${version.n}/${version.state}`]
  const bar = hasBar(ballot) ? (
    <Bar {...ballot} statementId={statement.id} viewer={viewer} restricted={restricted} now={now} />
  ) : null
  return (
    <Frame
      of={data}
      current="cases"
      caseHref={casePath(place)}
      drill={statement.case.kind === 'DRILL'}
      bar={
        bar ? (
          <Still key={here} on={on}>
            {bar}
          </Still>
        ) : undefined
      }
    >
      {place.done ? <ForgetWords keep={`vote/${statement.id}/`} /> : null}
      {place.submitted ? <ForgetDraft statementId={statement.id} revision={place.submitted} /> : null}
      <Still key={here} on={on} marker={<Newer of={version} place={place} />}>
        <Head
          of={statement}
          version={version}
          place={place}
          now={now}
          menu={<GlassMenu of={version} place={place} />}
        />
        <GlassBanner of={version} place={place} now={now} />
        <FocusResult on={place.done ? `${version.n}/${version.viewerVerdict}` : ''}>
          {version.state === 'DRAFT' && version.origin && version.viewerMayEdit.allowed ? (
            <UseWords of={version} statementId={statement.id} place={place} />
          ) : (
            <Turn of={version} place={place} now={now} />
          )}
        </FocusResult>
        <Vetoes of={openVetoes} now={now} />
        {openVetoes.map((veto) => (
          <Overriding key={veto.id} of={veto} place={place} viewer={viewer} now={now} />
        ))}
        <HeldBack of={version} />
        <UnfitClaims of={version.unfitClaims} place={place} />
        <Correcting of={version} />
        <div className="desk">
          <Reading
            of={version}
            versions={versions}
            compared={statement.compared?.[0]?.changesSince ?? null}
            place={place}
            now={now}
          />
          <Side statement={statement} place={place} now={now} reviews={ballot.reviews} />
        </div>
      </Still>
    </Frame>
  )
}

const lanes: readonly string[] = ['LEGAL', 'COMMUNICATIONS', 'EXECUTIVE', 'HUMAN_RESOURCES'] satisfies Lane[]

const reviewsCase = ({ where }: Read['statement']) =>
  where?.roles.some(({ role, state, person }) => state === 'HELD' && person?.isViewer && lanes.includes(role)) ?? false

type Beside = Pick<Read, 'statement' | 'place' | 'now'> & { reviews: boolean }

async function Side({ statement, place, now, reviews }: Beside) {
  const t = await getTranslations('statement')
  const { version, versions } = statement
  return (
    <aside className="side stack" aria-label={t('conditions')}>
      {version.review && version.review.lanes.length > 0 ? (
        <Lanes of={version.review} waiting={statement.waiting} viewerLane={version.viewerLane ?? null} now={now}>
          <StaleVotes of={version} now={now} />
          {version.viewerVerdict || version.staleVotes.some(({ mine }) => mine) ? null : (
            <YourVoid of={versions} now={now} />
          )}
        </Lanes>
      ) : null}
      <Origin of={version} now={now} />
      <Glasses of={version} place={place} now={now} />
      <Talk of={version} statementId={statement.id} place={place} now={now} reviews={reviews} />
      <Findings of={version} place={place} />
      <Terms of={version} now={now} voting={isAsked(version)} />
      <Publications of={statement} place={place} now={now} />
      <FindInside of={statement} place={place} now={now} />
      {version.viewerMayCancel.allowed ? <Cancel statementId={statement.id} place={place} /> : null}
    </aside>
  )
}
