import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column = {
  readonly label: string
  readonly width?: number
  readonly right?: boolean
  readonly row?: boolean
  readonly className?: string
  readonly named?: boolean
}
export type Row = { readonly key: string; readonly cells: readonly ReactNode[] }

type Props = {
  caption?: ReactNode
  columns: readonly Column[]
  rows: readonly Row[]
  compact?: boolean
  className?: string
}

/** On a phone each row becomes stacked lines; a cell of a `named` column then says what it is. */
export function Table({ caption, columns, rows, compact, className }: Props) {
  return (
    <table className={classes('table stacked', compact && 'compact', className)}>
      {caption ? <caption className="visually-hidden">{caption}</caption> : null}
      <thead>
        <tr>
          {columns.map(({ label, width, right, className: own }) => (
            <th
              key={label}
              scope="col"
              className={classes(right && 'r', own) || undefined}
              style={width ? { width } : undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {columns.map(({ label, right, row: isRow, className: own, named }, index) =>
              isRow ? (
                <th key={label} scope="row">
                  {row.cells[index]}
                </th>
              ) : (
                <td
                  key={label}
                  className={classes(right && 'r', own) || undefined}
                  data-label={named ? label : undefined}
                >
                  {row.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
