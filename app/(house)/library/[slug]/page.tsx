import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { bound } from '#app/ui/bound.ts'
import { Jumps } from '#app/ui/jumps.tsx'
import { Columns } from '#app/ui/section.tsx'
import { Frame } from '../../frame.tsx'
import { Ending, Lessons, Whole } from './chapters.tsx'
import { Figures } from './figures.tsx'
import { PastHead } from './head.tsx'
import { Hiding, Ours } from './ours.tsx'
import { Scorecard } from './scorecard.tsx'
import { Sources } from './sources.tsx'
import { Timeline } from './timeline.tsx'

const PastCase = graphql(/* GraphQL */ `
  query PastCase($slug: String!, $notes: String) {
    ...Frame
    libraryCase(slug: $slug) {
      title {
        fr
        en
      }
      story {
        fr
        en
      }
      ...PastHead
      ...PastScorecard
      ...PastTimeline
      ...PastChapters
      ...PastFigures
      ...PastSources
      ...PastOurs
    }
  }
`)

/** The name of the tab and the page are one reading. */
const read = cache((slug: string, notes?: string) => run(PastCase, { slug, notes }))

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ notes?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, { notes }, language] = await Promise.all([params, searchParams, getLocale()])
  const { libraryCase } = await read(slug, notes)
  return { title: `${libraryCase?.title[language]} · Sangfroid` }
}

/** For somebody with one minute: the story, what the response did, when, and what it teaches. The rest is below. */
export default async function PastCasePage({ params, searchParams }: Props) {
  const [{ slug }, { notes }] = await Promise.all([params, searchParams])
  const [{ libraryCase, ...rest }, language, t] = await Promise.all([
    read(slug, notes),
    getLocale(),
    getTranslations('libraryCase'),
  ])
  if (!libraryCase) return null
  const past = bound(libraryCase)
  const jumps = (['lessons', 'figures', 'sources'] as const).flatMap((part) =>
    past[part].length > 0 ? [[part, t(`jumps.${part}`, { n: past[part].length })] as const] : [],
  )
  return (
    <Frame of={rest} current="library">
      <PastHead of={past} />
      <Hiding of={past} />
      <Jumps to={jumps} />
      <p className="lead story">{past.story[language]}</p>
      <Scorecard of={past} />
      <Timeline of={past} />
      <Columns className="mt-48">
        <Lessons of={past} />
        <Ending of={past} />
      </Columns>
      <Figures of={past} />
      <Whole of={past} />
      <Sources of={past} />
      <Ours of={past} organisation={rest.viewer?.organisation.name ?? ''} after={notes} />
      {past.own ? null : <p className="small quiet mt-32 long">{t('publicNote')}</p>}
    </Frame>
  )
}
