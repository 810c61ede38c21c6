import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LearntFragment } from '#app/gql/graphql.ts'
import { longDay } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { State } from '#app/ui/state.tsx'
import { Text } from '#app/ui/text.tsx'
import { Changes } from '../../changed.tsx'

export const learnt = graphql(/* GraphQL */ `
  fragment Learnt on Passage {
    id
    wording {
      words
    }
    applied {
      ...Changed
      takenBackAt
    }
    postMortem {
      id
      publishedAt
      case {
        reference
        title
        language
      }
      libraryCase {
        slug
        category
        cluster
      }
    }
  }
`)

/** Lesson after lesson, under the case that taught it. */
export function Learnt({ of }: { of: readonly LearntFragment[] }) {
  const cases = [...new Set(of.map(({ postMortem }) => postMortem.id))]
  return cases.map((id) => <OfCase key={id} of={of.filter(({ postMortem }) => postMortem.id === id)} />)
}

function OfCase({ of }: { of: readonly LearntFragment[] }) {
  const t = useTranslations('insights.lessons')
  const all = useTranslations()
  const reader = useReader()
  const [first] = of
  if (!first) return null
  const { case: subject, libraryCase: past, publishedAt } = first.postMortem
  const language = subject.language.toLowerCase()
  const place = past ? `/library/${past.slug}` : `/cases/${subject.reference}/post-mortem`
  return (
    <section className="mt-32" aria-labelledby={subject.reference}>
      <div className="head">
        <h2 id={subject.reference} lang={language}>
          <Link className="plain" href={place}>
            {subject.title}
          </Link>
        </h2>
      </div>
      <p className="small quiet mt-8">
        <Link href={`/cases/${subject.reference}/post-mortem`}>{subject.reference}</Link>
        {past ? ` · ${all(`categories.${past.category}`)} · ${all(`clusters.${past.cluster}`)}` : null}
        {publishedAt ? ` · ${t('published', { day: longDay(publishedAt, reader) })}` : null}
      </p>
      <ul className="list">
        {of.map((lesson) => (
          <li key={lesson.id}>
            <Lesson of={lesson} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lesson({ of, language }: { of: LearntFragment; language: string }) {
  const t = useTranslations('insights.lessons')
  const standing = of.applied.filter(({ takenBackAt }) => !takenBackAt)
  return (
    <>
      <Text value={of.wording?.words ?? ''} language={language} />
      {standing.length > 0 ? (
        <Changes of={standing} language={language} />
      ) : (
        <p className="small mt-8">
          <State tone="wait" shape="todo">
            {t('nothingYet')}
          </State>
        </p>
      )}
    </>
  )
}
