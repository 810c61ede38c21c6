import { type NextRequest, NextResponse } from 'next/server'

/** To the page of ours that led here, else to the board. */
export function backFrom(request: NextRequest): NextResponse {
  const from = URL.parse(request.headers.get('referer') ?? '')
  const isOurs = from?.host === request.headers.get('host')
  return new NextResponse(null, {
    status: 303,
    headers: { location: from && isOurs ? from.pathname + from.search : '/' },
  })
}
