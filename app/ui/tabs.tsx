import { classes } from './classes.ts'
import { number } from './format.ts'
import { Link } from './link.tsx'
import { useReader } from './reader.ts'

export type Tab = { href: string; label: string; n?: number; current?: boolean }

export function Tabs({ label, items, flush }: { label: string; items: readonly Tab[]; flush?: boolean }) {
  const { language } = useReader()
  return (
    <nav className={classes('tabs', flush && 'flush')} aria-label={label}>
      {items.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label} {tab.n === undefined ? null : <span className="n">{number(tab.n, language)}</span>}
        </Link>
      ))}
    </nav>
  )
}
