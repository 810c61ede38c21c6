import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ComesFromFragment } from '#app/gql/graphql.ts'
import { day } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'

export const comesFrom = graphql(/* GraphQL */ `
  fragment ComesFrom on AppliedLesson {
    id
    how
    appliedAt
    appliedBy {
      name
    }
    lesson {
      wording {
        words
      }
    }
    case {
      reference
      language
    }
  }
`)

/** The lessons a line or a policy comes from: those of cases the reader may see, and no trace of others. */
export function ComesFrom({ of, now }: { of: readonly ComesFromFragment[]; now: string }) {
  const t = useTranslations('postMortem')
  const reader = useReader()
  return (
    <ul className="says small mt-8">
      {of.map(({ id, how, appliedAt, appliedBy, lesson, case: subject }) => (
        <li key={id}>
          {t.rich('comesFrom.lesson', {
            lesson: lesson.wording?.words ?? '',
            case: subject.reference,
            b: (words) => <span lang={subject.language.toLowerCase()}>{words}</span>,
            wide: (words) => (
              <Link className="nowrap" href={`/cases/${subject.reference}/post-mortem`}>
                {words}
              </Link>
            ),
          })}{' '}
          <span lang={subject.language.toLowerCase()}>{how}</span>{' '}
          <span className="quiet">
            {t('applied.who', { name: appliedBy?.name ?? '', day: day(appliedAt, reader, now) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
