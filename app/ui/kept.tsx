'use client'

import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { faulty, useTyped } from './answered.tsx'

type Words = { restored: string; discard: string }
type Props = ComponentProps<'textarea'> & {
  name: string
  describedBy?: string
  keep: string
  restricted?: boolean
  keptWords: Words
}

export const prefix = 'kept:'

/** Words typed and not yet saved survive a lost tab or session. Those of a restricted case leave with the tab. */
export function KeptTextArea({ keep, restricted, keptWords, name, describedBy, defaultValue, ...rest }: Props) {
  const { fault, typed } = useTyped(name)
  const field = useRef<HTMLTextAreaElement>(null)
  const [restored, setRestored] = useState(false)
  const saved = String(defaultValue ?? '')
  const shown = typed?.[0] ?? saved

  useEffect(() => {
    const store = storeOf(restricted)
    const found = store?.getItem(prefix + keep)
    if (found === null || found === undefined || found === saved || !field.current) return
    field.current.value = found
    setRestored(true)
  }, [keep, restricted, saved])

  const write = () => {
    const now = field.current?.value ?? ''
    const store = storeOf(restricted)
    if (now === saved) store?.removeItem(prefix + keep)
    else store?.setItem(prefix + keep, now)
  }

  const discard = () => {
    storeOf(restricted)?.removeItem(prefix + keep)
    if (field.current) field.current.value = saved
    setRestored(false)
    field.current?.focus()
  }

  return (
    <>
      <textarea
        ref={field}
        className="input"
        name={name}
        defaultValue={shown}
        onInput={write}
        {...faulty(name, fault, describedBy)}
        {...rest}
      />
      <p className="small quiet kept" role="status" hidden={!restored}>
        {restored ? keptWords.restored : ''}{' '}
        <button type="button" className="link-button" onClick={discard}>
          {keptWords.discard}
        </button>
      </p>
    </>
  )
}

/** After a save or a sign-out: what was kept is erased. Without `keep`, everything is. */
export function ForgetWords({ keep }: { keep?: string }) {
  useEffect(() => {
    for (const store of [storeOf(false), storeOf(true)]) {
      for (const key of Object.keys(store ?? {})) if (key.startsWith(prefix + (keep ?? ''))) store?.removeItem(key)
    }
  }, [keep])
  return null
}

/** Storage may be refused by the browser: then nothing is kept, and typing goes on. */
export function storeOf(restricted: boolean | undefined): Storage | null {
  try {
    return restricted ? sessionStorage : localStorage
  } catch {
    return null
  }
}
