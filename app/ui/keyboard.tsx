'use client'

import { useEffect, useRef } from 'react'

type Words = { title: string; close: string; list: readonly (readonly [string, string])[] }

const places: Record<string, string> = { b: '/', c: '/cases', i: '/inbox', l: '/library' }

/** Keys that move and open. None votes, publishes, closes or deletes, and none works inside a field. */
export function Keyboard({ words }: { words: Words }) {
  const help = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    let wentAt = 0
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return closeMenus()
      if (event.metaKey || event.ctrlKey || event.altKey || inField(event.target) || switchedOff()) return
      const place = performance.now() - wentAt < 1000 ? places[event.key] : undefined
      wentAt = event.key === 'g' ? performance.now() : 0
      if (place) return go(place)
      if (event.key === '?') return help.current?.showModal()
      if (event.key === 'j') step('.list a, .table th a, .decision a', 1)
      if (event.key === 'k') step('.list a, .table th a, .decision a', -1)
      if (event.key === 'n') step('[data-change]', 1)
    }
    const click = (event: MouseEvent) => {
      if (event.target instanceof Node) closeMenus(event.target)
    }
    document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
    }
  }, [])

  return (
    <dialog ref={help} className="palette" aria-label={words.title} closedby="any">
      <div className="keys-sheet">
        <h2>{words.title}</h2>
        <ul className="keys">
          {words.list.map(([keys, what]) => (
            <li key={keys}>
              {what} <kbd>{keys}</kbd>
            </li>
          ))}
        </ul>
        <form method="dialog">
          <button type="submit" className="button">
            {words.close}
          </button>
        </form>
      </div>
    </dialog>
  )
}

const switchedOff = () => document.documentElement.dataset.keys === 'off'
const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)

/** The rail's own link is pressed, so that the place opens as any link does. */
function go(place: string) {
  document.querySelector<HTMLAnchorElement>(`.rail a[href="${place}"]:not(.brand), .tabbar a[href="${place}"]`)?.click()
}

function step(selector: string, by: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  const here = all.indexOf(document.activeElement as HTMLElement)
  const next = all[here === -1 && by === -1 ? all.length - 1 : here + by]
  next?.focus()
}

function closeMenus(except?: Node) {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (except && menu.contains(except)) continue
    const hadFocus = menu.contains(document.activeElement)
    menu.open = false
    if (hadFocus && !except) menu.querySelector('summary')?.focus()
  }
}
