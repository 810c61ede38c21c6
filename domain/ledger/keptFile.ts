import { endingOf } from '../files/endings.ts'
import type { SealedEvent } from './event.ts'

/** The file that an event keeps, by the digest that it binds: under which name a bundle holds it. */
export function keptFile({ type, bind, data }: SealedEvent): { readonly hash: string; readonly name: string } | null {
  const hash = type === 'file.added' ? bind?.sha256 : showsWords(type) ? bind?.capture : null
  return typeof hash === 'string' ? { hash, name: `files/${hash}.${endingOf(String(data?.mediaType))}` } : null
}

/** Whether the file of such an event is what shows words as they were read: there is none without, where it binds one. */
export const showsWords = (type: string): boolean => type === 'publication.captured' || type === 'publication.found'
