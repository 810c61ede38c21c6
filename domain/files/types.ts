import { fileTypeFromBuffer } from 'file-type'
import { accepted } from './endings.ts'

/** Shown in the browser; everything else is handed over to be saved. */
export const isShownInline = (mediaType: string): boolean =>
  ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'].includes(mediaType)

/** What can show a publication as it is read: a picture, or a page. */
export const isPicture = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/')

/** The media type of these bytes by what they are, never by what they are called; null when they may not be kept. */
export async function typeOf(bytes: Uint8Array): Promise<string | null> {
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isPlainText(bytes) ? 'text/plain' : null)
  return found !== null && found in accepted ? found : null
}

/** A picture called a picture, a text called a text: a name that promises another kind of thing misleads whoever opens it. */
export function nameFits(name: string, mediaType: string): boolean {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase()
  if (!extension) return true
  return Object.entries(accepted).some(
    ([type, extensions]) => kindOf(type) === kindOf(mediaType) && extensions.includes(extension),
  )
}

const kindOf = (type: string): string => (/^(image|audio|video)\//.test(type) ? (type.split('/')[0] ?? type) : type)

function isPlainText(bytes: Uint8Array): boolean {
  try {
    return !/[^\P{Cc}\t\n\f\r]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
