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
  fragment Learnt on Lesson {
    number
    words {
      fr
      en
    }
    language
    learntAt
    passage {
      applied {
        ...Changed
        takenBackAt
      }
      postMortem {
        case {
          reference
          title
        }
      }
    }
    libraryCase {
      slug
      title {
        fr
        en
      }
      origin
      category
      cluster
    }
  }
`)

/** Lesson after lesson, under the case that taught it. */
export function Learnt({ of }: { of: readonly LearntFragment[] }) {
  const cases = [...new Set(of.map(caseOf))]
  return cases.map((id) => <OfCase key={id} id={id} of={of.filter((lesson) => caseOf(lesson) === id)} />)
}

const caseOf = ({ passage, libraryCase }: LearntFragment): string =>
  passage?.postMortem.case.reference ?? libraryCase?.slug ?? ''

function OfCase({ id, of }: { id: string; of: readonly LearntFragment[] }) {
  const t = useTranslations('insights.lessons')
  const all = useTranslations()
  const reader = useReader()
  const [first] = of
  if (!first) return null
  const { libraryCase: past, passage, learntAt } = first
  const subject = passage?.postMortem.case
  const language = first.language?.toLowerCase()
  const postMortem = subject ? `/cases/${subject.reference}/post-mortem` : null
  const on = { day: longDay(learntAt, reader) }
  const about = [
    past ? all(`categories.${past.category}`) : null,
    past ? all(`clusters.${past.cluster}`) : null,
    subject ? t('published', on) : t(past?.origin === 'IMPORT' ? 'imported' : 'told', on),
  ]
  return (
    <section className="mt-32" aria-labelledby={id}>
      <div className="head">
        <h2 id={id} lang={language}>
          <Link className="plain" href={past ? `/library/${past.slug}` : (postMortem ?? '/library')}>
            {subject?.title ?? past?.title[reader.language]}
          </Link>
        </h2>
      </div>
      <p className="small quiet mt-8">
        {subject && postMortem ? (
          <>
            <Link href={postMortem}>{subject.reference}</Link>
            {' · '}
          </>
        ) : null}
        {about.filter(Boolean).join(' · ')}
      </p>
      <ul className="list">
        {of.map((lesson) => (
          <li key={lesson.number}>
            <Lesson of={lesson} language={language} />
          </li>
        ))}
      </ul>
      {subject ? null : <p className="small quiet mt-8">{t('noLinks')}</p>}
    </section>
  )
}

function Lesson({ of, language }: { of: LearntFragment; language: string | undefined }) {
  const reader = useReader()
  return (
    <>
      <Text value={of.words[reader.language]} language={language ?? reader.language} />
      {of.passage ? <WhatItChanged of={of.passage.applied} language={language} /> : null}
    </>
  )
}

type Applied = NonNullable<LearntFragment['passage']>['applied']

function WhatItChanged({ of, language }: { of: Applied; language: string | undefined }) {
  const t = useTranslations('insights.lessons')
  const standing = of.filter(({ takenBackAt }) => !takenBackAt)
  if (standing.length > 0) return <Changes of={standing} language={language} />
  return (
    <p className="small mt-8">
      <State tone="wait" shape="todo">
        {t('nothingYet')}
      </State>
    </p>
  )
}
