import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastFiguresFragment } from '#app/gql/graphql.ts'
import { labels } from '#app/ui/labels.ts'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'

export const figures = graphql(/* GraphQL */ `
  fragment PastFigures on LibraryCase {
    figures {
      metric
      value
      unit
      qualifier
      note {
        fr
        en
      }
      source {
        publisher
      }
      sourceNumber
    }
  }
`)

/** No figure without its source. */
export function Figures({ of }: { of: PastFiguresFragment }) {
  const t = useTranslations()
  const { language } = useReader()
  const { metric, figure } = labels(t, language)
  const columns = [
    { label: t('libraryCase.columns.what'), row: true },
    { label: t('libraryCase.columns.figure'), right: true },
    { label: t('libraryCase.columns.source'), className: 'src' },
  ]
  const rows = of.figures.map((each) => ({
    key: `${each.metric} ${each.value}`,
    cells: [
      metric(each.metric),
      <span key="figure">
        <b>{figure(each)}</b>
        {each.note ? <span className="small quiet"> ({each.note[language]})</span> : null}
      </span>,
      <span key="source">
        {each.source.publisher} <a href={`#source-${each.sourceNumber}`}>[{each.sourceNumber}]</a>
      </span>,
    ],
  }))
  return (
    <Section id="figures" title={t('libraryCase.figures')} className="mt-48" bare>
      {rows.length > 0 ? (
        <Table className="figures" columns={columns} rows={rows} />
      ) : (
        <p className="quiet">{t('libraryCase.noFigures')}</p>
      )}
    </Section>
  )
}
