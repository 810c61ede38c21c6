import type { ComponentProps, ReactNode } from 'react'
import { type ButtonKind, buttonClass, classes } from './classes.ts'
import { Link } from './link.tsx'
import { Refusal } from './refusal.tsx'

export function Button({
  kind,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button type={type} className={buttonClass(kind, className)} {...rest} />
}

export function ButtonLink({ kind, className, ...rest }: ComponentProps<typeof Link> & { kind?: ButtonKind }) {
  return <Link className={buttonClass(kind, className)} {...rest} />
}

/** A control that is off stays where it is, dashed, and keeps its reason beside it. */
export function OffButton({
  id,
  kind,
  reason,
  children,
}: {
  id: string
  kind?: ButtonKind
  reason: ReactNode
  children: ReactNode
}) {
  return (
    <div className="off">
      <button
        type="button"
        className={buttonClass(kind === 'primary' ? 'plain' : kind)}
        aria-disabled="true"
        aria-describedby={id}
      >
        {children}
      </button>
      <Refusal id={id}>{reason}</Refusal>
    </div>
  )
}

export function ButtonRow({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classes('button-row', className)}>{children}</div>
}
