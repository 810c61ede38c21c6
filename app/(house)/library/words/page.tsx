import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { WordingKind } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Frame } from '../../frame.tsx'

const WordsToReadAgain = graphql(/* GraphQL */ `
  query WordsToReadAgain {
    ...Frame
  }
`)

const kinds = [
  'NUMBER',
  'POSITION',
  'RUMOUR_IN_TITLE',
  'BLAME',
  'SPECULATION',
  'ABSOLUTE',
  'NO_COMMENT',
  'NON_APOLOGY',
  'MINIMISING',
  'LEGAL_FAULT',
  'VICTIM_NAME',
  'CORPORATE',
] as const satisfies readonly WordingKind[]

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('wording'))('page')} · Sangfroid`,
})

/** The reasons behind what the check says of words, each with its source. */
export default async function WordsPage() {
  const [data, t, library] = await Promise.all([
    run(WordsToReadAgain),
    getTranslations('wording'),
    getTranslations('libraryCase'),
  ])
  return (
    <Frame of={data} current="library">
      <p className="crumb">
        <Link className="plain" href="/library">
          {library('crumb')}
        </Link>
      </p>
      <h1>{t('page')}</h1>
      <p className="lead long">{t('pageLead')}</p>
      {kinds.map((kind) => (
        <section key={kind} id={kind.toLowerCase()} className="reasons long" aria-labelledby={`${kind}-name`}>
          <h2 id={`${kind}-name`}>{t(`kinds.${kind}`)}</h2>
          <p>{t(`doctrine.${kind}`)}</p>
          <p className="small quiet">{t('source', { source: t(`sources.${kind}`) })}</p>
        </section>
      ))}
      <p className="small quiet mt-24">{t('notLaw')}</p>
    </Frame>
  )
}
