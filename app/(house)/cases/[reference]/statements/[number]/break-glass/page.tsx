import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { BreakGlassPageQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { Frame } from '../../../../../frame.tsx'
import { Head } from '../head.tsx'
import { casePath, type OfCase, type Place, placeOf, statementPath } from '../place.ts'
import { Consequences, OpenGlass } from './open.tsx'
import { waits } from './state.tsx'
import { ReviewGlass, SecondGlass } from './use.tsx'

const document = graphql(/* GraphQL */ `
  query BreakGlassPage($reference: String!, $number: Int!) {
    ...Frame
    viewer {
      ...StepUp
    }
    statement(by: { place: { reference: $reference, number: $number } }) {
      id
      ...Head
      version {
        ...GlassState
        breakGlassChannels
        breakGlasses {
          id
          variantKeys
        }
        variants {
          key
          channel
          language
          rendered
        }
        review {
          lanes {
            lane
            state
          }
        }
      }
    }
  }
`)

type Props = { params: Promise<{ reference: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t, shell] = [await params, await getTranslations('breakGlass'), await getTranslations('shell')]
  return { title: shell('title', { page: `${reference} · ${t('title')}` }) }
}

export default async function BreakGlassPage({ params }: Props) {
  const { reference, number } = await params
  const place = placeOf(reference, number, {})
  const data = await run(document, { reference, number: place.number })
  if (!data.statement?.case || !data.viewer) return null
  return (
    <Glass
      data={data}
      statement={{ ...data.statement, case: data.statement.case }}
      viewer={data.viewer}
      place={place}
      now={new Date().toISOString()}
    />
  )
}

export type GlassRead = {
  data: BreakGlassPageQuery
  statement: OfCase<NonNullable<BreakGlassPageQuery['statement']>>
  viewer: NonNullable<BreakGlassPageQuery['viewer']>
  place: Place
  now: string
}

/** One act at a time: ask, agree, or judge. What it does is always said first. */
function Glass(read: GlassRead) {
  const { data, statement, place, now } = read
  const t = useTranslations('breakGlass')
  const { version } = statement
  const asked = version.breakGlasses.find((use) => waits(use, now))
  const used = version.breakGlasses.find(({ secondedAt, closedAt }) => secondedAt && !closedAt)
  return (
    <Frame of={data} current="cases" caseHref={casePath(place)} drill={statement.case.kind === 'DRILL'}>
      <Head of={statement} version={version} place={place} now={now} title={t('title')} />
      <p className="small mt-8">
        <Link href={statementPath(place)}>{t('back')}</Link>
      </p>
      <p className="mt-12">{t('lead')}</p>
      <Consequences of={version} />
      {used ? (
        <ReviewGlass {...read} use={used} />
      ) : asked ? (
        <SecondGlass {...read} use={asked} />
      ) : version.viewerMayBreakGlass.allowed ? (
        <OpenGlass {...read} />
      ) : (
        <NotHere refusal={version.viewerMayBreakGlass.refusal ?? null} />
      )}
    </Frame>
  )
}

export function NotHere({ refusal }: { refusal: Parameters<typeof say>[0] | null }) {
  const { language } = useReader()
  return (
    <div className="mt-24">
      <Refusal>{refusal ? say(refusal, language) : null}</Refusal>
    </div>
  )
}
