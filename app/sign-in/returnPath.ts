const nowhere = 'http://own.invalid'

/** A place of our own to go back to, or the first page: whatever else is asked leads nowhere. */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !/^\/[\x21-\x7e]*$/.test(wanted) || wanted.includes('\\'))
    return '/'
  const url = URL.parse(wanted, nowhere)
  if (
    !url ||
    url.origin !== nowhere ||
    url.pathname.startsWith('//') ||
    /^\/(?:sign-in|api)(?:\/|$)/.test(url.pathname)
  )
    return '/'
  return url.pathname + url.search + url.hash
}

/** The same, as a parameter of another address; nothing when there is nowhere special to go. */
export function leadingBack(address: string, next: string, more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({ ...more, ...(next === '/' ? {} : { next }) })
  return parameters.size > 0 ? `${address}?${parameters}` : address
}
