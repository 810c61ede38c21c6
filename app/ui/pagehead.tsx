import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type Props = { crumb: ReactNode; title: ReactNode; lead?: ReactNode; className?: string; children?: ReactNode }

/** The top of a page that lies below others: the way back, what it is, and what it is for. */
export function PageHead({ crumb, title, lead, className, children }: Props) {
  return (
    <header className={className}>
      <p className="crumb">{crumb}</p>
      <h1>{title}</h1>
      {lead ? <p className="quiet long">{lead}</p> : null}
      {children}
    </header>
  )
}

export function Up({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="plain" href={href}>
      {children}
    </Link>
  )
}
