export type SetCookie = {
  name: string
  value: string
  expires?: Date
  maxAge?: number
  path: string
  httpOnly: boolean
  secure: boolean
  sameSite: 'lax'
}

/** Reads back a `Set-Cookie` line of the sign-in library, to hand it to Next. All of ours are Lax. */
export function readSetCookie(line: string): SetCookie {
  const [pair = '', ...rest] = line.split('; ')
  const cut = pair.indexOf('=')
  const attributes = new Map(
    rest.map((part) => [part.split('=', 1)[0]?.toLowerCase() ?? '', part.slice(part.indexOf('=') + 1)]),
  )
  const [expires, maxAge] = [attributes.get('expires'), attributes.get('max-age')]
  return {
    name: pair.slice(0, cut),
    value: decodeURIComponent(pair.slice(cut + 1)),
    ...(expires ? { expires: new Date(expires) } : {}),
    ...(maxAge ? { maxAge: Number(maxAge) } : {}),
    path: attributes.get('path') ?? '/',
    httpOnly: attributes.has('httponly'),
    secure: attributes.has('secure'),
    sameSite: 'lax',
  }
}
