import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Waiting = { key: string; what: ReactNode; aside?: ReactNode; act?: ReactNode }

type Props = {
  id?: string
  title: ReactNode
  level?: 2 | 3
  what: ReactNode
  why?: ReactNode
  act?: ReactNode
  rest?: readonly Waiting[]
  restLabel?: string
  turn?: boolean
  className?: string
  children?: ReactNode
}

/** The one tinted panel of a page: what waits, until when, what happens if nobody moves, one primary button. */
export function Decision({
  id = 'next',
  title,
  level = 2,
  what,
  why,
  act,
  rest = [],
  restLabel,
  turn,
  className,
  children,
}: Props) {
  const Kicker = level === 2 ? 'h2' : 'h3'
  return (
    <section className={classes('decision', turn && 'turn', className)} aria-labelledby={id}>
      <div className="decision-first">
        <Kicker className="kicker" id={id}>
          {title}
        </Kicker>
        <p className="what">{what}</p>
        {why ? <p className="else">{why}</p> : null}
        {act ? <div className="act">{act}</div> : null}
      </div>
      {children}
      {rest.length > 0 ? (
        <ul className="decision-then" aria-label={restLabel}>
          {rest.map((waiting) => (
            <li key={waiting.key}>
              <p>
                {waiting.what} {waiting.aside ? <span className="quiet">{waiting.aside}</span> : null}
              </p>
              {waiting.act}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
