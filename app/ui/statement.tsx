import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './glyph.tsx'
import { Redline, type RedlinePart } from './redline.tsx'

/** A block of a text under its label. `same` is quiet: nothing changed in it. */
export function Element({
  label,
  same,
  language,
  children,
}: {
  label: string
  same?: boolean
  language?: string
  children: ReactNode
}) {
  return (
    <section className={classes('element', same && 'same')}>
      <h3 className="part">{label}</h3>
      <div className="text" lang={language}>
        {children}
      </div>
    </section>
  )
}

/** What is said about an element that the text does not have. */
export function Noted({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="element noted">
      <h3 className="part">{label}</h3>
      <p className="small">{children}</p>
    </div>
  )
}

type ChangeProps = {
  n: number
  of: number
  label: string
  language?: string
  parts: readonly RedlinePart[]
  cites?: ReactNode
  children?: ReactNode
}

/** One changed block, with the way to its neighbours. */
export function Change({ n, of, label, language, parts, cites, children }: ChangeProps) {
  const t = useTranslations('statement')
  return (
    <section className="element" id={`change-${n}`} tabIndex={-1} data-change={n}>
      <h3 className="part">{label}</h3>
      <div>
        <p className="nth">
          {t('changeOf', { n, of })}
          <span className="hops">
            {n > 1 ? (
              <a href={`#change-${n - 1}`} aria-label={t('previousChange')}>
                <Icon name="up" />
              </a>
            ) : null}
            {n < of ? (
              <a href={`#change-${n + 1}`} aria-label={t('nextChange')}>
                <Icon name="down" />
              </a>
            ) : null}
          </span>
        </p>
        <p className="text" lang={language}>
          <Redline parts={parts} /> {cites}
        </p>
        {children}
      </div>
    </section>
  )
}

export function Remark({ by, children }: { by: string; children: ReactNode }) {
  return (
    <aside className="remark">
      <p className="small">
        <b>{by}</b>, {children}
      </p>
    </aside>
  )
}
