import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import { type Answer, ScoreMini } from './score.tsx'

/** A past case in a list of results: its title, one line of facts, what it teaches, what the response did. */
export function PastCase({
  title,
  href,
  line,
  teaches,
  hit,
  answers,
}: {
  title: ReactNode
  href: string
  line: ReactNode
  teaches?: ReactNode
  /** Where the words of a search stand in it. */
  hit?: ReactNode
  answers: readonly Answer[]
}) {
  return (
    <li className="past">
      <h3>
        <Link className="plain" href={href}>
          {title}
        </Link>
      </h3>
      <p className="small quiet">{line}</p>
      {teaches ? <p className="teaches">{teaches}</p> : null}
      {hit ? <p className="small quiet hit">{hit}</p> : null}
      <ScoreMini answers={answers} />
    </li>
  )
}

/** A past case offered to a live one, with why it resembles it and one lesson. */
export function Precedent({
  title,
  href,
  why,
  teaches,
}: {
  title: ReactNode
  href: string
  why: ReactNode
  teaches?: ReactNode
}) {
  return (
    <article className="precedent">
      <h3>
        <Link className="plain" href={href}>
          {title}
        </Link>
      </h3>
      <p className="why">{why}</p>
      {teaches ? <p className="teaches">{teaches}</p> : null}
    </article>
  )
}
