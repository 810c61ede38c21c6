import { endingOf } from '../files/endings.ts'
import type { SealedEvent } from './event.ts'

/** The file that an event keeps, by the digest that it binds: under which name a bundle holds it. */
export function keptFile({ type, bind, data }: SealedEvent): { readonly hash: string; readonly name: string } | null {
  const hash = type === 'file.added' ? bind?.sha256 : type === 'publication.captured' ? bind?.capture : null
  return typeof hash === 'string' ? { hash, name: `files/${hash}.${endingOf(String(data?.mediaType))}` } : null
}
