'use client'

import { type ComponentProps, type MouseEvent, useEffect, useRef } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonKind, buttonClass } from './classes.ts'

type Props = Omit<ComponentProps<'button'>, 'type'> & { kind?: ButtonKind; guarded?: boolean }

/** Shows at once that it was pressed, and locks the form's other buttons until the answer is there. A plain submit without script. */
export function SubmitButton({ kind, className, guarded, children, ...rest }: Props) {
  const { pending, data } = useFormStatus()
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  const pressed = pending && (!rest.name || data?.get(rest.name) === rest.value)

  const hold = (event: MouseEvent) => {
    // A second tap meant for the button that stood here before must not fall on this one.
    const tooSoon = guarded && performance.now() - shownAt.current < 1000
    if (pending || tooSoon || !navigator.onLine) event.preventDefault()
  }

  return (
    <button
      type="submit"
      className={buttonClass(kind, className)}
      onClick={hold}
      aria-disabled={pending || undefined}
      data-pressed={pressed || undefined}
      {...rest}
    >
      {children}
    </button>
  )
}
