import { useTranslations } from 'next-intl'
import type { ComparedCaseFragment } from '#app/gql/graphql.ts'
import { Shape } from '#app/ui/glyph.tsx'
import { labels } from '#app/ui/labels.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { kind, shapes } from '#app/ui/score.tsx'

export function Answer({ of }: { of: boolean | null }) {
  const t = useTranslations('score.answers')
  return (
    <span className="answer-line" data-answer={kind(of)}>
      <Shape name={shapes[kind(of)]} /> {t(kind(of))}
    </span>
  )
}

export function Lessons({ of }: { of: readonly string[] }) {
  return (
    <ol className="beside-lessons">
      {of.map((lesson) => (
        <li key={lesson}>{lesson}</li>
      ))}
    </ol>
  )
}

/** No figure without its source. */
export function Figures({ of }: { of: ComparedCaseFragment }) {
  const t = useTranslations()
  const { language } = useReader()
  const { metric, figure } = labels(t, language)
  if (of.figures.length === 0) return <span className="quiet">{t('libraryCase.noFigures')}</span>
  return (
    <ul className="beside-figures">
      {of.figures.map((each) => (
        <li key={`${each.metric} ${each.value}`}>
          {metric(each.metric)} <b>{figure(each)}</b>{' '}
          {each.note ? <span className="small quiet">({each.note[language]}) </span> : null}
          <Link className="small quiet" href={`/library/${of.slug}#source-${each.sourceNumber}`}>
            {each.source.publisher}
          </Link>
        </li>
      ))}
    </ul>
  )
}
