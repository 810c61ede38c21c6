import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './glyph.tsx'
import { Link } from './link.tsx'

export function List({
  tight,
  label,
  className,
  children,
}: {
  tight?: boolean
  label?: string
  className?: string
  children: ReactNode
}) {
  return (
    <ul className={classes('list', tight && 'tight', className)} aria-label={label}>
      {children}
    </ul>
  )
}

/** One thing of a list: its name, its state, and what stands at the end of the line. */
export function Line({
  title,
  href,
  language,
  state,
  end,
  children,
}: {
  title: ReactNode
  href?: string
  language?: string
  state?: ReactNode
  end?: ReactNode
  children?: ReactNode
}) {
  return (
    <li>
      <div className="line">
        <h3 lang={language}>
          {href ? (
            <Link className="plain" href={href}>
              {title}
            </Link>
          ) : (
            title
          )}
        </h3>
        {state}
        {end ? <span className="end small quiet">{end}</span> : null}
      </div>
      {children}
    </li>
  )
}

export function Pair({ state, children }: { state: ReactNode; children: ReactNode }) {
  return (
    <li className="pair">
      <span>{children}</span> {state}
    </li>
  )
}

/** Names and what they hold: channels, window, policy, fingerprint. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts-dl">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Fold({
  summary,
  open,
  className,
  children,
}: {
  summary: ReactNode
  open?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <details className={className ?? 'fold'} open={open}>
      <summary>
        <Icon name="right" /> {summary}
      </summary>
      {children}
    </details>
  )
}
