import type { NextRequest } from 'next/server'
import { backFrom } from '#app/back.ts'
import { isSecure } from '#app/sign-in/cookie.ts'

/** Light, dark, or as the device is. Kept on this device only. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ theme: string }> }) {
  const { theme } = await params
  if (theme !== 'light' && theme !== 'dark' && theme !== 'device') return new Response(null, { status: 404 })
  const answer = backFrom(request)
  if (theme === 'device') answer.cookies.delete('theme')
  else answer.cookies.set('theme', theme, { path: '/', sameSite: 'lax', secure: isSecure(), maxAge: 31_536_000 })
  return answer
}
