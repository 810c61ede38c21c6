/** Somebody types, selects, or looks elsewhere: what they look at stays as it is until they are done. */
export function isBusy(): boolean {
  const menuOpen = document.querySelector('details.menu[open], dialog[open]') !== null
  return document.hidden || isTyping() || menuOpen || document.getSelection()?.isCollapsed === false
}

export const isTyping = () => document.activeElement?.matches('input, textarea, select') ?? false

export function whenIdle(act: () => void): void {
  const look = setInterval(() => {
    if (isBusy()) return
    clearInterval(look)
    act()
  }, 1000)
}
