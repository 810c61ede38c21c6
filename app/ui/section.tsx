import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { number } from './format.ts'
import { useReader } from './reader.ts'

type Props = {
  id: string
  title: ReactNode
  count?: number | string
  marker?: ReactNode
  end?: ReactNode
  bare?: boolean
  hidden?: boolean
  className?: string
  children?: ReactNode
}

/** A part of a page under its heading. `hidden` keeps the heading for those who listen. */
export function Section({ id, title, count, marker, end, bare, hidden, className, children }: Props) {
  return (
    <section className={className} aria-labelledby={id}>
      {hidden ? (
        <h2 className="visually-hidden" id={id}>
          {title}
        </h2>
      ) : (
        <Head id={id} title={title} count={count} marker={marker} end={end} bare={bare} />
      )}
      {children}
    </section>
  )
}

export function Head({ id, title, count, marker, end, bare }: Omit<Props, 'hidden' | 'className' | 'children'>) {
  const { language } = useReader()
  return (
    <div className={classes('head', bare && 'bare')}>
      <h2 id={id}>
        {title}{' '}
        {count === undefined ? null : (
          <span className="count">{typeof count === 'number' ? number(count, language) : count}</span>
        )}
      </h2>
      {marker}
      {end ? <div className="end">{end}</div> : null}
    </div>
  )
}

export function Columns({ even, className, children }: { even?: boolean; className?: string; children: ReactNode }) {
  return <div className={classes('columns', even && 'even', className)}>{children}</div>
}

export function Stack({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classes('stack', className)}>{children}</div>
}
