import { fileTypeFromBuffer } from 'file-type'

/** What may be kept, by what the bytes are; the extensions are how their names may end. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'md', 'csv', 'log', 'eml', 'json', 'srt'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov'],
  'video/webm': ['webm'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/x-m4a': ['m4a'],
  'audio/wav': ['wav'],
  'audio/ogg': ['ogg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
}

/** Shown in the browser; everything else is handed over to be saved. */
export const isShownInline = (mediaType: string): boolean =>
  ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'].includes(mediaType)

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
