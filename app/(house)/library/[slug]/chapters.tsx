import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastChaptersFragment } from '#app/gql/graphql.ts'
import { capital, together } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Facts } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Changes } from '../../changed.tsx'
import { byLesson } from '../../changed-words.ts'

export const chapters = graphql(/* GraphQL */ `
  fragment PastChapters on LibraryCase {
    trigger {
      fr
      en
    }
    summary {
      fr
      en
    }
    outcome {
      fr
      en
    }
    lessons {
      fr
      en
    }
    strategies
    cluster
    own
    applied {
      ...Changed
      case {
        language
      }
    }
  }
`)

type Props = { of: PastChaptersFragment }

export function Lessons({ of }: Props) {
  const t = useTranslations('libraryCase')
  const { language } = useReader()
  const { under, left } = byLesson(of.lessons, of.applied)
  const said = of.applied[0]?.case.language.toLowerCase()
  return (
    <Section
      id="lessons"
      title={t('teaches')}
      end={of.own ? <Link href="/insights/lessons">{t('allLessons')}</Link> : undefined}
    >
      <ol className="lessons">
        {of.lessons.map((lesson, place) => (
          <li key={lesson.en}>
            <div>
              {lesson[language]}
              <Changes of={under[place] ?? []} language={said} />
            </div>
          </li>
        ))}
      </ol>
      <Changes of={left} language={said} quoting />
    </Section>
  )
}

export function Ending({ of }: Props) {
  const t = useTranslations('libraryCase')
  const { language } = useReader()
  return (
    <Section id="after" title={t('ended')}>
      <p className="mt-12 long">{of.outcome[language]}</p>
    </Section>
  )
}

/** The long version, and how the editors coded it. */
export function Whole({ of }: Props) {
  const t = useTranslations()
  const { language } = useReader()
  const strategies = of.strategies.map((strategy) => t(`strategies.${strategy}`).toLocaleLowerCase(language))
  return (
    <Section id="whole" title={t('libraryCase.whole')} className="mt-48">
      <p className="mt-12 long">{of.summary[language]}</p>
      <Facts
        rows={[
          [t('libraryCase.trigger'), of.trigger[language]],
          [t('libraryCase.strategies'), capital(together(strategies, language))],
          [
            t('library.facets.cluster'),
            <span key="cluster">
              {t(`clusters.${of.cluster}`)}. <span className="quiet">{t('libraryCase.codedNote')}</span>
            </span>,
          ],
        ]}
      />
    </Section>
  )
}
