'use client'

import type { ComponentProps } from 'react'
import { useEditing } from './editing.ts'

/** A button that changes the draft: at once with script, by a round trip without. */
export function Deed({ deed, ...rest }: { deed: string } & Omit<ComponentProps<'button'>, 'type' | 'name' | 'value'>) {
  const { tell } = useEditing()
  return (
    <button
      type="submit"
      name="do"
      value={deed}
      formNoValidate
      onClick={(event) => {
        event.preventDefault()
        tell(deed)
      }}
      {...rest}
    />
  )
}
