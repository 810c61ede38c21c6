import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { FoundCaseFragment } from '#app/gql/graphql.ts'
import { labels } from '#app/ui/labels.ts'
import { Marked } from '#app/ui/marked.tsx'
import { PastCase } from '#app/ui/past-case.tsx'
import { useReader } from '#app/ui/reader.ts'
import { firstWords } from './first-words.ts'

export const found = graphql(/* GraphQL */ `
  fragment FoundCase on LibraryCaseEdge {
    node {
      slug
      title {
        fr
        en
      }
      startedOn
      country
      sector
      channel
      cluster
      firstWordsHours
      lessons {
        fr
        en
      }
      scorecard {
        step
        answer
      }
    }
    match {
      fuzzy
      hits {
        language
        title {
          text
          highlights {
            start
            end
          }
        }
        text {
          text
          highlights {
            start
            end
          }
        }
      }
    }
  }
`)

/** One result: the case in a line, its most telling lesson, and where the words of the search stand in it. */
export function Found({ of: { node, match } }: { of: FoundCaseFragment }) {
  const t = useTranslations()
  const { language } = useReader()
  const { country, sector } = labels(t, language)
  const hit = match?.hits.find((each) => each.language.toLowerCase() === language) ?? match?.hits[0]
  const own = hit?.language.toLowerCase() === language
  const line = t('library.line', {
    year: node.startedOn.slice(0, 4),
    country: country(node.country),
    sector: sector(node.sector),
    channel: t(`triggerChannels.startedIn.${node.channel}`),
    cluster: t(`clusters.${node.cluster}`).toLocaleLowerCase(language),
  })
  const first = node.firstWordsHours === null ? '' : ` ${firstWords(t, language, node.firstWordsHours)}.`
  return (
    <PastCase
      title={hit && own ? <Marked of={hit.title} /> : node.title[language]}
      href={`/library/${node.slug}`}
      line={`${line}${first}`}
      teaches={node.lessons[0]?.[language]}
      hit={
        hit && hit.text.highlights.length > 0 ? (
          <span lang={own ? undefined : hit.language.toLowerCase()}>
            … <Marked of={hit.text} /> …
          </span>
        ) : null
      }
      answers={node.scorecard}
    />
  )
}
