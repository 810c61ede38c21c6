import { redirect } from 'next/navigation'
import { arrival, give } from './arrival.ts'
import { enterWith } from './nextAuth.ts'
import { leadingBack } from './returnPath.ts'

export type Refused = { refused: string; retryAfter: number | null }
export type Proof = { handoff: string } | Refused
/** Where a refusal is read, and where one is led once inside; `keep` is what the door needs to open again. */
export type Way = { door: string; next: string; keep?: Record<string, string> }

export async function goIn(proof: Proof, way: Way): Promise<never> {
  if ('refused' in proof) refuse(proof, way)
  const ending = await enterWith(proof.handoff, await arrival())
  if (!ending.opened) refuse({ refused: ending.refused ?? 'SIGNED_OUT', retryAfter: null }, way)
  await give(ending)
  redirect(way.next)
}

export function refuse({ refused, retryAfter }: Refused, { door, next, keep }: Way): never {
  const minutes: Record<string, string> = retryAfter === null ? {} : { minutes: String(Math.ceil(retryAfter / 60)) }
  if (refused === 'SIGNED_OUT') redirect(leadingBack('/sign-in', next, { refused }))
  redirect(leadingBack(door, next, { ...keep, refused, ...minutes }))
}

export const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
