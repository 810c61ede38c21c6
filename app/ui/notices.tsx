import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName, Shape } from './glyph.tsx'

/** One at a time, in one sentence, with the way out. */
export function Banner({
  icon = 'info',
  neutral,
  boxed,
  children,
}: {
  icon?: IconName
  neutral?: boolean
  boxed?: boolean
  children: ReactNode
}) {
  return (
    <p className={classes('banner', boxed && 'boxed', neutral && 'neutral')} role="status">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  )
}

/** What happened, when, and what follows: shown after the commit only. */
export function Receipt({
  title,
  end,
  toast,
  children,
}: {
  title: ReactNode
  end?: ReactNode
  toast?: boolean
  children?: ReactNode
}) {
  return (
    <div className={classes('receipt', toast && 'toast')} role="status" tabIndex={-1} data-result>
      <Shape name="done" />
      <p>
        <b>{title}</b> {children}
      </p>
      {end}
    </div>
  )
}

/** What will be here, and the one act that begins it. */
export function Empty({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {act}
    </div>
  )
}
