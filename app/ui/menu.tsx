import type { ReactNode } from 'react'
import { buttonClass, classes } from './classes.ts'
import { Icon, type IconName } from './glyph.tsx'

/** A menu that opens without script. */
export function Menu({
  label,
  icon,
  up,
  square,
  plain,
  light,
  children,
}: {
  label: ReactNode
  icon?: IconName
  up?: boolean
  square?: boolean
  plain?: boolean
  light?: boolean
  children: ReactNode
}) {
  return (
    <details className={classes('menu', up && 'up')} name="menu">
      <summary className={plain ? undefined : buttonClass(square ? 'square' : light ? 'light' : 'plain')}>
        {icon ? <Icon name={icon} /> : null}
        <span className={square ? 'visually-hidden' : undefined}>{label}</span>
      </summary>
      <div className="sheet">{children}</div>
    </details>
  )
}
