import { useTranslations } from 'next-intl'
import type { LibraryImportFragment } from '#app/gql/graphql.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'

/** Each fault where whoever corrects the file will look for it: its line, its column, and why. */
export function Faults({ of }: { of: LibraryImportFragment }) {
  const t = useTranslations('importCases')
  if (of.faultCount === 0) return null
  const columns = [
    { label: t('line'), row: true, width: 72 },
    { label: t('column'), width: 200, named: true },
    { label: t('why') },
    { label: t('found'), named: true },
  ]
  const named = (column: string) => {
    const key = `fields.${column.toUpperCase()}`
    return t.has(key as 'fields.SLUG') ? <code>{column}</code> : column
  }
  const rows = of.faults.map(({ line, column, code, found }, at) => ({
    key: `${at}`,
    cells: [
      line,
      column ? named(column) : t('wholeRow'),
      t(`faults.${code}`),
      found ? <q key="found">{found}</q> : t('nothing'),
    ],
  }))
  return (
    <Section id="faults" title={t('faultList')} count={of.faultCount} className="mt-32" bare>
      <Table compact className="faults" columns={columns} rows={rows} />
      {of.faultCount > of.faults.length ? (
        <p className="small quiet mt-8">{t('first', { n: of.faults.length })}</p>
      ) : null}
    </Section>
  )
}
