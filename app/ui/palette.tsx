'use client'

import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { type Command, matches } from './command.ts'

type Props = {
  commands: readonly Command[]
  suggest?: (text: string) => Promise<readonly Command[]>
  /** `everywhere` holds `{text}` where the words go that are looked for on the page of the search. */
  words: { label: string; placeholder: string; nothing: string; everywhere: string }
}

/** Ctrl or Cmd K: go to a place, a case, a person, an act. The keys of each are shown beside it; last, the page that searches everything. */
export function Palette({ commands, suggest, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const { found, waiting } = useSuggestions(text, suggest)
  const near = [...commands.filter((command) => matches(command, text)), ...found].slice(0, 24)
  const shown = [...near, ...everywhere(text, words.everywhere)]
  const chosen = shown[Math.min(at, shown.length - 1)]

  useEffect(() => {
    const open = (event: Event) => {
      event.preventDefault()
      setText('')
      setAt(0)
      dialog.current?.showModal()
    }
    const press = (event: globalThis.KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') open(event)
    }
    const click = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-palette]') && !event.metaKey && !event.ctrlKey)
        open(event)
    }
    document.addEventListener('keydown', press)
    document.addEventListener('click', click, true)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click, true)
    }
  }, [])

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((current) => (current + step + shown.length) % Math.max(1, shown.length))
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      document.getElementById(`${id}-${shown.indexOf(chosen)}`)?.click()
    }
  }

  return (
    <dialog ref={dialog} className="palette" aria-label={words.label} closedby="any">
      <div className="seek">
        <svg className="icon" aria-hidden="true">
          <use href="#i-search" />
        </svg>
        <input
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${shown.indexOf(chosen)}` : undefined}
          autoComplete="off"
          placeholder={words.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={move}
        />
      </div>
      <div role="listbox" id={`${id}-list`} aria-label={words.label}>
        {shown.map((command, index) => (
          <a
            key={`${command.group} ${command.href} ${command.label}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            href={command.href}
          >
            <span className="what">{command.label}</span> <span className="hint">{command.aside ?? command.group}</span>
            {command.keys ? <kbd>{command.keys}</kbd> : null}
          </a>
        ))}
      </div>
      {near.length === 0 && !waiting ? <p className="nothing">{words.nothing}</p> : null}
    </dialog>
  )
}

/** Where Enter leads while nothing is found yet, and whoever looks for more. */
function everywhere(text: string, label: string): Command[] {
  const asked = text.trim()
  if (!asked) return []
  return [
    {
      group: '',
      label: label.replace('{text}', () => asked),
      aside: '',
      href: `/search?${new URLSearchParams({ q: asked })}`,
    },
  ]
}

/** What was found for the words as they stand; until the answer comes, nothing is said to be missing. */
function useSuggestions(text: string, suggest: Props['suggest']) {
  const asked = useDeferredValue(text.trim())
  const [answer, setAnswer] = useState<{ to: string; found: readonly Command[] }>({ to: '', found: [] })
  const isAsked = suggest !== undefined && asked.length > 1
  useEffect(() => {
    if (!suggest || !isAsked) return
    let wanted = true
    const timer = setTimeout(async () => {
      const found = await suggest(asked).catch(() => [])
      if (wanted) setAnswer({ to: asked, found })
    }, 150)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [asked, isAsked, suggest])
  return { found: isAsked && answer.to === asked ? answer.found : [], waiting: isAsked && answer.to !== asked }
}
