import type { ReactNode } from 'react'
import { Icon } from './glyph.tsx'

/** Beside the control: what, why, who can, what to do. */
export function Refusal({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="refusal" id={id}>
      <Icon name="info" />
      <span>{children}</span>
    </p>
  )
}
