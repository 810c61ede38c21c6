import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { ComparedCaseFragment } from '#app/gql/graphql.ts'
import { capital, knownDate, together } from '#app/ui/format.ts'
import { labels } from '#app/ui/labels.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { firstWords } from '../first-words.ts'
import { Answer, Figures, Lessons } from './cells.tsx'

export const comparedCase = graphql(/* GraphQL */ `
  fragment ComparedCase on LibraryCase {
    slug
    title {
      fr
      en
    }
    organisation
    startedOn
    country
    sector
    channel
    category
    cluster
    trigger {
      fr
      en
    }
    strategies
    firstWordsHours
    scorecard {
      step
      answer
    }
    timeline {
      at
      steps
    }
    ...PastFigures
    outcome {
      fr
      en
    }
    lessons {
      fr
      en
    }
  }
`)

type Row = readonly [key: string, name: string, cell: (of: ComparedCaseFragment) => ReactNode, short?: 'short']

/** One column a case, one line a question; on a phone, one block a question, where short answers stay side by side. */
export function SideBySide({ of }: { of: readonly ComparedCaseFragment[] }) {
  const t = useTranslations('compare')
  const { language } = useReader()
  return (
    <Section id="side" title={t('side')} className="mt-32">
      <table className="table beside">
        <caption className="visually-hidden">{t('side')}</caption>
        <thead>
          <tr>
            <td />
            {of.map(({ slug, title }) => (
              <th key={slug} scope="col">
                <Link className="plain" href={`/library/${slug}`}>
                  {title[language]}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {useRows().map(([key, name, cell, short]) => (
            <tr key={key} className={short}>
              <th scope="row">{name}</th>
              {of.map((past) => (
                <td key={past.slug} data-case={past.organisation}>
                  {cell(past)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function useRows(): readonly Row[] {
  const t = useTranslations()
  const { language } = useReader()
  const { country, sector } = labels(t, language)
  const answers: Row[] = (['FACTS', 'ACTION', 'APOLOGY', 'VALUES'] as const).map((step) => [
    step,
    t(`score.questions.${step}`),
    ({ scorecard }) => <Answer of={scorecard.find((line) => line.step === step)?.answer ?? null} />,
    'short',
  ])
  return [
    ['when', t('compare.when'), (of) => `${knownDate(of.startedOn, language)}, ${country(of.country)}`, 'short'],
    ['trigger', t('libraryCase.trigger'), (of) => of.trigger[language]],
    [
      'first',
      t('compare.firstWords'),
      (of) =>
        of.firstWordsHours === null
          ? t('score.notKnown')
          : capital(firstWords(t, language, of.firstWordsHours, of.timeline)),
      'short',
    ],
    ...answers,
    [
      'strategies',
      t('libraryCase.strategies'),
      (of) =>
        capital(
          together(
            of.strategies.map((strategy) => t(`strategies.${strategy}`).toLocaleLowerCase(language)),
            language,
          ),
        ),
    ],
    ['figures', t('libraryCase.figures'), (of) => <Figures of={of} />],
    ['outcome', t('libraryCase.ended'), (of) => of.outcome[language]],
    ['lessons', t('libraryCase.teaches'), (of) => <Lessons of={of.lessons.map((lesson) => lesson[language])} />],
    ['sector', t('library.facets.sector'), (of) => sector(of.sector), 'short'],
    ['channel', t('library.facets.channel'), (of) => t(`triggerChannels.${of.channel}`), 'short'],
    ['cluster', t('library.facets.cluster'), (of) => t(`clusters.${of.cluster}`), 'short'],
  ]
}
