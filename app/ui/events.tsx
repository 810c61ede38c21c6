import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './glyph.tsx'
import { Time, type TimeForm } from './time.tsx'

export function Events({ dated, label, children }: { dated?: boolean; label?: string; children: ReactNode }) {
  return (
    <ol className={classes('events', dated && 'dated')} aria-label={label}>
      {children}
    </ol>
  )
}

/** One line of the timeline: when, then a sentence that names who did what. */
export function EventLine({
  at,
  form = 'hour',
  now,
  starred,
  children,
}: {
  at: string
  form?: TimeForm
  now?: string
  starred?: boolean
  children: ReactNode
}) {
  const t = useTranslations('ui')
  return (
    <li>
      <Time at={at} form={form} now={now} />
      <div>
        {starred ? (
          <span className="starred">
            <Icon name="star" />
            <span className="visually-hidden">{t('starred')} </span>
          </span>
        ) : null}
        {children}
      </div>
    </li>
  )
}
